// Types of manifest.mjs, for the tests.
import type { WebpackPluginInstance } from "webpack";

export const developmentOrigin: string;
export function moveManifest(text: string, origin: string): string;
export const Manifest: new (options: { root: string; origin: string; file: string }) => WebpackPluginInstance;
