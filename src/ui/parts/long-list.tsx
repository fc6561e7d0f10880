// A list that shows its first items, and more on request.
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { t } from "../../app/texts";

type Props<T> = {
  items: readonly T[];
  keyOf: (item: T, index: number) => string;
  render: (item: T) => ReactNode;
};

const page = 20;

export function LongList<T>({ items, keyOf, render }: Props<T>) {
  const styles = useStyles();
  const [shown, setShown] = useState(page);
  const rest = items.length - shown;
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, i) => (
          <li key={keyOf(item, i)} className={styles.item}>
            {render(item)}
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShown(shown + page)}>
          {t.more(Math.min(rest, page))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "10px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":last-child": { paddingBottom: 0 },
  },
});
