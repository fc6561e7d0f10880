// How numbers are written, each as the pack has it or as the user wants it.
import { Button, makeStyles } from "@fluentui/react-components";
import type { NumberStyle } from "../../engine/figures/show";
import { balances, units, type Settings } from "../../app/work/settings";
import { t } from "../../app/texts";
import { Card } from "./card";
import { Choice } from "./choice";

type Props = { settings: Settings; byPack: NumberStyle; set: (patch: Partial<Settings>) => void };

const decimals = [0, 1, 2, 3, 4, 5, 6] as const;
const either = [true, false] as const;
const yes = (value: boolean): string => (value ? t.settings.yes : t.settings.no);

const asPack = {
  unit: null,
  decimals: null,
  trim: null,
  grouping: null,
  percentDecimals: null,
  percentTrim: null,
  balance: null,
} satisfies Partial<Settings>;

export function NumberSettings({ settings, byPack: { money, percent }, set }: Props) {
  const styles = useStyles();
  const { unit, trim, grouping, percentDecimals, percentTrim, balance } = settings;
  const balanced = { of: balances, say: (value: (typeof balances)[number]) => t.settings.balances[value] };
  const flag = { of: either, say: yes };
  return (
    <Card title={t.settings.numbers}>
      <div className={styles.grid}>
        <Choice label={t.settings.unit} of={units} {...pick(unit, money.unit, (unit) => set({ unit }))} />
        <Choice
          label={t.settings.decimals}
          of={decimals}
          {...pick(settings.decimals, money.decimals, (value) => set({ decimals: value }))}
        />
        <Choice label={t.settings.trim} {...flag} {...pick(trim, money.trim, (trim) => set({ trim }))} />
        <Choice
          label={t.settings.grouping}
          {...flag}
          {...pick(grouping, money.grouping, (grouping) => set({ grouping }))}
        />
        <Choice
          label={t.settings.percentDecimals}
          of={decimals}
          {...pick(percentDecimals, percent.decimals, (percentDecimals) => set({ percentDecimals }))}
        />
        <Choice
          label={t.settings.percentTrim}
          {...flag}
          {...pick(percentTrim, percent.trim, (percentTrim) => set({ percentTrim }))}
        />
        <Choice
          label={t.settings.balance}
          {...balanced}
          {...pick(balance, percent.balance, (balance) => set({ balance }))}
        />
      </div>
      <Button size="small" className={styles.reset} onClick={() => set(asPack)}>
        {t.settings.reset}
      </Button>
    </Card>
  );
}

const pick = <T,>(value: T | null, byPack: T, onChange: (value: T | null) => void) => ({
  value,
  byPack,
  onChange,
});

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(240px, 100%), 1fr))",
    gap: "12px",
  },
  reset: { marginTop: "12px" },
});
