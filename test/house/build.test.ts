// What webpack makes of the add-in and the page: small enough, self-contained, and bound to say nothing to anybody.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import configurations from "../../webpack.config.js";
import { officeFiles } from "../../scripts/webpack/office-js.mjs";
import { built } from "../help/built";

await built();

const root = resolve(import.meta.dirname, "../..");
const at = (...path: string[]) => resolve(root, ...path);
const text = (...path: string[]) => readFileSync(at(...path), "utf8");
const addIn = "out/offline/addin";
const pane = text(addIn, "taskpane.html");
const page = text("dist/caijue.html");

const scripts = (html: string) =>
  Array.from(html.matchAll(/<script[^>]* src="([^"]+)"/g), ([, name]) => name!);
const zipped = (...files: string[]) =>
  files.reduce((sum, name) => sum + gzipSync(readFileSync(at(addIn, name)), { level: 9 }).length, 0);

/** Sources by directive, of the policy that the page states itself. */
function policyOf(html: string): Record<string, string> {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return Object.fromEntries(
    policy.split("; ").map((rule) => [rule.slice(0, rule.indexOf(" ")), rule.slice(rule.indexOf(" ") + 1)]),
  );
}

describe.each([
  ["the pane", pane],
  ["the page", page],
])("%s", (_, html) => {
  it("may talk to nobody and load nothing that is not named", () => {
    const policy = policyOf(html);
    expect(policy).toMatchObject({
      "default-src": "'none'",
      "connect-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
    });
    expect(policy["script-src"]).not.toMatch(/unsafe|\*|http:/);
    expect(policy["style-src"]).toMatch(/^'nonce-[A-Za-z0-9+/=]{44}'$/);
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });

  it("says in Chinese what to do where it does not start", () => {
    expect(html).toMatch(/<p class="opening">\s*正在打开财决/);
  });
});

describe("the add-in", () => {
  const files = readdirSync(at(addIn), { recursive: true, encoding: "utf8" });

  it("has at most 350 kB to load, compressed, before the pane is there", () => {
    const [office, ...own] = scripts(pane);
    expect(office).toBe("office-js/office.js");
    expect(own.length).toBeGreaterThan(0);
    expect(zipped(...own)).toBeLessThan(350_000);
  });

  it("loads the Word writer and the readers of workbooks and PDFs when they are asked for", () => {
    const early = scripts(pane)
      .slice(1)
      .map((name) => text(addIn, name))
      .join("");
    const late = files
      .filter((name) => /^\d+\..*\.js$/.test(name))
      .map((name) => text(addIn, name))
      .join("");
    // Words that stand in docx, in SheetJS and in PDF.js, and in nothing of ours.
    for (const sign of ["word/document.xml", "SheetJS", "XRefParseException"]) {
      expect(late).toContain(sign);
      expect(early).not.toContain(sign);
    }
  });

  it("without internet: has office.js as Microsoft publishes it, with its licence", () => {
    const ours = (name: string) => readFileSync(at(addIn, "office-js", name));
    const theirs = (name: string) => readFileSync(at("node_modules/@microsoft/office-js/dist", name));
    for (const name of officeFiles) expect(ours(name).equals(theirs(name)), name).toBe(true);
    expect(existsSync(at(addIn, "office-js/LICENSE.md"))).toBe(true);
    expect(policyOf(pane)["script-src"]).toBe("'self'");
  });

  it("has a manifest beside it and the icons that it names", () => {
    const manifest = text("out/offline/manifest.xml");
    expect(manifest).toBe(text("manifest.xml"));
    for (const [, icon] of manifest.matchAll(/"https:\/\/localhost:3000\/(assets\/[^"]+)"/g))
      expect(files).toContain(icon);
  });
});

describe("the page", () => {
  it("is one file that names no other", () => {
    const [before, script = "", after] = page.split(/<script type="module">|<\/script>/);
    expect(page.split("</script").length).toBe(2);
    expect(before).not.toMatch(/<link[^>]*href="(?!data:)|src="/);
    expect(after).not.toMatch(/src=|href=/);
    expect(script).not.toContain("<!--");
    expect(script).not.toMatch(/sourceMappingURL/);
  });

  it("runs its own script and no other", () => {
    const [, script = ""] = /<script type="module">([^]*?)<\/script>/.exec(page) ?? [];
    const hash = createHash("sha256").update(script).digest("base64");
    expect(policyOf(page)["script-src"]).toBe(`'sha256-${hash}'`);
  });

  it("keeps the notices that its libraries' licences ask for", () => {
    for (const owner of [
      "Meta Platforms",
      "Microsoft Corporation",
      "SheetJS",
      "Mozilla Foundation",
      "Adobe Systems",
    ])
      expect(page).toContain(owner);
  });
});

it("no bundle says where it was built", () => {
  for (const name of ["dist/caijue.cjs", "dist/caijue.html"]) expect(text(name)).not.toContain(root);
});

describe("webpack's settings", () => {
  type Plugin = { options?: { before?: string[]; connect?: string[]; origin?: string } };
  const addInOptions = (...args: Parameters<typeof configurations>) => {
    const { plugins } = configurations(...args).find(({ name }) => name === "addin")!;
    return Object.assign({}, ...(plugins as Plugin[]).map(({ options }) => options)) as Plugin["options"];
  };

  it("take office.js from Microsoft unless asked not to", () => {
    expect(addInOptions()?.before).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(addInOptions({ offline: true })?.before).toEqual(["office-js/office.js"]);
  });

  it("let the page talk to its own server while developing, and only then", () => {
    expect(addInOptions({}, { mode: "development" })?.connect).toContain("'self'");
    expect(addInOptions()?.connect).toEqual(["'none'"]);
  });

  it("put the add-in where it is told to", () => {
    expect(addInOptions({ origin: "https://intranet.example" })?.origin).toBe("https://intranet.example");
  });
});
