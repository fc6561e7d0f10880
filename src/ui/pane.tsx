// The frame around every screen: whose workbook it is, the tabs, what went wrong, and what is being done.
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Header } from "./parts/header";
import { Opening } from "./parts/opening";
import { StatusLine } from "./parts/status-line";
import { Tabs } from "./parts/tabs";
import { TroubleBar } from "./parts/trouble-bar";
import { useScreens } from "./use-screens";
import { useSessionState } from "./use-session";

export function Pane() {
  const styles = useStyles();
  const { facts, screen, trouble, target } = useSessionState();
  const screens = useScreens();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!target) main.current?.scrollTo({ top: 0 });
  }, [screen, target]);
  if (!facts) return <Opening trouble={trouble} />;
  const Current = screens[screen];
  return (
    <div className={styles.pane}>
      <Header />
      <Tabs />
      {trouble && <TroubleBar trouble={trouble} />}
      <main ref={main} className={styles.main}>
        <div role="tabpanel" id="screen" aria-labelledby={`tab-${screen}`} className={styles.screen}>
          {Current && <Current />}
        </div>
      </main>
      <StatusLine />
    </div>
  );
}

const useStyles = makeStyles({
  pane: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  // The bar keeps its place whether it is needed or not, so that nothing moves sideways.
  main: { flex: "1 1 0", minHeight: 0, overflowX: "hidden", overflowY: "scroll", position: "relative" },
  screen: { minHeight: "100%" },
});
