// The recording page is served by https with a certificate of our own making, and everything that it loads is there.
import { X509Certificate } from "node:crypto";
import { get } from "node:https";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeCertificate } from "../../../scripts/record/certificate";
import { serve } from "../../../scripts/record/server";

let served: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => (served = await serve(0, new Date())));
afterAll(() => served.server.close());

/** Asks as a browser would that trusts this certificate and no other. */
const ask = (path: string, ca = served.cert): Promise<{ status: number; type: string; body: string }> =>
  new Promise((done, fail) => {
    get(`${served.origin}${path}`, { ca }, (response) => {
      const { statusCode: status = 0, headers } = response;
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => done({ status, type: headers["content-type"] ?? "", body }));
    }).on("error", fail);
  });

it("the certificate is for localhost, now, and signed by itself", () => {
  const certificate = new X509Certificate(makeCertificate(new Date()).cert);
  expect(certificate.checkHost("localhost")).toBe("localhost");
  expect(certificate.checkIP("127.0.0.1")).toBe("127.0.0.1");
  expect(certificate.checkHost("example.org")).toBeUndefined();
  expect(certificate.verify(certificate.publicKey)).toBe(true);
  expect(Date.parse(certificate.validFrom)).toBeLessThan(Date.now());
  expect(Date.parse(certificate.validTo)).toBeGreaterThan(Date.now());
});

it("a browser that trusts it gets the page, its scripts, office.js and the manifest", async () => {
  const { body } = await ask("/record.html");
  for (const [, path = ""] of body.matchAll(/src="([^"]+)"/g)) {
    const script = await ask(path);
    expect(script, path).toMatchObject({ status: 200, type: "text/javascript" });
  }
  const page = await ask("/page");
  for (const [, path = ""] of page.body.matchAll(/from "\.(\/\w+)"/g))
    expect((await ask(path)).status, path).toBe(200);
  expect(page.body).not.toContain(": HTMLElement");
  expect((await ask("/manifest.xml")).body).toContain(`${served.origin}/record.html`);
});

it("nothing else is there, and nobody else's certificate will do", async () => {
  for (const path of [
    "/",
    "/office-js/../package.json",
    "/office-js/%2e%2e/package.json",
    "/compare/../page.ts",
  ])
    expect((await ask(path)).status, path).toBe(404);
  await expect(ask("/record.html", makeCertificate(new Date()).cert)).rejects.toThrow();
});
