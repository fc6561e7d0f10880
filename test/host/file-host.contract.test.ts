// The Host over a workbook file, looked at as a package.
import { openFile, type FileHost } from "../../src/host/file-host";
import { hostContract, type Bench } from "./contract";
import { contractFile, fileName } from "./contract-fixture";
import { marksInFile, tabsOf, type Tab } from "./file-look";

function openBench(): Bench {
  const host: FileHost = openFile(contractFile(), fileName);
  const look = () => {
    const seen = tabsOf(host.bytes());
    const marks = seen.names.filter(({ name }) => name.startsWith("Caijue."));
    const isOurs = ({ name }: Tab): boolean =>
      marks.some(({ refersTo }) => refersTo.startsWith(`'${name.replaceAll("'", "''")}'!`));
    return { ...seen, isOurs };
  };
  return {
    host,
    users: () => {
      const { tabs, names, isOurs } = look();
      const own = names.filter(({ name }) => !name.startsWith("Caijue.") && !name.startsWith("_xlnm."));
      return { tabs: tabs.filter((tab) => !isOurs(tab)), names: own };
    },
    ours: () => {
      const { tabs, isOurs } = look();
      return tabs.filter(isOurs).map(({ name, sheet }) => ({ name, sheet: sheet.replace(/ s="\d+"/g, "") }));
    },
    marks: () => marksInFile(host.bytes()),
    settle: () => Promise.resolve(),
  };
}

hostContract("a file", openBench);
