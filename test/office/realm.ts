// The published office.js in Node, without a page: its file for Excel runs in a realm of its own and talks to a
// simulated Excel by the bridge that native hosts use. The loader (office.js itself) and Office.onReady take no part.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import type { SimulatedExcel } from "./excel";
import { isSupported, officeFiles } from "./rich-api/requirements";

/** The globals that add-in code uses. */
export type OfficeGlobals = {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
};

export type Build = "excel-web-16.00.js" | "excel-win32-16.01.js" | "excel-mac-16.00.js";

const scripts = new Map<Build, vm.Script>();

function scriptOf(build: Build): vm.Script {
  let script = scripts.get(build);
  if (!script) {
    script = new vm.Script(readFileSync(join(officeFiles, build), "utf8"), { filename: build });
    scripts.set(build, script);
  }
  return script;
}

type BridgeMessage = { id: number; flags: number; message: { body: unknown } };

/** How a native host connects: JSON texts both ways. */
type Bridge = {
  onMessageFromHost: (message: string) => void;
  sendMessageToHost: (message: string) => void;
  /** Who answers. */
  excel: SimulatedExcel;
};

function bridgeTo(excel: SimulatedExcel): Bridge {
  const bridge: Bridge = {
    excel,
    onMessageFromHost: () => undefined,
    sendMessageToHost: (message) => {
      const { id, flags, message: request } = JSON.parse(message) as BridgeMessage;
      const answer = (statusCode: number, body: string): void =>
        bridge.onMessageFromHost(
          JSON.stringify({ id, type: 2, flags, message: { statusCode, headers: {}, body } }),
        );
      bridge.excel.process(JSON.stringify(request.body), flags).then(
        (outcome) => {
          if ("text" in outcome) answer(200, outcome.text);
          else answer(outcome.refusal.status, errorBody(outcome.refusal.code));
        },
        // A hole in the simulation must not look like an answer of Excel.
        (error: unknown) => answer(599, errorBody("Simulation", String(error))),
      );
    },
  };
  return bridge;
}

const bridges = new WeakMap<object, Bridge>();

/** Puts another Excel behind a realm, which takes long to make. Event handlers of add-in code stay registered. */
export function reconnect<T extends OfficeGlobals>(realm: T, excel: SimulatedExcel): T {
  const bridge = bridges.get(realm);
  if (!bridge) throw new Error("not a realm of openRealm");
  bridge.excel.onEvent = () => undefined;
  bridge.excel = excel;
  excel.onEvent = (entries) => bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
  return realm;
}

const errorBody = (code: string, message = code): string => JSON.stringify({ error: { code, message } });

/** As much of a page as the file looks at while it is loaded. */
function page() {
  const element = () => ({ setAttribute: () => undefined, appendChild: () => undefined, style: {} });
  const document = {
    ...{ createElement: element, head: element(), domain: "localhost", URL: "https://localhost/" },
    ...{ getElementsByTagName: () => [], querySelectorAll: () => [], addEventListener: () => undefined },
  };
  const location = {
    search: "",
    hash: "",
    href: "https://localhost/",
    origin: "https://localhost",
    protocol: "https:",
  };
  return {
    ...{ document, location, name: "", navigator: { userAgent: "node", platform: "linux" } },
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, URL, performance },
    ...{
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      postMessage: () => undefined,
    },
  };
}

/** office.js connected to `excel`. Every API above its requirement sets throws ApiNotFound. */
export function openRealm(excel: SimulatedExcel, build: Build = "excel-web-16.00.js"): OfficeGlobals {
  const bridge = bridgeTo(excel);
  const realm: Partial<OfficeGlobals> & Record<string, unknown> = {
    ...page(),
    _richApiNativeBridge: bridge,
  };
  for (const self of ["window", "self", "parent", "top"]) realm[self] = realm;
  vm.createContext(realm);
  scriptOf(build).runInContext(realm);
  const requirements = {
    isSetSupported: (name: string, version?: string) => isSupported(bridge.excel.sets, name, version),
  };
  // What the loader would have put there.
  const office = { ...(realm.Office as object | undefined), context: { requirements } };
  Object.assign(realm, { Office: office });
  const { CommonUtility } = realm.OfficeExtension as unknown as {
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
  CommonUtility._doApiNotSupportedCheck = true;
  bridges.set(realm, bridge);
  return reconnect(realm as OfficeGlobals, excel);
}
