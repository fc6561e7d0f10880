// The add-in's manifest, judged without a network by what Office asks of one and by what our code needs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { describe, expect, it } from "vitest";
import packageJson from "../../package.json";
import { developmentOrigin, moveManifest } from "../../scripts/webpack/manifest.mjs";
import { commands } from "../../src/commands";
import { all, everything, parseXml, type Element } from "../help/xml-tree";
import { setsUsed } from "./requirement-sets";

const root = resolve(import.meta.dirname, "../..");
const file = resolve(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const app = parseXml(text);

/** In which order Office wants the children of each element. Its reader silently drops what comes too late. */
const order: Record<string, string> = {
  OfficeApp:
    "Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources WebApplicationInfo EquivalentAddins",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  CustomTab: "OverriddenByRibbonApi Group Label InsertAfter InsertBefore",
  Group: "OverriddenByRibbonApi Label Icon Control",
  Control: "OverriddenByRibbonApi Label Supertip Icon Action Enabled",
  Supertip: "Title Description",
  Action: "FunctionName TaskpaneId SourceLocation Title",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
};

/** The children that stand where they must not, or are not known. */
function outOfOrder({ name, children }: Element): string[] {
  const wanted = order[name]?.split(" ");
  if (!wanted) return [];
  const places = children.map((child) => wanted.indexOf(child.name));
  return children.flatMap((child, i) =>
    places[i]! < 0 || places[i]! < Math.max(0, ...places.slice(0, i)) ? [`${name}/${child.name}`] : [],
  );
}

const values = (elements: Element[]) =>
  elements.flatMap(({ attributes }) => attributes.DefaultValue ?? attributes.Value ?? []);
const only = (name: string): Element => {
  const found = all(app, name);
  expect(found, name).toHaveLength(1);
  return found[0]!;
};

/** A resource with the words of every language. */
const languages = (name: string) => all(app, name).map((one) => values(everything(one)));
const addresses = Array.from(
  text.matchAll(/"(https?:[^"]+)"|>(https?:[^<]+)</g),
  (match) => match[1] ?? match[2]!,
).filter((address) => !/schemas\.microsoft\.com|www\.w3\.org/.test(address));

