// The page before a workbook is open.
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  Text,
  Title2,
  tokens,
} from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { LockClosedRegular } from "@fluentui/react-icons/svg/lock-closed";
import { ChooseFile } from "./choose-file";
import { texts } from "./page-texts";
import type { Open } from "./use-opening";

type Props = { isOpening: boolean; problem: string | null; open: Open };

export function Welcome({ isOpening, problem, open }: Props) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Title2 as="h1">{texts.title}</Title2>
        <Text>{texts.purpose}</Text>
        {problem !== null && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        <section className={styles.drop} aria-busy={isOpening}>
          <DocumentTableRegular fontSize={48} className={styles.picture} />
          <Text size={400} weight="semibold">
            {texts.drop}
          </Text>
          <Text className={styles.quiet}>{texts.kinds}</Text>
          <ChooseFile appearance="primary" label={texts.choose} disabled={isOpening} onFile={open.file} />
          <div className={styles.wait}>{isOpening && <Spinner size="tiny" label={texts.opening} />}</div>
        </section>
        <div className={styles.sample}>
          <Button disabled={isOpening} onClick={open.sample}>
            {texts.sample}
          </Button>
          <Text className={styles.quiet}>{texts.sampleHint}</Text>
        </div>
        <Text className={styles.privacy}>
          <LockClosedRegular /> {texts.privacy}
        </Text>
      </div>
    </main>
  );
}

const useStyles = makeStyles({
  page: {
    minHeight: "100%",
    display: "grid",
    placeItems: "center",
    padding: "24px 16px",
    boxSizing: "border-box",
  },
  column: { display: "flex", flexDirection: "column", gap: "16px", width: "100%", maxWidth: "560px" },
  drop: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "8px",
    padding: "32px 16px 16px",
    textAlign: "center",
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  picture: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  wait: { minHeight: "24px" },
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "12px" },
  privacy: {
    color: tokens.colorNeutralForeground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "12px",
  },
});
