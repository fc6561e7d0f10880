// All checks of the rulebook, in the order in which they are reported.
import type { Check } from "../../engine/checks/check";
import { check as overallIncomePartsSum } from "./overall-income-parts-sum";
import { check as overallIncomeTotal } from "./overall-income-total";
import { check as overallBasicPartsSum } from "./overall-basic-parts-sum";
import { check as overallConstructionWithinProjects } from "./overall-construction-within-projects";
import { check as overallEconomicClassesSum } from "./overall-economic-classes-sum";
import { check as overallExpensePartsSum } from "./overall-expense-parts-sum";
import { check as overallBudgetedClosingBalance } from "./overall-budgeted-closing-balance";
import { check as overallTwoSidesBalance } from "./overall-two-sides-balance";
import { check as overallNoNegativeAmounts } from "./overall-no-negative-amounts";
import { check as incomeTableEqualsOverall } from "./income-table-equals-overall";
import { check as grantIncomeEqualsIncomeTable } from "./grant-income-equals-income-table";
import { check as otherIncomeEqualsIncomeTable } from "./other-income-equals-income-table";
import { check as expenseTableEqualsOverall } from "./expense-table-equals-overall";
import { check as expenseDetailEqualsOverall } from "./expense-detail-equals-overall";
import { check as expenseNaturesEqualOverall } from "./expense-natures-equal-overall";
import { check as expenseClassesEqualOverall } from "./expense-classes-equal-overall";
import { check as economicClassesEqualOverall } from "./economic-classes-equal-overall";
import { check as expenseDetailEqualsParts } from "./expense-detail-equals-parts";
import { check as basicExpenseEqualsDetail } from "./basic-expense-equals-detail";
import { check as projectExpenseEqualsDetail } from "./project-expense-equals-detail";
import { check as operatingExpenseEqualsDetail } from "./operating-expense-equals-detail";
import { check as basicPartsEqualOverall } from "./basic-parts-equal-overall";
import { check as grantOverallFundsSum } from "./grant-overall-funds-sum";
import { check as grantOverallIncomePartsSum } from "./grant-overall-income-parts-sum";
import { check as grantOverallTwoSidesBalance } from "./grant-overall-two-sides-balance";
import { check as grantOverallEachFundBalances } from "./grant-overall-each-fund-balances";
import { check as grantOverallExpensePartsSum } from "./grant-overall-expense-parts-sum";
import { check as generalTableEqualsGrantOverall } from "./general-table-equals-grant-overall";
import { check as generalDetailEqualsGrantOverall } from "./general-detail-equals-grant-overall";
import { check as generalRowsBalance } from "./general-rows-balance";
import { check as fundRowsBalance } from "./fund-rows-balance";
import { check as stateCapitalRowsBalance } from "./state-capital-rows-balance";
import { check as generalExpensePartsSum } from "./general-expense-parts-sum";
import { check as generalBalancesAndIncomePartsSum } from "./general-balances-and-income-parts-sum";
import { check as generalDetailEqualsParts } from "./general-detail-equals-parts";
import { check as generalBasicEqualsDetail } from "./general-basic-equals-detail";
import { check as generalProjectEqualsDetail } from "./general-project-equals-detail";
import { check as generalBasicPartsEqualDetail } from "./general-basic-parts-equal-detail";
import { check as fundTableEqualsGrantOverall } from "./fund-table-equals-grant-overall";
import { check as stateCapitalTableEqualsGrantOverall } from "./state-capital-table-equals-grant-overall";
import { check as fundTableEqualsDetail } from "./fund-table-equals-detail";
import { check as stateCapitalTableEqualsDetail } from "./state-capital-table-equals-detail";
import { check as incomeTableColumnsSum } from "./income-table-columns-sum";
import { check as expenseTableColumnsSum } from "./expense-table-columns-sum";
import { check as detailItemsSumToClass } from "./detail-items-sum-to-class";
import { check as detailClassesSumToRowTotal } from "./detail-classes-sum-to-row-total";
import { check as flowRowsSumToTotal } from "./flow-rows-sum-to-total";
import { check as detailRowsSumToTotal } from "./detail-rows-sum-to-total";
import { check as subjectRowsBalance } from "./subject-rows-balance";
import { check as subjectTableEqualsOverall } from "./subject-table-equals-overall";
import { check as generalDetailWithinExpenseDetail } from "./general-detail-within-expense-detail";
import { check as generalWithinExpense } from "./general-within-expense";
import { check as fundWithinExpense } from "./fund-within-expense";
import { check as stateCapitalWithinExpense } from "./state-capital-within-expense";
import { check as openingEqualsLastClosing } from "./opening-equals-last-closing";
import { check as grantOpeningEqualsLastClosing } from "./grant-opening-equals-last-closing";
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
import { check as pensionItemFitsEconomicClass } from "./pension-item-fits-economic-class";
import { check as annuityItemFitsEconomicClass } from "./annuity-item-fits-economic-class";
import { check as medicalItemsFitEconomicClass } from "./medical-items-fit-economic-class";
import { check as housingItemFitsEconomicClass } from "./housing-item-fits-economic-class";
import { check as deathBenefitItemFitsEconomicClass } from "./death-benefit-item-fits-economic-class";
import { check as retirementItemsFitEconomicClass } from "./retirement-items-fit-economic-class";
import { check as threePublicTotal } from "./three-public-total";
import { check as threePublicVehiclesTotal } from "./three-public-vehicles-total";
import { check as threePublicReceptionTotal } from "./three-public-reception-total";
import { check as foreignGuestsWithinDomestic } from "./foreign-guests-within-domestic";
import { check as threePublicAbroadAgreesWithDetails } from "./three-public-abroad-agrees-with-details";
import { check as threePublicPurchaseAgreesWithDetails } from "./three-public-purchase-agrees-with-details";
import { check as threePublicRunningAgreesWithDetails } from "./three-public-running-agrees-with-details";
import { check as threePublicReceptionAgreesWithDetails } from "./three-public-reception-agrees-with-details";
import { check as threePublicCoversFund } from "./three-public-covers-fund";
import { check as basicWithinThreePublic } from "./basic-within-three-public";
import { check as basicAbroadWithinThreePublic } from "./basic-abroad-within-three-public";
import { check as threePublicWithinBudget } from "./three-public-within-budget";
import { check as threePublicAmountsHaveCounts } from "./three-public-amounts-have-counts";
import { check as threePublicCountsHaveAmounts } from "./three-public-counts-have-amounts";
import { check as vehicleRunningNeedsVehicles } from "./vehicle-running-needs-vehicles";
import { check as runningCostTotal } from "./running-cost-total";
import { check as runningCostWithinPublicUse } from "./running-cost-within-public-use";
import { check as vehiclesByUseTotal } from "./vehicles-by-use-total";
import { check as fiscalVehiclesWithinAll } from "./fiscal-vehicles-within-all";
import { check as assetsAgreeWithAnnex01 } from "./assets-agree-with-annex01";
import { check as procurementTotal } from "./procurement-total";
import { check as smallBusinessWithinProcurement } from "./small-business-within-procurement";
import { check as typedLastYearAgreesWithBook } from "./typed-last-year-agrees-with-book";
import { check as answersInYuan } from "./answers-in-yuan";
import { check as budgetAnswersTotal } from "./budget-answers-total";
import { check as procurementAnswersTotal } from "./procurement-answers-total";
import { check as receptionAnswersTotal } from "./reception-answers-total";
import { check as vehiclesBoughtAnswersCount } from "./vehicles-bought-answers-count";
import { check as vehiclesBoughtAnswersAmount } from "./vehicles-bought-answers-amount";
import { check as vehiclesKeptAnswersCount } from "./vehicles-kept-answers-count";
import { typedChecks } from "./typed";

