// 校稿: a draft that people have edited, held against the workbook.
import { useEffect } from "react";
import { ProofDesk } from "../proofing/proof-desk";
import { ProofStart } from "../proofing/start";
import { useFacts, useSession, useSessionState } from "../use-session";

export function Proof() {
  const session = useSession();
  const { proof } = useSessionState();
  const { report } = useFacts();
  const isStale = proof !== null && proof.against !== report;
  useEffect(() => {
    if (isStale) void session.proofAgain();
  }, [session, isStale, report]);
  return proof ? <ProofDesk key={proof.draft.name} proof={proof} /> : <ProofStart />;
}
