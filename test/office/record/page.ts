// The recording page: one button, run once by a person inside a real Excel.
import { record } from "./recorder";
import { scenarios } from "./scenarios";

/** The element of the page with this id, which is of this class. */
function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`);
  return found;
}

const start = element("start", HTMLButtonElement);
const state = element("state", HTMLParagraphElement);

/** Highest ExcelApi of the runtime from npm that this Excel supports. */
const highest = (): string =>
  Array.from({ length: 15 }, (_, i) => `1.${15 - i}`).find((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  ) ?? "1.1";

async function run(): Promise<void> {
  start.disabled = true;
  state.textContent = "正在录制，请勿操作工作簿……";
  const { host, platform, version } = Office.context.diagnostics;
  const about = { excel: `${host} ${platform} ${version}`, api: highest() };
  const transcript = await record({ Excel, OfficeExtension }, scenarios, about);
  const json = JSON.stringify(transcript, null, 1);
  // Excel for Mac lets a pane download nothing, so the text is there to be copied as well.
  const text = element("text", HTMLTextAreaElement);
  text.value = json;
  text.hidden = false;
  const save = element("save", HTMLAnchorElement);
  save.href = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  save.download = `${about.excel.replace(/\W+/g, "-").toLowerCase()}.json`;
  save.hidden = false;
  state.textContent = `录制了 ${transcript.entries.length} 次应答，意外中断 ${transcript.troubles.length} 项。`;
}

void Office.onReady().then(({ host }) => {
  if (host !== Office.HostType.Excel) {
    state.textContent = "此页面须在 Excel 的窗格中打开。";
    return;
  }
  state.textContent = "已连接。";
  start.disabled = false;
  start.addEventListener("click", () => void run());
});
