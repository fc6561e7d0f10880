// Checks that files are read with a clear reason when they cannot be, and written all together or not at all.
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isSameFile, readFileBytes, writeAll, writeOne } from "../../src/host/disk";
import { expectProblem } from "./fixtures";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "财决-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
const root = process.getuid?.() === 0;

describe("readFileBytes", () => {
  test("gives a file's bytes", () => {
    writeFileSync(at("决算 报表.xlsx"), Uint8Array.of(1, 2, 3));
    expect(Array.from(readFileBytes(at("决算 报表.xlsx")))).toEqual([1, 2, 3]);
  });

  test("says why it cannot", () => {
    writeFileSync(at("文件"), "x");
    expectProblem("file-unreadable", () => readFileBytes(at("没有.xlsx")), /没有\.xlsx”：文件或文件夹不存在/);
    expectProblem("file-unreadable", () => readFileBytes(folder), /这是文件夹/);
    expectProblem("file-unreadable", () => readFileBytes(join(at("文件"), "决算.xlsx")), /不是文件夹/);
    expectProblem("file-unreadable", () => readFileBytes("决\0算"), /系统出错/);
  });

  test.skipIf(root)("says when it may not", () => {
    writeFileSync(at("锁.xlsx"), "x");
    chmodSync(at("锁.xlsx"), 0);
    expectProblem("file-unreadable", () => readFileBytes(at("锁.xlsx")), /没有权限/);
  });
});

