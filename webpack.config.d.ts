// Types of webpack.config.js, for the tests.
import type { Configuration } from "webpack";

export default function configurations(
  env?: { origin?: string; offline?: boolean },
  argv?: { mode?: "development" | "production" },
): Configuration[];
