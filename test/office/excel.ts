// A simulated Excel: answers what office.js asks, about a workbook of ours. docs/simulated-excel.md says what it lacks.
import { serviceApi, type ServiceCall } from "./api/services";
import { wholeWorkbook, type Session } from "./api/session";
import { workbookApi } from "./api/workbook";
import { addressOf } from "./model/address";
import type { Happening, Workbook } from "./model/workbook";
import { RichApiError, type ErrorCode } from "./rich-api/errors";
import { Access } from "./rich-api/object";
import { Processor } from "./rich-api/processor";
import {
  actionTypes,
  flags,
  type ActionInfo,
  type RequestBody,
  type ResponseBody,
} from "./rich-api/protocol";
import { currentSets, type Sets } from "./rich-api/requirements";

/** Office's numbers for requests that are refused before they are looked at. */
export const refusals = {
  inCellEditMode: { officeCode: 5004, status: 400, code: "InvalidOperationInCellEditMode" },
  requestTooLarge: { officeCode: 5103, status: 400, code: "RequestPayloadSizeLimitExceeded" },
  responseTooLarge: { officeCode: 5104, status: 400, code: "ResponsePayloadSizeLimitExceeded" },
} as const;

export type Refusal = (typeof refusals)[keyof typeof refusals];

/** What comes back: the answer as text, or a refusal. */
export type Outcome = { text: string } | { refusal: Refusal };

/** An event as it goes to the add-in. */
export type EventEntry = {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
  id: string;
  isRemoteOverride: boolean;
};

export type Counters = {
  /** All requests, also those in which office.js only gives back references. */
  requests: number;
  /** Requests for which an add-in waited. */
  roundTrips: number;
  actions: number;
  bytesIn: number;
  bytesOut: number;
};

export type Options = {
  sets?: Sets;
  /** Bytes of a request or an answer; Excel on the web allows 5 MB, others do not say. */
  payloadLimit?: number;
};

const webLimit = 5 * 1024 * 1024;

const messageTypes = { changed: 10, added: 13, deleted: 15 };

export class SimulatedExcel {
  readonly sets: Sets;
  readonly counters: Counters = { requests: 0, roundTrips: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  readonly serviceCalls: ServiceCall[] = [];
  /** What was asked for and is not simulated. An add-in that puts up with errors may hide it. */
  readonly holes: string[] = [];
  /** Requests and answers, when somebody asks for them. */
  log: { flags: number; request: RequestBody; response: ResponseBody }[] | null = null;
  onEvent: (entries: EventEntry[]) => void = () => undefined;
  /** Called before each round trip with its number: other people's edits happen here. */
  beforeRoundTrip: (number: number) => void = () => undefined;

  private readonly session: Session;
  private readonly processor: Processor;
  private readonly payloadLimit: number;
  private failure: { at: number; code: ErrorCode; times: number } | null = null;
  private editing: { done: Promise<void>; end: () => void } | null = null;
  private nextEvent = 1;

  constructor(
    readonly workbook: Workbook,
    { sets = currentSets, payloadLimit = webLimit }: Options = {},
  ) {
    this.sets = sets;
    this.payloadLimit = payloadLimit;
    this.session = { workbook, subscriptions: new Set() };
    workbook.listeners.add((change) => this.tell(change));
    this.processor = new Processor({
      access: new Access(sets),
      workbook: () => workbookApi(this.session),
      service: (name) => serviceApi(name, this.serviceCalls),
      beforeAction: (action) => this.count(action),
    });
  }

  /** References that the add-in has not given back. */
  get references(): number {
    return this.processor.references.size;
  }

  /** The user starts editing a cell; until `endEditing` Excel answers no add-in. */
  startEditing(): void {
    let end = (): void => undefined;
    const done = new Promise<void>((resolve) => (end = resolve));
    this.editing = { done, end };
  }

  endEditing(): void {
    this.editing?.end();
    this.editing = null;
  }

  /** The n-th action from now on (from 1) fails with `code`, and so do the `times - 1` after it. */
  failAt(at: number, code: ErrorCode = "GeneralException", times = 1): void {
    this.failure = { at, code, times };
  }

  /** Takes a planned failure back. True when it did not come about. */
  stopFailing(): boolean {
    const isLeft = this.failure !== null;
    this.failure = null;
    return isLeft;
  }

  /** Answers a request of office.js. @throws NotModelled when the simulation has a hole there. */
  async process(requestText: string, requestFlags: number): Promise<Outcome> {
    const request = JSON.parse(requestText) as RequestBody;
    if (this.editing && (requestFlags & flags.delayForCellEdit) !== 0) await this.editing.done;
    if (this.editing) return { refusal: refusals.inCellEditMode };
    const size = Buffer.byteLength(requestText);
    if (size > this.payloadLimit) return { refusal: refusals.requestTooLarge };
    this.counters.requests++;
    this.counters.bytesIn += size;
    if (isAwaited(request)) this.beforeRoundTrip(++this.counters.roundTrips);
    const response = this.respond(request);
    this.log?.push({ flags: requestFlags, request, response });
    const text = JSON.stringify(response);
    const answered = Buffer.byteLength(text);
    if (answered > this.payloadLimit) return { refusal: refusals.responseTooLarge };
    this.counters.bytesOut += answered;
    return { text };
  }

  private respond(request: RequestBody): ResponseBody {
    try {
      return this.processor.process(request);
    } catch (error) {
      this.holes.push(String(error));
      throw error;
    }
  }

  private count(action: ActionInfo): void {
    if (action.Name === "_RemoveReference") return;
    this.counters.actions++;
    if (!this.failure || --this.failure.at > 0) return;
    const { code } = this.failure;
    if (--this.failure.times <= 0) this.failure = null;
    throw new RichApiError(code, action.Name || null, "A failure planned by the test.");
  }

  private tell(happening: Happening): void {
    const { kind, sheet, source } = happening;
    if (kind !== "changed") {
      const name = kind === "added" ? "Added" : "Deleted";
      this.fire(name, [wholeWorkbook], messageTypes[kind], { worksheetId: sheet.id, source });
      return;
    }
    this.fire("DataChanged", [sheet.id, wholeWorkbook], messageTypes.changed, {
      ...{ address: addressOf(happening.area), changeType: "RangeEdited", worksheetId: sheet.id, source },
      triggerSource: happening.by === "addin" ? "ThisLocalAddin" : "Unknown",
    });
  }

  /** Sends an event to those of the targets for which the add-in has asked for it. */
  private fire(name: string, targets: readonly string[], messageType: number, message: unknown): void {
    const wanted = targets.filter((target) => this.session.subscriptions.has(`${name}:${target}`));
    if (wanted.length === 0) return;
    this.onEvent(
      wanted.map((target) => ({
        ...{
          messageCategory: 65536,
          messageType,
          targetId: target === wholeWorkbook ? workbookTarget : target,
        },
        ...{ message: JSON.stringify(message), id: String(this.nextEvent++), isRemoteOverride: false },
      })),
    );
  }
}

/** `OfficeExtension.Constants.eventWorkbookId`. */
const workbookTarget = "Workbook";

/** office.js gives references back on its own, with nobody waiting. */
function isAwaited({ Actions }: RequestBody): boolean {
  const others = Actions.filter(({ Name }) => Name !== "_RemoveReference");
  return (
    others.length === Actions.length ||
    others.some(({ ActionType }) => ActionType !== actionTypes.instantiate)
  );
}
