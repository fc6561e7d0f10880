// Asks the simulated Excel what a real one was asked, and tells where it answers otherwise.
import { SimulatedExcel } from "../excel";
import { Workbook } from "../model/workbook";
import type { Json, RequestBody, ResponseBody } from "../rich-api/protocol";
import type { Transcript } from "./recorder";

/** One answer that differs: in which scenario, in which action, where in the answer. */
export type Difference = { scenario: string; where: string; recorded: Json; simulated: Json };

/** What tells objects apart is another in every workbook; it is translated, not compared. */
const identities = new Set(["Id", "_Id", "_ReferenceId"]);

/** Differences between a transcript and the simulated Excel, from a new workbook on. */
export async function compare({ api, entries }: Transcript): Promise<Difference[]> {
  const workbook = new Workbook("新工作簿.xlsx");
  workbook.addSheet("Sheet1");
  const excel = new SimulatedExcel(workbook, { sets: { ExcelApi: api, DelayForCellEdit: "1.1" } });
  const known = new Map<string, string>();
  const differences: Difference[] = [];
  for (const { scenario, request, response } of entries) {
    const note = (where: string, recorded: Json, simulated: Json): void => {
      differences.push({ scenario, where, recorded, simulated });
    };
    try {
      const asked = JSON.stringify(translated(request, known));
      const outcome = await excel.process(asked, 0);
      if ("refusal" in outcome) note("refusal", null, outcome.refusal.code);
      else compareAnswers(request, response, JSON.parse(outcome.text) as ResponseBody, known, note);
    } catch (error) {
      note("hole", null, String(error));
    }
  }
  return differences;
}

function translated(value: Json, known: ReadonlyMap<string, string>): Json {
  if (typeof value === "string") return known.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => translated(one, known));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, known)]));
}

type Note = (where: string, recorded: Json, simulated: Json) => void;

function compareAnswers(
  { Actions }: RequestBody,
  recorded: ResponseBody,
  simulated: ResponseBody,
  known: Map<string, string>,
  note: Note,
): void {
  const [before, after] = [recorded, simulated].map(({ Error: error }) =>
    error ? { code: error.Code, action: error.ActionIndex } : null,
  );
  if (JSON.stringify(before) !== JSON.stringify(after)) note("Error", before ?? null, after ?? null);
  const values = new Map(simulated.Results.map(({ ActionId, Value }) => [ActionId, Value]));
  for (const { ActionId, Value } of recorded.Results) {
    const index = Actions.findIndex(({ Id }) => Id === ActionId);
    const name = Actions[index]?.Name ?? "";
    compareValues(Value, values.get(ActionId) ?? null, `action ${index} ${name}`.trim(), known, note);
  }
}

/** What only the simulated one says is not looked at: an answer may say more than it was asked for. */
function compareValues(
  recorded: Json,
  simulated: Json,
  where: string,
  known: Map<string, string>,
  note: Note,
): void {
  if (Array.isArray(recorded) && Array.isArray(simulated) && recorded.length === simulated.length) {
    for (const [i, one] of recorded.entries())
      compareValues(one, simulated[i] ?? null, `${where}[${i}]`, known, note);
    return;
  }
  if (!isRecord(recorded) || !isRecord(simulated)) {
    if (JSON.stringify(recorded) !== JSON.stringify(simulated)) note(where, recorded, simulated);
    return;
  }
  for (const [key, one] of Object.entries(recorded)) {
    const other = simulated[key];
    if (identities.has(key)) {
      if (typeof one === "string" && typeof other === "string") known.set(one, other);
    } else if (!key.startsWith("@") && !(key.startsWith("_") && key !== "_Items")) {
      compareValues(one, other ?? null, `${where}.${key}`, known, note);
    }
  }
}

const isRecord = (value: Json): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
