// The pane as a whole, over any host: theme, session, and what there is to see.
import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { Kit } from "../app/kit";
import { Pane } from "./pane";
import { createSession, type Session } from "../app/session/session";
import { useTheme, type ThemeName } from "./theme";
import { SessionContext } from "./use-session";

type Props = {
  kit: Kit;
  /** A session that others (ribbon commands) share; without it the pane has one of its own. */
  session?: Session;
  /** Instead of what the system prefers. */
  theme?: ThemeName;
};

export function App({ kit, session: shared, theme }: Props) {
  const session = useMemo(() => shared ?? createSession(kit), [kit, shared]);
  const fluent = useTheme(theme);
  useEffect(() => {
    void session.start();
    return () => {
      if (!shared) session.dispose();
    };
  }, [session, shared]);
  return (
    <FluentProvider theme={fluent} style={fills}>
      <SessionContext value={session}>
        <Pane />
      </SessionContext>
    </FluentProvider>
  );
}

// A style and not a class: Fluent gives the provider's classes to its pop-up layer too, and one that fills the pane
// would catch every click.
const fills = { height: "100%", minHeight: 0 };
