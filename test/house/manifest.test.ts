// The add-in's manifest is one that Office can read, and every icon it names is there at its size.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";

const root = resolve(import.meta.dirname, "../..");
const file = resolve(root, "manifest.xml");
const text = readFileSync(file, "utf8");

const matches = (pattern: RegExp) => Array.from(text.matchAll(pattern), (match) => match[1]!);

/** Width and height as the PNG's own header states them. */
function pngSize(path: string) {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("manifest.xml", () => {
  it("is read by Office's own reader as an Excel task pane in Chinese", async () => {
    const manifest = await OfficeAddinManifest.readManifestFile(file);
    expect(manifest).toMatchObject({
      displayName: "财决",
      defaultLocale: "zh-CN",
      officeAppType: "TaskPaneApp",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
    });
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(manifest.version).toBe(`${packageJson.version}.0`);
  });

  it("loads everything from one origin, so that a release replaces one address", () => {
    const addresses = matches(/DefaultValue="(https?:[^"]+)"/g);
    expect(addresses.length).toBeGreaterThan(5);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
  });

  it("defines every resource that it uses, and uses every one that it defines", () => {
    const used = new Set(matches(/resid="([^"]+)"/g));
    const defined = matches(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
    expect(new Set(defined)).toEqual(used);
    expect(defined).toHaveLength(used.size);
  });
});

describe("icons", () => {
  it.each([16, 32, 64, 80, 128])("icon-%i.png has that many pixels each way", (size) => {
    expect(pngSize(resolve(root, `assets/icon-${size}.png`))).toEqual({ width: size, height: size });
  });

  it("are the ones that the manifest names", () => {
    for (const name of matches(/https:\/\/localhost:3000\/assets\/([^"]+)/g)) {
      const size = Number(/^icon-(\d+)\.png$/.exec(name)?.[1]);
      expect(pngSize(resolve(root, "assets", name)).width).toBe(size);
    }
  });
});
