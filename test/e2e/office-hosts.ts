// What a page in the browser does to be taken for Excel by office.js. These functions run there, so each stands alone.
import type { EventEntry, Outcome } from "../office/excel";

/** What the hosts put into the window of the test's page. */
export type HostWindow = {
  answerRichApi: (body: string, flags: number) => Promise<Outcome>;
  fireWorkbookEvent: (entries: EventEntry[]) => void;
  fireCommand: (id: string, functionName: string) => void;
  /** Ids of the ribbon commands that were completed. */
  completed: string[];
};

/** Excel on the web: the pane in a frame, JSON texts by postMessage both ways. */
export function playWebHost({ url, sets }: { url: string; sets: string }): void {
  type Call = {
    _conversationId: string;
    _messageType: number;
    _actionType: number;
    _actionName: string;
    _correlationId: number;
    _data: { DdaMethod?: { DispatchId: number }; ArrayData?: unknown[] } & Record<string, unknown>;
  };
  const host = window as unknown as HostWindow;
  const conversation = "conversation-1";
  const hostInfo = "Excel$Web$16.01$zh-CN$11111111-2222-3333-4444-555555555555$$$0";
  const context = {
    ...{
      _id: "caijue",
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 1,
      _clientMode: 1,
      _reason: "documentOpened",
    },
    ...{
      _appUILocale: "zh-CN",
      _dataLocale: "zh-CN",
      _docUrl: `${location.origin}/决算报表.xlsx`,
      _osfControlType: 1,
    },
    ...{
      _settings: [],
      _eToken: "",
      _correlationId: "c",
      _appInstanceId: "i",
      _requirementMatrix: sets,
      _appDomains: [],
    },
    ...{ _hostFullVersion: "16.0.17000.10000", _addinName: "财决", _initialDisplayMode: 2 },
  };
  const frame = document.createElement("iframe");
  const send = (message: object): void => {
    const whole = {
      _origin: location.origin,
      _conversationId: conversation,
      _messageType: 1,
      _serializerVersion: 1,
      ...message,
    };
    frame.contentWindow?.postMessage(JSON.stringify(whole), new URL(url).origin);
  };
  const events = new Map<string, number>();
  const fire = (name: string, data: unknown): void => {
    const _correlationId = events.get(name);
    if (_correlationId === undefined) throw new Error(`the add-in does not listen to ${name}`);
    send({ _actionName: name, _correlationId, _errorCode: 0, _responseType: 1, _data: data });
  };
  const execute = async ({ DdaMethod, ArrayData = [], ...rest }: Call["_data"]): Promise<unknown> => {
    const id = DdaMethod?.DispatchId;
    if (id === 93) {
      const outcome = await host.answerRichApi(ArrayData[4] as string, ArrayData[6] as number);
      if ("refusal" in outcome) return { Version: 1, Error: outcome.refusal.officeCode };
      return { Version: 1, Error: 0, Data: [200, ["Content-Type", "application/json"], outcome.text] };
    }
    if (id === 94) host.completed.push(String((rest as Record<string, unknown>)["0"]));
    return { Version: 1, Error: id === 75 || id === 76 || id === 94 ? 0 : 5001, Properties: [] };
  };
  const answer = async (call: Call): Promise<unknown> => {
    if (call._actionType === 1) events.set(call._actionName, call._correlationId);
    if (call._actionType === 2) events.delete(call._actionName);
    if (call._actionType !== 0) return { Version: 1, Error: 0 };
    if (call._actionName === "ContextActivationManager_getAppContextAsync") return context;
    return call._actionName === "executeMethod" ? execute(call._data) : null;
  };
  window.addEventListener("message", ({ source, data }) => {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    const call = JSON.parse(data) as Call;
    if (call._conversationId !== conversation || call._messageType !== 0) return;
    const { _actionName, _correlationId } = call;
    void answer(call).then((_data) =>
      send({ _actionName, _correlationId, _errorCode: 0, _responseType: 0, _data }),
    );
  });
  host.completed = [];
  host.fireWorkbookEvent = (entries) =>
    fire("richApiMessage", {
      ArrayData: entries.map((one) => [
        one.messageCategory,
        one.messageType,
        one.targetId,
        one.message,
        one.id,
        one.isRemoteOverride,
      ]),
    });
  host.fireCommand = (id, functionName) =>
    fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id } })]);
  // office.js reads the name when it loads, so it must be there before the frame is.
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo,
    xdmInfo: [conversation, "caijue", location.origin].join("|"),
    serializerVersion: 1,
  });
  frame.allow = "clipboard-write";
  frame.style.cssText = "position:fixed;right:0;top:0;width:340px;height:100%;border:0";
  frame.src = `${url}?_host_Info=${hostInfo}`;
  document.body.append(frame);
}

/** Excel for Windows: `window.external` is the native side. */
export function playWindowsHost(sets: string): void {
  const host = window as unknown as HostWindow;
  const list = (items: unknown[]) => ({ toArray: () => items });
  type Handler = (id: number, args: ReturnType<typeof list>) => void;
  const handlers = new Map<number, Handler>();
  const context = {
    ...{
      GetAppType: () => 1,
      GetSolutionRef: () => "caijue",
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
    },
    ...{
      GetAppUILocale: () => "zh-CN",
      GetAppDataLocale: () => "zh-CN",
      GetDocUrl: () => "C:\\决算报表.xlsx",
    },
    ...{ GetAppCapabilities: () => 0, GetActivationMode: () => 2, GetControlIntegrationLevel: () => 1 },
    ...{
      GetSolutionToken: () => "",
      GetCorrelationId: () => "c",
      GetInstanceId: () => "i",
      GetInitialDisplayMode: () => 2,
    },
    ...{ GetSupportedMatrix: () => sets, GetHostFullVersion: () => "16.0.17328.20000" },
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 0xffffff,
      }),
  };
  const execute = async (id: number, given: unknown): Promise<unknown[]> => {
    if (id === 93) {
      const [request] = given as [unknown[]];
      const outcome = await host.answerRichApi(request[4] as string, request[6] as number);
      return "refusal" in outcome ? [outcome.refusal.officeCode] : [0, 200, list([]), outcome.text];
    }
    if (id === 94) host.completed.push(String((given as unknown[])[0]));
    return [0];
  };
  const external = {
    GetContext: () => context,
    GetHostInfo: () => "Excel|Win32|16.01|zh-CN|correlation||0",
    Execute: (id: number, given: unknown, done: (result: ReturnType<typeof list>, status: number) => void) =>
      void execute(id, given).then((result) => done(list(result), 0)),
    RegisterEvent: (id: number, _target: string, handler: Handler, done: (status: number) => void) => {
      handlers.set(id, handler);
      setTimeout(() => done(0));
    },
    UnregisterEvent: (id: number, _target: string, done: (status: number) => void) => {
      handlers.delete(id);
      setTimeout(() => done(0));
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
  const fire = (id: number, items: unknown[]): void => {
    const handler = handlers.get(id);
    if (!handler) throw new Error(`the add-in does not listen to event ${id}`);
    handler(id, list(items));
  };
  host.completed = [];
  host.fireWorkbookEvent = (entries) =>
    fire(
      33,
      entries.map((one) =>
        list([one.messageCategory, one.messageType, one.targetId, one.message, one.id, one.isRemoteOverride]),
      ),
    );
  host.fireCommand = (id, functionName) => fire(39, [id, functionName, JSON.stringify({ source: { id } })]);
}
