// 设置: which pack, how numbers are written, and what the document keeps.
import { Field, Select, Switch } from "@fluentui/react-components";
import { useMemo } from "react";
import { readPack } from "../../engine/pack/pack";
import { Card, Cards } from "../parts/card";
import { NumberSettings } from "../parts/number-settings";
import { t } from "../../app/texts";
import { useIsBusy, useSession, useSessionState } from "../use-session";

export function Settings() {
  const session = useSession();
  const { settings } = useSessionState();
  const isBusy = useIsBusy();
  const { packs, rulebook } = session.kit;
  const all = useMemo(
    () => Object.entries(packs).map(([id, source]) => readPack(id, source, rulebook)),
    [packs, rulebook],
  );
  const pack = all.find(({ id }) => id === settings.pack);
  const set = (patch: Parameters<typeof session.setSettings>[0]): void => void session.setSettings(patch);
  return (
    <Cards>
      <Card title={t.settings.pack}>
        <Select
          aria-label={t.settings.pack}
          value={settings.pack}
          disabled={isBusy}
          onChange={(_, { value }) => set({ pack: value })}
        >
          {all.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Card>
      {pack && <NumberSettings settings={settings} byPack={pack.style} set={set} />}
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
