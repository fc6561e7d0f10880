// The built program, in a process of its own: what `npx caijue` runs.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { built } from "../help/built";
import { caijue, Folder, lastYear, thisYear } from "../help/command";
import { pdf } from "../help/pdf";

const root = resolve(import.meta.dirname, "../..");
const folder = new Folder();
afterAll(() => folder.remove());
await built();

const node = (...argv: string[]) =>
  spawnSync(process.execPath, argv, { cwd: folder.path, encoding: "utf8", maxBuffer: 64_000_000 });

const bundle = (...argv: string[]) => {
  const { status, stdout, stderr } = node(resolve(root, "dist/caijue.cjs"), ...argv);
  return { code: status, out: stdout, err: stderr };
};

describe("dist/caijue.cjs", () => {
  it("prints what the source prints, and exits alike", async () => {
    const argv = ["check", thisYear, "--last-year", lastYear, "--json"];
    expect(bundle(...argv)).toEqual(await caijue(...argv));
    expect(bundle("survey", thisYear)).toEqual(await caijue("survey", thisYear));
  }, 60_000);

  it("writes into a folder below the current one", () => {
    const { code, err } = bundle("draft", thisYear, "--out", "文稿/新");
    expect({ wrong: code === 2, err }).toEqual({ wrong: false, err: "" });
    expect(folder.list().filter((name) => name.startsWith("文稿/新/"))).toHaveLength(5);
  });

  it("reads a PDF", () => {
    const lines = ["收入支出决算", "支出决算", "教育支出"];
    const pages = lines.map((text) => [{ text, x: 90, y: 700 }]);
    const read = bundle("proof", folder.put("稿.pdf", pdf(pages)), "--text");
    expect(read).toEqual({ code: 0, out: `${lines.join("\n\f")}\n`, err: "" });
  });

  it("survives what PDF.js throws where nobody waits, in a file with bytes changed at random", () => {
    const { code, out, err } = bundle("proof", resolve(root, "test/formats/pdf/damaged.pdf"));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/^“damaged\.pdf”不是可用的文稿（PDF 已损坏）。[^\n]*\n$/);
  });

  it("says in one sentence what it cannot do", () => {
    const { code, out, err } = bundle("check", "没有.xlsx");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      "无法读取文件“没有.xlsx”：文件或文件夹不存在。请检查路径是否正确、文件是否被其他程序占用，然后重试。\n",
    );
  });
});
