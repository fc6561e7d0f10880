// All that the engine is told about 决算: what it can name, and what must hold.
import type { Check } from "./check";
import type { Knowledge } from "./knowledge";

export type Rulebook = Knowledge & { checks: readonly Check[] };
