// Light and dark themes in the project's teal, and which of them the user's system asks for.
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const brand: BrandVariants = {
  10: "#010606",
  20: "#071a1a",
  30: "#082b2c",
  40: "#08393a",
  50: "#094748",
  60: "#0b5557",
  70: "#0d6365",
  80: "#117173",
  90: "#2b7f80",
  100: "#428d8d",
  110: "#579a9b",
  120: "#6da8a8",
  130: "#82b6b6",
  140: "#98c4c4",
  150: "#aed2d2",
  160: "#c6e0e0",
};

const fontFamilyBase =
  "'Microsoft YaHei UI','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Segoe UI',system-ui,sans-serif";

const light: Theme = { ...createLightTheme(brand), fontFamilyBase };
const dark: Theme = {
  ...createDarkTheme(brand),
  fontFamilyBase,
  colorBrandForeground1: brand[130],
  colorBrandForeground2: brand[140],
  colorBrandForegroundLink: brand[130],
  colorBrandForegroundLinkHover: brand[150],
  colorCompoundBrandForeground1: brand[130],
};

/** What the pane may be told instead of asking the system. High contrast is the system's: forced colours. */
export type ThemeName = "light" | "dark";

const query = "(prefers-color-scheme: dark)";

export function useTheme(name?: ThemeName): Theme {
  const prefersDark = useSyncExternalStore(watch, () => matchMedia(query).matches);
  return (name ?? (prefersDark ? "dark" : "light")) === "dark" ? dark : light;
}

function watch(listener: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener("change", listener);
  return () => list.removeEventListener("change", listener);
}
