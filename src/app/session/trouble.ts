// An error as the user is told about it.
import { Problem } from "../../engine/value/problem";
import { t } from "../texts";
import type { Trouble } from "./state";

/** A Problem speaks for itself; anything else is a fault of ours and says so, with what we know about it. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Problem) return { message: error.message };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { message: t.trouble.unexpected, detail };
}
