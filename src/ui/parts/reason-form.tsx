// Why a mismatch of the workbook is as it is: kept on 决算补充资料.
import type { Finding } from "../../engine/value/report";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession } from "../use-session";
import { ReasonEntry } from "./reason-entry";

type Props = { finding: Finding; before: string; onClose: () => void };

export function ReasonForm({ finding, before, onClose }: Props) {
  const session = useSession();
  const { answers } = useFacts();
  const isUsers = answers !== null && !answers.mine;
  const save = async (reason: string): Promise<void> => {
    if (await session.explain(finding, reason)) onClose();
  };
  return (
    <ReasonEntry
      label={t.checks.reason}
      hint={isUsers ? t.checks.reasonAdopts : t.checks.reasonHint}
      before={before}
      action={t.save}
      isBusy={useIsBusy()}
      onSave={(reason) => void save(reason)}
      onClose={onClose}
    />
  );
}
