// scratch
import { writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { toXlsx } from "../../../src/host/file/package/convert";
import { readBook } from "../../../src/host/file";
import { sample2022, toXls } from "../../../scripts/sample";
it("x", () => {
  const xls = toXls(sample2022());
  const t0 = Date.now();
  const out = toXlsx(xls, "决算报表.xls");
  console.log(Date.now() - t0);
  writeFileSync("/tmp/pk/conv.xlsx", out);
  expect(readBook(out, "a").sheets).toEqual(readBook(xls, "a").sheets);
  expect(Buffer.from(toXlsx(xls, "决算报表.xls")).equals(Buffer.from(out))).toBe(true);
});
