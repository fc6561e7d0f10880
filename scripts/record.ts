// npm run record: serves the recording page until it is stopped, and says what a person has to do in Excel.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { manifestFor, serve } from "./record/server";

const { origin, cert } = await serve(3010, new Date());
const folder = mkdtempSync(join(tmpdir(), "caijue-record-"));
writeFileSync(join(folder, "localhost.crt"), cert);
writeFileSync(join(folder, "manifest.xml"), manifestFor(origin));

console.log(`录制页面：${origin}/record.html（按 Ctrl+C 结束）

1. 信任证书 ${join(folder, "localhost.crt")}（仅本次有效，用完请删除）。
2. 在 Excel 中新建空白工作簿，旁加载 ${join(folder, "manifest.xml")}：
   Windows 用共享文件夹目录，Mac 放入 wef 文件夹，网页版用“上传我的加载项”。
3. 打开“财决录制”窗格，点“开始录制”，把得到的 JSON 存到 test/office/transcripts/。
4. 运行 npx vitest run test/office/record，看模拟的 Excel 与真实的有何不同。`);

// Stays until it is stopped: scripts/run.mjs would otherwise close what it has loaded.
await new Promise(() => undefined);
