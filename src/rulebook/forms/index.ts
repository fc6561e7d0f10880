// All forms in official order, then our own sheets.
import type { Form } from "../../engine/reading/form";
import { form as z01 } from "./z01";
import { form as z01_1 } from "./z01-1";
import { form as z02 } from "./z02";
import { form as z03 } from "./z03";
import { form as z04 } from "./z04";
import { form as z05 } from "./z05";
import { form as z05_1 } from "./z05-1";
import { form as z05_2 } from "./z05-2";
import { form as z05_3 } from "./z05-3";
import { form as z07 } from "./z07";
import { form as z08 } from "./z08";
import { form as z08_1 } from "./z08-1";
import { form as z08_2 } from "./z08-2";
import { form as z09 } from "./z09";
import { form as z10 } from "./z10";
import { form as z11 } from "./z11";
import { form as z12 } from "./z12";
import { form as f01 } from "./f01";
import { form as f02 } from "./f02";
import { form as f03 } from "./f03";
import { form as answers } from "./answers";
import { form as lastYear } from "./last-year";
import { form as overallAppraisal } from "./overall-appraisal";
import { form as projectAppraisal } from "./project-appraisal";
import { form as glossary } from "./glossary-sheet";

export const forms: readonly Form[] = [
  ...[z01, z01_1, z02, z03, z04],
  ...[z05, z05_1, z05_2, z05_3],
  ...[z07, z08, z08_1, z08_2],
  ...[z09, z10, z11, z12],
  ...[f01, f02, f03],
  ...[answers, lastYear, overallAppraisal, projectAppraisal, glossary],
];
