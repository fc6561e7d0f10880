// All checks of the rulebook, in the order in which they are reported.
import type { Check } from "../../engine/check";

export const checks: readonly Check[] = [];