describe("writeAll", () => {
  const files = new Map<string, string | Uint8Array>([
    ["情况说明.docx", Uint8Array.of(80, 75)],
    ["报告.json", '{"年度":2022}'],
  ]);

  test("writes every file and nothing else", () => {
    writeAll(folder, files);
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    expect(text("报告.json")).toBe('{"年度":2022}');
    expect(Array.from(readFileSync(at("情况说明.docx")))).toEqual([80, 75]);
  });

  test("makes the folder and replaces what was there", () => {
    writeAll(at("新/输出"), files);
    writeAll(at("新/输出"), new Map([["报告.json", "新"]]));
    expect(text("新/输出/报告.json")).toBe("新");
    expect(readdirSync(at("新/输出")).sort()).toEqual([...files.keys()].sort());
  });

  test("leaves everything as it was when one cannot be written", () => {
    writeFileSync(at("甲.txt"), "旧");
    mkdirSync(at("乙.txt"));
    const attempt = (): void =>
      writeAll(
        folder,
        new Map([
          ["甲.txt", "新"],
          ["丙.txt", "新"],
          ["乙.txt", "新"],
        ]),
      );
    expectProblem("output-unwritable", attempt, /乙\.txt”：这是文件夹/);
    expect(readdirSync(folder).sort()).toEqual(["乙.txt", "甲.txt"].sort());
    expect(text("甲.txt")).toBe("旧");
  });

  test("puts back what it had already replaced", () => {
    writeFileSync(at("甲.txt"), "旧");
    const long = "长".repeat(120); // longer than a file name may be
    expectProblem(
      "output-unwritable",
      () =>
        writeAll(
          folder,
          new Map([
            ["甲.txt", "新"],
            [long, "新"],
          ]),
        ),
      /文件名太长/,
    );
    expect(readdirSync(folder)).toEqual(["甲.txt"]);
    expect(text("甲.txt")).toBe("旧");
  });

  test("removes the folder that it made in vain", () => {
    expectProblem("output-unwritable", () =>
      writeAll(
        at("新/输出"),
        new Map([
          ["甲.txt", "新"],
          ["子/乙.txt", "新"],
        ]),
      ),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  test("refuses names that lead elsewhere and folders that are files", () => {
    for (const name of ["../外.txt", "子/乙.txt", "..", ""]) {
      expectProblem("output-unwritable", () => writeAll(folder, new Map([[name, "x"]])), /文件名/);
    }
    writeFileSync(at("文件"), "x");
    expectProblem("output-unwritable", () => writeAll(at("文件"), files), /不是文件夹/);
    expectProblem("output-unwritable", () => writeAll(join(at("文件"), "下"), files), /不是文件夹/);
    expect(readdirSync(folder)).toEqual(["文件"]);
  });

  test.skipIf(root)("says when it may not", () => {
    chmodSync(folder, 0o500);
    expectProblem("output-unwritable", () => writeAll(folder, files), /没有权限/);
    chmodSync(folder, 0o700);
  });
});

describe("writeOne", () => {
  const content = new TextEncoder().encode("新");

  test("writes a new file, and its folder", () => {
    writeOne(at("新/决算.xlsx"), content);
    expect(text("新/决算.xlsx")).toBe("新");
    expect(readdirSync(at("新"))).toEqual(["决算.xlsx"]);
  });

  test("takes the place of an older one, with its permissions", () => {
    writeFileSync(at("决算.xlsx"), "旧的，长一些");
    chmodSync(at("决算.xlsx"), 0o664);
    const before = statSync(at("决算.xlsx")).ino;
    writeOne(at("决算.xlsx"), content);
    expect(text("决算.xlsx")).toBe("新");
    expect(statSync(at("决算.xlsx")).mode & 0o777).toBe(0o664);
    // Another file in its place, not the old one overwritten from its beginning.
    expect(statSync(at("决算.xlsx")).ino).not.toBe(before);
    expect(readdirSync(folder)).toEqual(["决算.xlsx"]);
  });

  test("follows a link and leaves it one", () => {
    writeFileSync(at("原.xlsx"), "旧");
    symlinkSync(at("原.xlsx"), at("链.xlsx"));
    writeOne(at("链.xlsx"), content);
    expect(lstatSync(at("链.xlsx")).isSymbolicLink()).toBe(true);
    expect(text("原.xlsx")).toBe("新");
  });

  test("leaves the old file whole when it cannot write", () => {
    writeFileSync(at("决算.xlsx"), "旧");
    mkdirSync(at(`.caijue-${process.pid}.new`));
    expectProblem("output-unwritable", () => writeOne(at("决算.xlsx"), content), /决算\.xlsx/);
    expect(text("决算.xlsx")).toBe("旧");
  });

  test("says why it cannot", () => {
    mkdirSync(at("决算.xlsx"));
    expectProblem("output-unwritable", () => writeOne(at("决算.xlsx"), content), /这是文件夹/);
    writeFileSync(at("文件"), "x");
    expectProblem("output-unwritable", () => writeOne(join(at("文件"), "决算.xlsx"), content), /不是文件夹/);
    expect(readdirSync(folder).sort()).toEqual(["决算.xlsx", "文件"].sort());
  });

  test.skipIf(root)("does not replace a file that may not be written", () => {
    writeFileSync(at("决算.xlsx"), "旧");
    chmodSync(at("决算.xlsx"), 0o400);
    expectProblem("output-unwritable", () => writeOne(at("决算.xlsx"), content), /没有权限/);
    expect(text("决算.xlsx")).toBe("旧");
    expect(readdirSync(folder)).toEqual(["决算.xlsx"]);
  });
});

test("isSameFile sees through other names of a file", () => {
  writeFileSync(at("甲.xlsx"), "x");
  writeFileSync(at("乙.xlsx"), "x");
  symlinkSync(at("甲.xlsx"), at("链.xlsx"));
  linkSync(at("甲.xlsx"), at("又.xlsx"));
  mkdirSync(at("子"));
  for (const name of ["甲.xlsx", "链.xlsx", "又.xlsx", "子/../甲.xlsx"]) {
    expect(isSameFile(at("甲.xlsx"), `${folder}/${name}`), name).toBe(true);
  }
  expect(isSameFile(at("甲.xlsx"), at("乙.xlsx"))).toBe(false);
  expect(isSameFile(at("甲.xlsx"), at("没有.xlsx"))).toBe(false);
  expect(isSameFile(at("没有.xlsx"), `${folder}/子/../没有.xlsx`)).toBe(true);
});
