// 成文: the document as it will look in Word, with the ways to take it there.
import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { CopyByHand } from "../parts/copy-by-hand";
import { DraftBar } from "../parts/draft-bar";
import { Paper } from "../paper/paper";
import { drawPictures } from "../pictures";
import { useFacts, useSession } from "../use-session";

export function Draft() {
  const styles = useStyles();
  const session = useSession();
  const [byHand, setByHand] = useState<string | null>(null);
  const { report } = useFacts();
  useEffect(() => void drawPictures(report), [report]);
  const copy = useCallback(
    async (section?: string): Promise<void> => {
      if (!(await session.copy(section))) setByHand(await session.html(section));
    },
    [session],
  );
  return (
    <div className={styles.draft}>
      <DraftBar onCopy={() => void copy()} />
      <Paper onCopy={(section) => void copy(section)} />
      {byHand !== null && <CopyByHand html={byHand} onClose={() => setByHand(null)} />}
    </div>
  );
}

const useStyles = makeStyles({ draft: { display: "flex", flexDirection: "column" } });
