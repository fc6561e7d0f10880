// What the user prefers: pack, number style, notes. Kept for the session, and by the browser where it lets us.
import type { Rulebook } from "../../engine/rulebook";
import { readPack, type Pack } from "../../engine/pack/pack";
import type { Balance } from "../../engine/value/measure";
import type { NumberStyle } from "../../engine/figures/show";
import { Problem } from "../../engine/value/problem";

/** `null` leaves it to the pack. */
export type Settings = {
  pack: string;
  notes: boolean;
  unit: NumberStyle["money"]["unit"] | null;
  decimals: number | null;
  trim: boolean | null;
  grouping: boolean | null;
  percentDecimals: number | null;
  percentTrim: boolean | null;
  balance: Balance | null;
};

/** Markdown source of each pack by id, which one is taken unless another is chosen, and what a pack may choose from. */
export type PackSources = {
  packs: Readonly<Record<string, string>>;
  defaultPack: string;
  rulebook: Rulebook;
};

/** The chosen pack with the user's number style. @throws Problem `pack-invalid`. */
export function packOf({ packs, defaultPack, rulebook }: PackSources, settings: Settings): Pack {
  const id = packs[settings.pack] === undefined ? defaultPack : settings.pack;
  const source = packs[id];
  if (source === undefined) throw new Problem("pack-invalid", { what: id, detail: "没有这个模板" });
  return withSettings(readPack(id, source, rulebook), settings);
}

/** The pack with the user's number style. */
function withSettings(pack: Pack, settings: Settings): Pack {
  const { money, percent } = pack.style;
  return {
    ...pack,
    style: {
      money: {
        unit: settings.unit ?? money.unit,
        decimals: settings.decimals ?? money.decimals,
        trim: settings.trim ?? money.trim,
        grouping: settings.grouping ?? money.grouping,
      },
      percent: {
        decimals: settings.percentDecimals ?? percent.decimals,
        trim: settings.percentTrim ?? percent.trim,
        balance: settings.balance ?? percent.balance,
      },
    },
  };
}

/** Whatever keeps texts by name: the browser's storage, when there is one. */
export type Shelf = Pick<Storage, "getItem" | "setItem">;

const place = "caijue.settings";

/** What was kept, as far as it is still understood; a pack that is gone falls back to `pack`. */
export function loadSettings(shelf: Shelf | null, pack: string, packs: readonly string[]): Settings {
  const kept = parse(read(shelf));
  return {
    pack: packs.find((id) => id === kept.pack) ?? pack,
    notes: flag(kept.notes) ?? true,
    unit: units.find((one) => one === kept.unit) ?? null,
    decimals: decimals(kept.decimals),
    trim: flag(kept.trim),
    grouping: flag(kept.grouping),
    percentDecimals: decimals(kept.percentDecimals),
    percentTrim: flag(kept.percentTrim),
    balance: balances.find((one) => one === kept.balance) ?? null,
  };
}

export function keepSettings(shelf: Shelf | null, settings: Settings): void {
  try {
    shelf?.setItem(place, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing for us is no reason to stop: the settings hold until the pane closes.
  }
}

function read(shelf: Shelf | null): string | null {
  try {
    return shelf?.getItem(place) ?? null;
  } catch {
    return null;
  }
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export const units = ["万元", "元"] as const;
export const balances = ["不凑整", "最大项", "最大余数"] as const;

const flag = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);

const decimals = (value: unknown): number | null =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= 6 ? value : null;
