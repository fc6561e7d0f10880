// Takes down what office.js asks Excel and what Excel answers. Runs in a page inside Excel as well as in the tests.
import type { RequestBody, ResponseBody } from "../rich-api/protocol";

export type Entry = { scenario: string; request: RequestBody; response: ResponseBody };

export type Transcript = {
  /** Which Excel it was, in words. */
  excel: string;
  /** `ExcelApi` that it supports. */
  api: string;
  entries: Entry[];
  /** Scenarios that broke off in a way they were not expected to. */
  troubles: string[];
};

type Request = { buildRequestMessageBodyAndRequestFlags: () => { body: RequestBody } };
type Context = {
  processRequestExecutorResponseMessage: (
    request: Request,
    response: { Body: ResponseBody | null },
  ) => unknown;
};
type Globals = {
  Excel: { run: (act: (context: Excel.RequestContext) => Promise<unknown>) => Promise<unknown> };
  OfficeExtension: { ClientRequestContext: { prototype: object } };
};

const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Runs the scenarios one after the other and gives what passed between office.js and Excel. */
export async function record(
  { Excel: excel, OfficeExtension: extension }: Globals,
  scenarios: Readonly<Record<string, (context: Excel.RequestContext) => Promise<unknown>>>,
  about: Pick<Transcript, "excel" | "api">,
): Promise<Transcript> {
  const entries: Entry[] = [];
  const troubles: string[] = [];
  const prototype = extension.ClientRequestContext.prototype as Context;
  const { processRequestExecutorResponseMessage: process } = prototype;
  let scenario = "";
  prototype.processRequestExecutorResponseMessage = function (this: Context, request, response) {
    // Before office.js works the answer in: that changes the very objects that were sent.
    const { body } = request.buildRequestMessageBodyAndRequestFlags();
    const isCleaning = body.Actions.some(({ Name }) => Name === "_RemoveReference");
    if (response.Body && !isCleaning)
      entries.push(copyOf({ scenario, request: body, response: response.Body }));
    return process.call(this, request, response);
  };
  try {
    for (const [name, act] of Object.entries(scenarios)) {
      scenario = name;
      await excel.run(act).catch((error: unknown) => troubles.push(`${name}: ${String(error)}`));
    }
  } finally {
    prototype.processRequestExecutorResponseMessage = process;
  }
  return { ...about, entries, troubles };
}
