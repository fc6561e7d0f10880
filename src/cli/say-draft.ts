// What became of the edits that stand on 决算文稿修改, in words for the terminal.
import type { Drafted } from "../app/verbs/draft-document";
import type { Edit } from "../app/work/edits";

/** Empty where nobody has edited anything. */
export function sayDrafted({ applied, stale, lost }: Drafted): string {
  const lines = [
    applied.length > 0 && `已按“决算文稿修改”表套用 ${applied.length} 处修改。`,
    stale.length > 0 &&
      `其中 ${stale.length} 处在修改之后，生成的文字又变了，请核对是否仍然合适：${namesOf(stale)}。`,
    lost.length > 0 &&
      `有 ${lost.length} 处修改找不到原来的段落，没有套用，请在“决算文稿修改”表中处理：${namesOf(lost)}。`,
  ];
  return lines.filter((line) => line !== false).join("\n");
}

const namesOf = (edits: readonly Edit[]): string =>
  edits.map(({ text }) => `“${shortened(text)}”`).join("、");

const shortened = (text: string): string => (text.length > 20 ? `${text.slice(0, 19)}…` : text);
