// Holds every claim against the workbook.
import type { Claim } from "../claim";
import type { ShareGroups } from "../relations/shares";
import type { ProofRules } from "../rules";
import type { Style } from "../style";
import type { Workbook } from "../book-figures";
import { judgeAmount, judgeNothing } from "./amounts";
import { judgeChange } from "./book-changes";
import { judgeCompletion, judgeLevel, judgeShare, learnShare } from "./ratios";
import { Verdicts } from "./verdicts";

export function judgeAll(
  claims: readonly Claim[],
  workbook: Workbook,
  style: Style,
  groups: ShareGroups,
  kindred: ProofRules["kindred"],
): Verdicts {
  const verdicts = new Verdicts(workbook, style, toldIn(claims), kindred);
  for (const claim of claims) if (claim.kind === "share") learnShare(verdicts, claim, groups);
  for (const claim of claims) judge(verdicts, claim, groups);
  return verdicts;
}

/** Figures that sentences give a number of. */
function toldIn(claims: readonly Claim[]): Set<string> {
  const told = claims.filter((claim) => claim.kind === "amount" && claim.source === "text");
  return new Set(told.flatMap((claim) => (claim.kind === "amount" ? claim.of.ids : [])));
}

function judge(verdicts: Verdicts, claim: Claim, groups: ShareGroups): void {
  switch (claim.kind) {
    case "amount":
      judgeAmount(verdicts, claim);
      break;
    case "change":
      judgeChange(verdicts, claim);
      break;
    case "share":
      judgeShare(verdicts, claim, groups);
      break;
    case "completion":
      judgeCompletion(verdicts, claim);
      break;
    case "level":
      judgeLevel(verdicts, claim);
      break;
    case "nothing":
      judgeNothing(verdicts, claim);
      break;
    default:
  }
}
