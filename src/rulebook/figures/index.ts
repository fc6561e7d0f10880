// All figures and series of the rulebook.
import { combine } from "../../engine/figures/figure";
import { assets } from "./assets";
import { basic } from "./basic";
import { documentFigures } from "./document";
import { expense } from "./expense";
import { funds } from "./fund";
import { generalBudget } from "./general";
import { glossary } from "./explained-terms";
import { grant } from "./grant";
import { income } from "./income";
import { overall } from "./overall";
import { performance } from "./performance";
import { performanceReport } from "./performance-report";
import { procurement } from "./procurement";
import { profile } from "./profile";
import { publicTables } from "./public-tables";
import { runningCost } from "./running-cost";
import { threePublic } from "./three-public";

export const definitions = combine(
  documentFigures,
  profile,
  overall,
  income,
  expense,
  grant,
  generalBudget,
  basic,
  threePublic,
  funds,
  runningCost,
  procurement,
  assets,
  performance,
  performanceReport,
  glossary,
  publicTables,
);
