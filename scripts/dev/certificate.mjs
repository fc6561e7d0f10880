// The certificate of the development server: made on this machine, for this machine, and kept until it runs out.
import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generate } from "selfsigned";

const root = resolve(import.meta.dirname, "../..");
const days = 24 * 60 * 60 * 1000;

const isGood = (file) =>
  existsSync(file) && new X509Certificate(readFileSync(file)).validToDate > Date.now() + 7 * days;

/** Key and certificate for https://localhost, and where the certificate is, so that a person can trust it. */
export async function certificate(folder = join(root, "out/https")) {
  const [keyFile, file] = [join(folder, "localhost.key"), join(folder, "localhost.crt")];
  if (!isGood(file)) {
    const made = await generate([{ name: "commonName", value: "localhost" }], {
      algorithm: "sha256",
      notAfterDate: new Date(Date.now() + 365 * days),
      extensions: [
        { name: "basicConstraints", cA: false, critical: true },
        { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
        { name: "extKeyUsage", serverAuth: true },
        {
          name: "subjectAltName",
          altNames: [
            { type: 2, value: "localhost" },
            { type: 7, ip: "127.0.0.1" },
          ],
        },
      ],
    });
    mkdirSync(folder, { recursive: true });
    writeFileSync(keyFile, made.private, { mode: 0o600 });
    writeFileSync(file, made.cert);
  }
  return { key: readFileSync(keyFile), cert: readFileSync(file), file };
}
