// The screens that nobody sees first, loaded together while the first is being looked at. What copying takes comes with
// them: a browser lets a page copy only at once, upon a click.
import "../../app/session/leave-document";
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
