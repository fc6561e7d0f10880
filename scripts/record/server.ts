// Serves the page that records what a real Excel answers, with office.js beside it and a manifest that loads it.
import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:https";
import { extname, join, resolve, sep } from "node:path";
import ts from "typescript";
import { officeFiles } from "../../test/office/rich-api/requirements";
import { makeCertificate } from "./certificate";

const sources = resolve(import.meta.dirname, "../../test/office/record");

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <title>财决：录制 Excel 的应答</title>
    <script src="/office-js/office.js"></script>
    <script type="module" src="/page"></script>
  </head>
  <body>
    <p>请在一个<strong>新建的空白工作簿</strong>里运行。录制会新建并删除一张工作表“财决录制”，不联网，不读取其他文件。</p>
    <button id="start" disabled>开始录制</button>
    <p id="state">正在连接 Excel……</p>
    <p><a id="save" hidden>保存录制结果（JSON）</a></p>
    <textarea id="text" rows="12" cols="40" hidden readonly aria-label="录制结果"></textarea>
  </body>
</html>
`;

/** A manifest that does nothing but show the page. */
export const manifestFor = (origin: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>5d1c3f0a-2f6e-4b53-9a77-6c1de3f8b0a2</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Caijue contributors</ProviderName>
  <DefaultLocale>zh-CN</DefaultLocale>
  <DisplayName DefaultValue="财决录制" />
  <Description DefaultValue="录制 Excel 对加载项的应答，供测试比对。" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <DefaultSettings>
    <SourceLocation DefaultValue="${origin}/record.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;

type Answer = { type: string; body: string | Buffer };

/** What stands at a path; undefined when nothing does. */
function answerTo(path: string, origin: string): Answer | undefined {
  if (path === "/record.html") return { type: "text/html; charset=utf-8", body: page };
  if (path === "/manifest.xml") return { type: "application/xml", body: manifestFor(origin) };
  if (path.startsWith("/office-js/")) {
    const file = resolve(officeFiles, `.${path.slice("/office-js".length)}`);
    const isInside = file.startsWith(officeFiles + sep) && existsSync(file) && extname(file) === ".js";
    return isInside ? { type: "text/javascript", body: readFileSync(file) } : undefined;
  }
  const file = join(sources, `${path.slice(1)}.ts`);
  if (!/^\/\w+$/.test(path) || !existsSync(file)) return undefined;
  const options = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    verbatimModuleSyntax: true,
  };
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), { compilerOptions: options });
  return { type: "text/javascript", body: outputText };
}

/** Listens on localhost; port 0 takes a free one. Gives the address and the certificate, which a person has to trust. */
export async function serve(
  port: number,
  now: Date,
): Promise<{ server: Server; origin: string; cert: string }> {
  const certificate = makeCertificate(now);
  let origin = "";
  const server = createServer(certificate, (request, response) => {
    const answer = answerTo(new URL(request.url ?? "/", origin).pathname, origin);
    response.writeHead(answer ? 200 : 404, { "content-type": answer?.type ?? "text/plain" });
    response.end(answer?.body);
  });
  await new Promise<void>((listening) => server.listen(port, "localhost", listening));
  const address = server.address();
  origin = `https://localhost:${typeof address === "object" && address ? address.port : port}`;
  return { server, origin, cert: certificate.cert };
}
