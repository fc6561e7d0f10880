// The words that a person typed on 决算补充资料, row by row.
import { cellText, type CellRef } from "../../../engine/value/cell";
import type { Ledger } from "../../../engine/figures/ledger";
import { rawCell, refOf } from "../../../engine/reading/reading";

export const answersForm = "决算补充资料";

export type TypedAnswer = { key: string; text: string; cell: CellRef };

/** Every answer in words, in sheet order. */
export function answersOf(ledger: Ledger): TypedAnswer[] {
  const reading = ledger.input.readings.get(answersForm);
  const at = reading?.columns[0]?.get("内容");
  if (!reading || at === undefined) return [];
  return reading.rows.flatMap((row) => {
    const text = cellText(rawCell(reading, row, at));
    return text === "" ? [] : [{ key: row.key, text, cell: refOf(reading, row, at) }];
  });
}

/** What a check says that needs the sheet. */
export const withoutAnswers = { unchecked: `工作簿中没有“${answersForm}”表` } as const;
