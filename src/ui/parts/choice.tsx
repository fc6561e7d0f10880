// One of a few values, or what the pack says.
import { Field, Select } from "@fluentui/react-components";
import { t } from "../../app/texts";
import { useIsBusy } from "../use-session";

type Props<T> = {
  label: string;
  of: readonly T[];
  /** Null: as the pack has it. */
  value: T | null;
  byPack: T;
  say?: (value: T) => string;
  onChange: (value: T | null) => void;
};

export function Choice<T>({ label, of, value, byPack, say = String, onChange }: Props<T>) {
  const isBusy = useIsBusy();
  return (
    <Field label={label}>
      <Select
        value={value === null ? "" : String(of.indexOf(value))}
        disabled={isBusy}
        onChange={(_, { value: chosen }) => onChange(chosen === "" ? null : (of[Number(chosen)] ?? null))}
      >
        <option value="">{t.settings.byPack(say(byPack))}</option>
        {of.map((one, i) => (
          <option key={i} value={String(i)}>
            {say(one)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