/** Width and height as the PNG's own header states them. */
function pngSize(path: string) {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
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
    expect(manifest.version).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(manifest.version).toBe(`${packageJson.version}.0`);
  });

  it("has every element where Office looks for it", () => {
    expect(everything(app).flatMap(outOfOrder)).toEqual([]);
    const [first] = all(app, "VersionOverrides")[0]!.children[0]!.children[0]!.children;
    expect(first?.name).toBe("Runtimes");
  });

  it("the order test itself finds an element that comes too late", () => {
    const moved = text
      .replace(/<Version>.*<\/Version>/, "")
      .replace("<ProviderName>", "<Version>1</Version><ProviderName>");
    const late = text
      .replace(/(<Permissions>.*<\/Permissions>)/, "")
      .replace("<Hosts>", "<Permissions>x</Permissions><Hosts>");
    expect(everything(parseXml(moved)).flatMap(outOfOrder)).toEqual([]);
    expect(everything(parseXml(late)).flatMap(outOfOrder)).not.toEqual([]);
  });

  it("defines every resource that it uses, and uses every one that it defines", () => {
    const used = new Set(everything(app).flatMap(({ attributes }) => attributes.resid ?? []));
    const defined = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) =>
      all(app, name).flatMap((one) => one.attributes.id ?? []),
    );
    expect(new Set(defined)).toEqual(used);
    expect(defined).toHaveLength(used.size);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it("keeps to the lengths that Office shows", () => {
    const longer = (texts: string[], limit: number) => texts.filter((one) => one.length > limit);
    expect(longer(values(everything(only("DisplayName"))), 125)).toEqual([]);
    expect(longer(values(all(app, "Description").flatMap(everything)), 250)).toEqual([]);
    expect(longer(values(everything(only("bt:ShortStrings"))), 125)).toEqual([]);
    expect(longer(values(everything(only("bt:LongStrings"))), 250)).toEqual([]);
    expect(longer(addresses, 2048)).toEqual([]);
  });

  it("says everything in Chinese and in English", () => {
    const words = ["DisplayName", "bt:String"].flatMap(languages);
    expect(words.length).toBeGreaterThan(10);
    for (const [chinese, english, ...more] of words) {
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english).toMatch(/^[A-Za-z]/);
      expect(more).toEqual([]);
    }
  });

  it("loads everything from one https origin, which it lists", () => {
    expect(addresses.length).toBeGreaterThan(15);
    expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
      new Set([developmentOrigin]),
    );
    expect(all(app, "AppDomain").map((domain) => domain.text)).toEqual([developmentOrigin]);
  });

  it("shows pane and ribbon in one page, which lives as long as the workbook is open", () => {
    const page = all(app, "bt:Url").map(({ attributes }) => [attributes.id, attributes.DefaultValue]);
    expect(page).toEqual([["Pane.Url", `${developmentOrigin}/taskpane.html`]]);
    expect(only("Runtime").attributes).toEqual({ resid: "Pane.Url", lifetime: "long" });
    expect(only("FunctionFile").attributes.resid).toBe("Pane.Url");
    expect(values(all(app, "DefaultSettings").flatMap(everything))).toEqual([page[0]![1]]);
  });

  it("has the five buttons of the tab 决算", () => {
    const string = (id: string | undefined) =>
      values(all(app, "bt:String").filter(({ attributes }) => attributes.id === id))[0];
    const label = (element: Element) =>
      string(element.children.find(({ name }) => name === "Label")?.attributes.resid);
    expect(label(only("CustomTab"))).toBe("决算");
    expect(all(app, "Control").map(label)).toEqual(["一键生成", "核对", "成文", "清除标记", "面板"]);
    const ids = ["CustomTab", "Group", "Control"].flatMap((name) =>
      all(app, name).map(({ attributes }) => attributes.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names exactly the functions that the ribbon code offers", () => {
    expect(
      all(app, "FunctionName")
        .map((one) => one.text)
        .sort(),
    ).toEqual(Object.keys(commands).sort());
  });

  it("asks for exactly the requirement sets that the code needs", () => {
    const asked = all(app, "Set").map(({ attributes }) => [attributes.Name, attributes.MinVersion]);
    expect(Object.fromEntries(asked)).toEqual(setsUsed());
  }, 60_000);

  it("which are those of the newest member that the code does not ask for first", () => {
    const folder = mkdtempSync(join(tmpdir(), "caijue-sets-"));
    const planted = join(folder, "planted.ts");
    const uses = (...lines: string[]) => {
      writeFileSync(planted, lines.join("\n"));
      return setsUsed([planted]);
    };
    try {
      const newer = "export const merged = (range: Excel.Range) => range.getMergedAreasOrNullObject();";
      expect(uses(newer)).toEqual({ ExcelApi: "1.13" });
      expect(
        uses("declare const supports: (version: string) => boolean;", 'supports("1.13");', newer),
      ).toEqual({
        ExcelApi: "1.1", // Excel.Range itself
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

describe("icons", () => {
  const images = [...all(app, "bt:Image"), ...all(app, "IconUrl"), ...all(app, "HighResolutionIconUrl")];

  it("are there, with the size in pixels that their place asks for", () => {
    const wanted = all(app, "Icon").flatMap((icon) => icon.children.map(({ attributes }) => attributes));
    for (const { size, resid } of wanted) {
      const [image] = images.filter(({ attributes }) => attributes.id === resid);
      const path = new URL(image!.attributes.DefaultValue!).pathname;
      expect(pngSize(resolve(root, path.slice(1))), path).toEqual([Number(size), Number(size)]);
    }
    expect(new Set(wanted.map(({ size }) => size))).toEqual(new Set(["16", "32", "80"]));
    for (const icon of all(app, "Icon")) expect(icon.children).toHaveLength(3);
  });

  it.each([
    ["IconUrl", 32],
    ["HighResolutionIconUrl", 64],
  ])("%s has %i pixels", (name, size) => {
    const path = new URL(only(name).attributes.DefaultValue!).pathname;
    expect(pngSize(resolve(root, path.slice(1)))).toEqual([size, size]);
  });
});

describe("a manifest for another address", () => {
  it("names that address alone", () => {
    const moved = moveManifest(text, "https://intranet.example");
    expect(moved).not.toContain("localhost");
    expect(all(parseXml(moved), "AppDomain")[0]!.text).toBe("https://intranet.example");
  });

  it.each(["http://intranet.example", "https://intranet.example/caijue", "intranet.example"])(
    "is not made for %s",
    (origin) => {
      expect(() => moveManifest(text, origin)).toThrow(/https:\/\/intranet\.example, with no path/);
    },
  );
});
