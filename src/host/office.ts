// The add-in's life inside Excel: when it starts, its ribbon buttons, its pane, and what its window cannot do.

/** Waits for Office to start. False where there is no Excel around the page, or office.js could not be loaded. */
export async function startsInExcel(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Runs `act` when the ribbon button whose FunctionName is `name` is pressed. Excel waits until it is told the end. */
export function onRibbon(name: string, act: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void act().finally(() => event.completed());
  });
}

export const showPane = (): Promise<void> => Office.addin.showAsTaskpane();

/** The WebView of Excel for Mac lets a page download nothing, and does not even say so. */
export const canDownload = (): boolean => Office.context.platform !== Office.PlatformType.Mac;
