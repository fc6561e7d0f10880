// The public tables for the preview: filled once per reading, after the words are on the screen.
import { useEffect, useState } from "react";
import type { Ledger } from "../../engine/figures/ledger";
import type { FilledTables } from "../../engine/fill-sheets";
import { fill } from "../../app/verbs/fill-workbook";
import { useFacts, useSession } from "../use-session";

/** Null until they are filled. */
export function usePreview(): FilledTables | null {
  const { rulebook } = useSession().kit;
  const facts = useFacts();
  const [made, setMade] = useState<{ ledger: Ledger; tables: FilledTables } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setMade({ ledger: facts.ledger, tables: fill(facts, rulebook) }), 50);
    return () => clearTimeout(timer);
  }, [rulebook, facts]);
  return made?.ledger === facts.ledger ? made.tables : null;
}
