// 成文: the document as it will look in Word, with the ways to take it there.
import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { CopyByHand } from "../parts/copy-by-hand";
import { DraftBar } from "../parts/draft-bar";
import { Paper } from "../paper/paper";
import { useSession } from "../use-session";

export function Draft() {
  const styles = useStyles();
  const session = useSession();
  const [byHand, setByHand] = useState<string | null>(null);
  const onCopy = async (): Promise<void> => {
    if (!(await session.copy())) setByHand(session.html());
  };
  return (
    <div className={styles.draft}>
      <DraftBar onCopy={() => void onCopy()} />
      <Paper />
      {byHand !== null && <CopyByHand html={byHand} onClose={() => setByHand(null)} />}
    </div>
  );
}

const useStyles = makeStyles({ draft: { display: "flex", flexDirection: "column" } });