export const checks: readonly Check[] = [
  overallIncomePartsSum,
  overallIncomeTotal,
  overallBasicPartsSum,
  overallConstructionWithinProjects,
  overallEconomicClassesSum,
  overallExpensePartsSum,
  overallBudgetedClosingBalance,
  overallTwoSidesBalance,
  overallNoNegativeAmounts,
  incomeTableEqualsOverall,
  grantIncomeEqualsIncomeTable,
  otherIncomeEqualsIncomeTable,
  expenseTableEqualsOverall,
  expenseDetailEqualsOverall,
  expenseNaturesEqualOverall,
  expenseClassesEqualOverall,
  economicClassesEqualOverall,
  expenseDetailEqualsParts,
  basicExpenseEqualsDetail,
  projectExpenseEqualsDetail,
  operatingExpenseEqualsDetail,
  basicPartsEqualOverall,
  grantOverallFundsSum,
  grantOverallIncomePartsSum,
  grantOverallTwoSidesBalance,
  grantOverallEachFundBalances,
  grantOverallExpensePartsSum,
  generalTableEqualsGrantOverall,
  generalDetailEqualsGrantOverall,
  generalRowsBalance,
  fundRowsBalance,
  stateCapitalRowsBalance,
  generalExpensePartsSum,
  generalBalancesAndIncomePartsSum,
  generalDetailEqualsParts,
  generalBasicEqualsDetail,
  generalProjectEqualsDetail,
  generalBasicPartsEqualDetail,
  fundTableEqualsGrantOverall,
  stateCapitalTableEqualsGrantOverall,
  fundTableEqualsDetail,
  stateCapitalTableEqualsDetail,
  incomeTableColumnsSum,
  expenseTableColumnsSum,
  detailItemsSumToClass,
  detailClassesSumToRowTotal,
  flowRowsSumToTotal,
  detailRowsSumToTotal,
  subjectRowsBalance,
  subjectTableEqualsOverall,
  generalDetailWithinExpenseDetail,
  generalWithinExpense,
  fundWithinExpense,
  stateCapitalWithinExpense,
  openingEqualsLastClosing,
  grantOpeningEqualsLastClosing,
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
  pensionItemFitsEconomicClass,
  annuityItemFitsEconomicClass,
  medicalItemsFitEconomicClass,
  housingItemFitsEconomicClass,
  deathBenefitItemFitsEconomicClass,
  retirementItemsFitEconomicClass,
  threePublicTotal,
  threePublicVehiclesTotal,
  threePublicReceptionTotal,
  foreignGuestsWithinDomestic,
  threePublicAbroadAgreesWithDetails,
  threePublicPurchaseAgreesWithDetails,
  threePublicRunningAgreesWithDetails,
  threePublicReceptionAgreesWithDetails,
  threePublicCoversFund,
  basicWithinThreePublic,
  basicAbroadWithinThreePublic,
  threePublicWithinBudget,
  threePublicAmountsHaveCounts,
  threePublicCountsHaveAmounts,
  vehicleRunningNeedsVehicles,
  runningCostTotal,
  runningCostWithinPublicUse,
  vehiclesByUseTotal,
  fiscalVehiclesWithinAll,
  assetsAgreeWithAnnex01,
  procurementTotal,
  smallBusinessWithinProcurement,
  typedLastYearAgreesWithBook,
  answersInYuan,
  budgetAnswersTotal,
  procurementAnswersTotal,
  receptionAnswersTotal,
  vehiclesBoughtAnswersCount,
  vehiclesBoughtAnswersAmount,
  vehiclesKeptAnswersCount,
  ...typedChecks,
];
