// The public tables for the preview: filled once per reading, after the words are on the screen.
import { useEffect, useState } from "react";
import type { Ledger } from "../../engine/figures/ledger";
import type { FilledTables } from "../../engine/fill-sheets";
import { fill } from "../../app/work/write-plan";
import { useFacts, useSession } from "../use-session";

/** Null until they are filled. */
export function usePreview(): FilledTables | null {
  const { kit } = useSession();
  const facts = useFacts();
  const [made, setMade] = useState<{ ledger: Ledger; tables: FilledTables } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setMade({ ledger: facts.ledger, tables: fill(kit, facts) }), 50);
    return () => clearTimeout(timer);
  }, [kit, facts]);
  return made?.ledger === facts.ledger ? made.tables : null;
}
