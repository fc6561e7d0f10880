// The Host over Excel.
import { afterEach, vi } from "vitest";
import { hostContract } from "./contract";
import { openBench } from "./excel-bench";

afterEach(() => vi.unstubAllGlobals());

hostContract("Excel", () => openBench());
