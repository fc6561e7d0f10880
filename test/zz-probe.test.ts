// probe
import { it } from "vitest";
import * as S from "../scripts/sample";
import { readBook } from "../src/engine/run";
import { rulebook } from "../src/rulebook";
it("probe", () => {
  const v: Record<string, S.Workbook> = {
    s22: S.sample2022(), fund: S.withFund(S.sample2022()), old: S.oldForm23(S.sample2022()), cls: S.withClassRows(S.sample2022()),carry:S.withCarryOver(S.sample2022())
  };
  for (const [n, w] of Object.entries(v)) {
    const b = S.toBook(w, "x.xlsx");
    console.log(n, b.sheets.map((s) => s.name).join(" | "));
    const input = readBook(b, { budget: "全年预算数" }, rulebook);
    for (const r of input.readings.values()) console.log(n, r.form.id, r.rows.length, "cols", r.columns.map((c) => c.size).join("/"), r.form.kind==="fixed" ? "lack rows: "+Object.keys(r.form.rows).filter(k=>!r.byKey.has(k)).join(" ")+" lackcols "+r.form.blocks.map((bl,i)=>Object.keys(bl).filter(k=>!r.columns[i]?.has(k)).join(",")).join("/") : "lack cols: "+Object.keys(r.form.columns).filter(k=>!r.columns[0]?.has(k)).join(" ")+ " unknown "+[...r.columns[0]!.keys()].filter(k=>!(k in r.form.columns)).join(" "), r.rows.slice(0,3).map(x=>x.key).join(","));
  }
});
