// The screens that nobody sees first, loaded together while the first is being looked at.
import type { Screen } from "../../app/session/state";
import { Answers } from "./answers";
import { Checks } from "./checks";
import { Draft } from "./draft";
import { Proof } from "./proof";
import { Settings } from "./settings";
import { Tables } from "./tables";

export const later = {
  checks: Checks,
  draft: Draft,
  tables: Tables,
  answers: Answers,
  proof: Proof,
  settings: Settings,
} satisfies Partial<Record<Screen, unknown>>;
