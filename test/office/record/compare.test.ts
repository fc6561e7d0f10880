// The comparer finds what differs. There is no transcript of a real Excel yet: those here are of the simulated one.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { SimulatedExcel } from "../excel";
import { Workbook } from "../model/workbook";
import { openRealm } from "../realm";
import { compare } from "./compare";
import { record, type Transcript } from "./recorder";
import { scenarios } from "./scenarios";

async function ownTranscript(): Promise<Transcript> {
  const workbook = new Workbook("别的工作簿.xlsx");
  // Other sheets than in the comparison, so that ids are others too.
  for (const name of ["Sheet1", "甲", "乙"]) workbook.addSheet(name);
  const realm = openRealm(new SimulatedExcel(workbook));
  return record(realm, scenarios, { excel: "the simulated Excel itself", api: "1.15" });
}

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe("a transcript", () => {
  it("of the simulated Excel is what it answers, whatever the ids are", async () => {
    const transcript = await ownTranscript();
    expect(transcript.troubles).toEqual([]);
    expect(new Set(transcript.entries.map(({ scenario }) => scenario))).toEqual(
      new Set(Object.keys(scenarios)),
    );
    expect(await compare(transcript)).toEqual([]);
  });

  it("that says something else is found out: a value, an error, a null object", async () => {
    const transcript = copyOf(await ownTranscript());
    const change = (scenario: string, edit: (text: string) => string): void => {
      const at = transcript.entries.findIndex((entry) => entry.scenario === scenario);
      const entry = transcript.entries[at]!;
      const response = edit(JSON.stringify(entry.response));
      expect(response).not.toBe(JSON.stringify(entry.response));
      transcript.entries[at] = { ...entry, response: JSON.parse(response) };
    };
    change("input as it is taken", (text) => text.replace('"收入"', '"支出"'));
    change("a missing sheet", (text) => text.replace("ItemNotFound", "GeneralException"));
    change("frozen panes", (text) => text.replace("财决录制!1:2", "财决录制!1:3"));
    const found = await compare(transcript);
    expect(found.map(({ scenario }) => scenario)).toEqual([
      ...["input as it is taken", "a missing sheet", "frozen panes"],
    ]);
    expect(found).toContainEqual({
      ...{ scenario: "a missing sheet", where: "Error" },
      recorded: { code: "GeneralException", action: expect.any(Number) },
      simulated: { code: "ItemNotFound", action: expect.any(Number) },
    });
  });
});

const folder = resolve(import.meta.dirname, "../transcripts");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];

describe("transcripts of a real Excel", () => {
  it.skipIf(files.length > 0)("are missing: nobody has recorded one yet (npm run record)", ({ skip }) =>
    skip(),
  );

  it.each(files)("%s", async (name) => {
    const transcript = JSON.parse(readFileSync(resolve(folder, name), "utf8")) as Transcript;
    expect(transcript.troubles).toEqual([]);
    expect(await compare(transcript)).toEqual([]);
  });
});
