// What the engine is told about 决算: forms, figures and checks as data, and how a 科目 is called.
import type { Check } from "./check";
import type { Definitions } from "./figure";
import type { Form } from "./form";

export type Rulebook = {
  forms: readonly Form[];
  definitions: Definitions;
  checks: readonly Check[];
  /** 科目 name of a 类, 款 or 项 that the sheet itself does not print; undefined when unknown. */
  subjectName: (code: string, year: number | null) => string | undefined;
  /** Explanation of a 科目 (with its name) or of a fixed term; undefined when there is none. */
  meaning: (of: string, name?: string) => string | undefined;
};
