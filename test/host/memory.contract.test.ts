// The Host in memory.
import { createMemoryHost } from "../help/memory-host";
import { hostContract, type Bench } from "./contract";
import { contractBook } from "./contract-fixture";

function openBench(): Bench {
  const host = createMemoryHost(contractBook);
  let sheets = contractBook.sheets;
  const look = (): typeof sheets => (sheets = host.sheets());
  return {
    host,
    users: () => look().filter(({ ours }) => ours === undefined),
    ours: () => look().filter(({ ours }) => ours !== undefined),
    marks: () =>
      host.marks().map(({ sheet, a1, severity, message }) => ({ sheet, a1, severity, note: message })),
    user: {
      types: (name, row, column, value) => {
        const { top = 0, left = 0 } = sheets.find((sheet) => sheet.name === name) ?? {};
        host.edit(name, row - top, column - left, value);
      },
    },
    settle: () => Promise.resolve(),
  };
}

hostContract("memory", openBench);
