// The screens as tabs, with how much waits on each.
import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { check } from "../../app/verbs/check-workbook";
import type { Facts } from "../../app/verbs/survey-workbook";
import { screens, type Screen } from "../../app/session/state";
import { t } from "../../app/texts";
import { useFacts, useSession, useSessionState } from "../use-session";

export function Tabs() {
  const styles = useStyles();
  const session = useSession();
  const { screen } = useSessionState();
  const facts = useFacts();
  return (
    <TabList
      size="small"
      selectedValue={screen}
      onTabSelect={(_, { value }) => {
        const chosen = screens.find((one) => one === value);
        if (chosen) session.show(chosen);
      }}
      className={styles.tabs}
      aria-label={t.tabs}
    >
      {screens.map((one) => {
        const count = countOf(one, facts);
        return (
          <Tab
            key={one}
            value={one}
            id={`tab-${one}`}
            aria-controls="screen"
            className={styles.tab}
            {...(one === "settings" && { "aria-label": t.screens[one], title: t.screens[one] })}
          >
            {one === "settings" ? <SettingsRegular className={styles.icon} /> : t.screens[one]}
            {count > 0 && <Waiting screen={one} count={count} />}
          </Tab>
        );
      })}
    </TabList>
  );
}

/** Findings by their number; of answers only that some are missing, since the screen itself counts them. */
function Waiting({ screen, count }: { screen: Screen; count: number }) {
  const styles = useStyles();
  return screen === "checks" ? (
    <span className={styles.count}>{count > 99 ? "99+" : count}</span>
  ) : (
    <span role="img" aria-label={t.draft.todos(count)} className={styles.dot} />
  );
}

/** Findings nobody has explained; answers that the document waits for. */
function countOf(screen: Screen, facts: Facts): number {
  if (screen === "answers") return facts.wanted.size;
  if (screen !== "checks") return 0;
  return check(facts).open.filter(({ finding }) => finding.severity !== "info").length;
}

const useStyles = makeStyles({
  tabs: {
    flex: "none",
    padding: "0 6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { padding: "8px 3px 10px", minWidth: 0 },
  icon: { display: "block", width: "18px", height: "18px" },
  count: {
    display: "inline-flex",
    alignItems: "center",
    height: "16px",
    marginLeft: "2px",
    padding: "0 4px",
    borderRadius: "8px",
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground2,
  },
  dot: {
    display: "inline-block",
    width: "6px",
    height: "6px",
    margin: "0 0 6px 2px",
    borderRadius: "50%",
    backgroundColor: tokens.colorPaletteMarigoldForeground1,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
});
