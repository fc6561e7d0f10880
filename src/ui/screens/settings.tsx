// 设置: which pack, how numbers are written, and what the document keeps.
import { Button, Field, Select, Switch, makeStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { readPack } from "../../engine/pack";
import { balances, units } from "../model/settings";
import { Card, Cards } from "../parts/card";
import { Choice } from "../parts/choice";
import { t } from "../texts";
import { useIsBusy, useSession, useSessionState } from "../use-session";

const decimals = [0, 1, 2, 3, 4, 5, 6] as const;
const yes = (value: boolean): string => (value ? t.settings.yes : t.settings.no);

export function Settings() {
  const styles = useStyles();
  const session = useSession();
  const { settings } = useSessionState();
  const isBusy = useIsBusy();
  const { packs } = session.kit;
  const names = useMemo(() => Object.entries(packs).map(([id, source]) => readPack(id, source)), [packs]);
  const style = names.find(({ id }) => id === settings.pack)?.style;
  const set = (patch: Parameters<typeof session.setSettings>[0]) => void session.setSettings(patch);
  return (
    <Cards>
      <Card title={t.settings.pack}>
        <Field label={t.settings.pack}>
          <Select value={settings.pack} disabled={isBusy} onChange={(_, { value }) => set({ pack: value })}>
            {names.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </Card>
      {style && (
        <Card title={t.settings.numbers}>
          <div className={styles.grid}>
            <Choice
              label={t.settings.unit}
              of={units}
              value={settings.unit}
              byPack={style.money.unit}
              onChange={(unit) => set({ unit })}
            />
            <Choice
              label={t.settings.decimals}
              of={decimals}
              value={settings.decimals}
              byPack={style.money.decimals}
              onChange={(value) => set({ decimals: value })}
            />
            <Choice
              label={t.settings.trim}
              of={[true, false]}
              say={yes}
              value={settings.trim}
              byPack={style.money.trim}
              onChange={(trim) => set({ trim })}
            />
            <Choice
              label={t.settings.grouping}
              of={[true, false]}
              say={yes}
              value={settings.grouping}
              byPack={style.money.grouping}
              onChange={(grouping) => set({ grouping })}
            />
            <Choice
              label={t.settings.percentDecimals}
              of={decimals}
              value={settings.percentDecimals}
              byPack={style.percent.decimals}
              onChange={(percentDecimals) => set({ percentDecimals })}
            />
            <Choice
              label={t.settings.percentTrim}
              of={[true, false]}
              say={yes}
              value={settings.percentTrim}
              byPack={style.percent.trim}
              onChange={(percentTrim) => set({ percentTrim })}
            />
            <Choice
              label={t.settings.balance}
              of={balances}
              say={(value) => t.settings.balances[value]}
              value={settings.balance}
              byPack={style.percent.balance}
              onChange={(balance) => set({ balance })}
            />
          </div>
          <Button
            size="small"
            className={styles.reset}
            onClick={() =>
              set({
                unit: null,
                decimals: null,
                trim: null,
                grouping: null,
                percentDecimals: null,
                percentTrim: null,
                balance: null,
              })
            }
          >
            {t.settings.reset}
          </Button>
        </Card>
      )}
      <Card title={t.settings.document}>
        <Field hint={t.settings.notesHint}>
          <Switch
            checked={settings.notes}
            label={t.settings.notes}
            onChange={(_, { checked }) => set({ notes: checked })}
          />
        </Field>
      </Card>
    </Cards>
  );
}

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(240px, 100%), 1fr))",
    gap: "12px",
  },
  reset: { marginTop: "12px" },
});
