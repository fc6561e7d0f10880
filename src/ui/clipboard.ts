// Text with and without its format onto the clipboard, by the way that leaves most of it, else by the one that the browser allows.

/**
 * False when neither way works; whoever asked must then let the user copy by hand. The old command comes first: it
 * hands over the HTML as it is, while the newer interface rewrites it and drops the names of the Word styles.
 */
export async function copyRich(html: string, text: string): Promise<boolean> {
  return byCommand(html, text) || (await byClipboard(html, text));
}

/** Plain text onto the clipboard; false when the browser does not let us. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

async function byClipboard(html: string, text: string): Promise<boolean> {
  if (typeof ClipboardItem === "undefined" || !("clipboard" in navigator)) return false;
  const content = { "text/html": blob(html, "text/html"), "text/plain": blob(text, "text/plain") };
  try {
    await navigator.clipboard.write([new ClipboardItem(content)]);
    return true;
  } catch {
    // Not allowed in this window (a pane inside Excel on the web): the older way may still be.
    return false;
  }
}

const blob = (content: string, type: string): Blob => new Blob([content], { type });

function byCommand(html: string, text: string): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy);
  try {
    return runCopy() && isTaken;
  } finally {
    document.removeEventListener("copy", onCopy);
  }
}

/** Deprecated, and all that older WebViews have. */
function runCopy(): boolean {
  const command: unknown = Reflect.get(document, "execCommand");
  return typeof command === "function" && command.call(document, "copy") === true;
}
