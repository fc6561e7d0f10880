// A certificate for https://localhost, made when it is needed and kept nowhere: Office loads pages by https only.
import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

const tags = {
  boolean: 0x01,
  integer: 0x02,
  bits: 0x03,
  bytes: 0x04,
  id: 0x06,
  utf8: 0x0c,
  time: 0x17,
  sequence: 0x30,
  set: 0x31,
};

/** One element of DER, the encoding of certificates. */
function der(tag: number, ...content: Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const size = body.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const id = (...bytes: number[]): Buffer => der(tags.id, Buffer.from(bytes));
const ecdsaWithSha256 = der(tags.sequence, id(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));

const time = (date: Date): Buffer =>
  der(tags.time, Buffer.from(`${date.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));

const commonName = (name: string): Buffer =>
  der(
    tags.sequence,
    der(tags.set, der(tags.sequence, id(0x55, 0x04, 0x03), der(tags.utf8, Buffer.from(name)))),
  );

/** Names that the certificate is for, and that it may sign itself. */
function extensions(): Buffer {
  const names = der(
    tags.sequence,
    der(0x82, Buffer.from("localhost")),
    der(0x87, Buffer.from([127, 0, 0, 1])),
  );
  const isAuthority = der(tags.sequence, der(tags.boolean, Buffer.from([0xff])));
  return der(
    0xa3,
    der(
      tags.sequence,
      der(tags.sequence, id(0x55, 0x1d, 0x11), der(tags.bytes, names)),
      der(tags.sequence, id(0x55, 0x1d, 0x13), der(tags.bytes, isAuthority)),
    ),
  );
}

/** Key and certificate in PEM, valid for `days` from an hour before `now`. */
export function makeCertificate(now: Date, days = 30): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const serial = randomBytes(8);
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
  const name = commonName("Caijue recording, localhost");
  const [from, to] = [now.getTime() - 3_600_000, now.getTime() + days * 86_400_000];
  const body = der(
    tags.sequence,
    der(0xa0, der(tags.integer, Buffer.from([2]))),
    der(tags.integer, serial),
    ecdsaWithSha256,
    name,
    der(tags.sequence, time(new Date(from)), time(new Date(to))),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    extensions(),
  );
  const signature = der(tags.bits, Buffer.from([0]), sign("sha256", body, privateKey));
  const whole = der(tags.sequence, body, ecdsaWithSha256, signature).toString("base64");
  const lines = whole.match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
