// The golden files: what the sample's draft and findings must look like, to the letter.
import { check } from "../../src/app/verbs/check-workbook";
import { sayFindings, sayUnchecked } from "../../src/cli/say-report";
import { toText } from "../../src/document/to-text";
import type { Report } from "../../src/engine/value/report";
import { sampleReport } from "../help/reports";

/** Path below test/golden → content. */
export function goldenFiles(): ReadonlyMap<string, string> {
  const report = sampleReport();
  return new Map([
    ["leshan-2022/情况说明.txt", toText(report)],
    ["leshan-2022/findings.txt", findings(report)],
  ]);
}

/** All that is not simply in order: a further check that holds changes nothing here. */
function findings(report: Report): string {
  const empty = report.checks.filter((check) => check.outcome === "no-data").map((check) => check.title);
  const parts = [
    sayFindings(check({ report, answers: null })) || "没有发现问题。",
    sayUnchecked(report) || "没有未能核对的项目。",
    empty.length > 0 ? `无数据 ${empty.length} 项：\n${empty.map((title) => `  ${title}`).join("\n")}` : "",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
