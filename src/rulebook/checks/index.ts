// All checks of the rulebook, in the order in which they are reported: data by topic, and searches with logic.
import type { Check } from "../../engine/checks/check";
import { overallChecks } from "./overall-checks";
import { check as overallNoNegativeAmounts } from "./overall-no-negative-amounts";
import { incomeChecks } from "./income-checks";
import { expenseChecks } from "./expense-checks";
import { grantOverallChecks } from "./grant-overall-checks";
import { fundChecks, fundsWithinAll } from "./fund-checks";
import { listChecks } from "./list-checks";
import { lastYearChecks } from "./last-year-checks";
import { check as officialSheetsPresent } from "./official-sheets-present";
import { check as unitNameSameOnEverySheet } from "./unit-name-same-on-every-sheet";
import { check as yearSameOnEverySheet } from "./year-same-on-every-sheet";
import { check as lastYearBookFits } from "./last-year-book-fits";
import { check as moneyUnitsAreKnown } from "./money-units-are-known";
import { check as amountsInOneUnit } from "./amounts-in-one-unit";
import { check as amountCellsHoldNumbers } from "./amount-cells-hold-numbers";
import { check as amountsInWholeCents } from "./amounts-in-whole-cents";
import { check as amountsNotNegative } from "./amounts-not-negative";
import { check as rowsHaveCodes } from "./rows-have-codes";
import { check as codesListedOnce } from "./codes-listed-once";
import { check as labelsAreKnown } from "./labels-are-known";
import { check as columnsAreKnown } from "./columns-are-known";
import { check as subjectNamesMatchCodes } from "./subject-names-match-codes";
import { check as subjectNamesAreCurrent } from "./subject-names-are-current";
import { check as subjectCodesAreKnown } from "./subject-codes-are-known";
import { check as subjectNamesSameOnEverySheet } from "./subject-names-same-on-every-sheet";
import { subjectEconomicChecks } from "./subject-economic-checks";
import { threePublicChecks } from "./three-public-checks";
import { basicNumberChecks } from "./basic-number-checks";
import { operationChecks } from "./operation-checks";
import { check as typedLastYearAgreesWithBook } from "./typed-last-year-agrees-with-book";
import { check as answersInYuan } from "./answers-in-yuan";
import { answerChecks } from "./answer-checks";
import { typedChecks } from "./typed";

export const checks: readonly Check[] = [
  ...overallChecks,
  overallNoNegativeAmounts,
  ...incomeChecks,
  ...expenseChecks,
  ...grantOverallChecks,
  ...fundChecks,
  ...listChecks,
  ...fundsWithinAll,
  ...lastYearChecks,
  officialSheetsPresent,
  unitNameSameOnEverySheet,
  yearSameOnEverySheet,
  lastYearBookFits,
  moneyUnitsAreKnown,
  amountsInOneUnit,
  amountCellsHoldNumbers,
  amountsInWholeCents,
  amountsNotNegative,
  rowsHaveCodes,
  codesListedOnce,
  labelsAreKnown,
  columnsAreKnown,
  subjectNamesMatchCodes,
  subjectNamesAreCurrent,
  subjectCodesAreKnown,
  subjectNamesSameOnEverySheet,
  ...subjectEconomicChecks,
  ...threePublicChecks,
  ...operationChecks,
  ...basicNumberChecks,
  typedLastYearAgreesWithBook,
  answersInYuan,
  ...answerChecks,
  ...typedChecks,
];
