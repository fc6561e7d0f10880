// A titled block of a screen.
import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

type Props = { title: string; aside?: ReactNode; children: ReactNode; className?: string };

export function Card({ title, aside, children, className }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.card, className)}>
      <div className={styles.head}>
        <Text as="h2" id={id} weight="semibold" size={300} className={styles.title}>
          {title}
        </Text>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Screens are a column of cards. */
export function Cards({ children }: { children: ReactNode }) {
  return <div className={useStyles().cards}>{children}</div>;
}

const useStyles = makeStyles({
  cards: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    maxWidth: "760px",
    margin: "0 auto",
    padding: "12px",
  },
  card: {
    padding: "12px 14px 14px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: "8px",
    marginBottom: "8px",
  },
  title: { margin: 0 },
});
