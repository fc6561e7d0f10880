// Last year's workbook: chosen once, its figures stay in this file.
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { useEffect, useId, useRef, type ChangeEvent } from "react";
import { t } from "../../app/texts";
import { useFacts, useIsBusy, useSession, useSessionState } from "../use-session";
import { Card } from "./card";

export function LastYearCard() {
  const styles = useStyles();
  const session = useSession();
  const { lastYear } = useFacts();
  const { target } = useSessionState();
  const isBusy = useIsBusy();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (target?.answer === "last-year") document.getElementById(id)?.focus();
  }, [target, id]);
  const onChoose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file) void session.importLastYear(file);
  };
  return (
    <Card title={t.overview.lastYear}>
      <Text block size={200} className={styles.hint}>
        {lastYear ? t.overview.lastYearHas(lastYear.rows.length) : t.overview.lastYearHint}
      </Text>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xls"
        hidden
        onChange={onChoose}
        aria-label={t.overview.choose}
        data-testid="last-year"
      />
      <Button
        id={id}
        icon={<HistoryRegular />}
        disabledFocusable={isBusy}
        onClick={() => input.current?.click()}
      >
        {lastYear ? t.overview.chooseAgain : t.overview.choose}
      </Button>
    </Card>
  );
}

const useStyles = makeStyles({ hint: { marginBottom: "8px", color: tokens.colorNeutralForeground3 } });
