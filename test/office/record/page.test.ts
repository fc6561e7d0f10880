// The recording page in a browser that takes itself for Excel for Windows: one click gives a transcript.
import { expect, it } from "vitest";
import { serve } from "../../../scripts/record/server";
import { hasBrowser, openPage } from "../../e2e/browser";
import { playWindowsHost } from "../../e2e/office-hosts";
import { SimulatedExcel } from "../excel";
import { Workbook } from "../model/workbook";
import { currentSets } from "../rich-api/requirements";
import { compare } from "./compare";
import type { Transcript } from "./recorder";
import { scenarios } from "./scenarios";

it.skipIf(!hasBrowser)(
  "records every scenario through the whole of office.js",
  { timeout: 60_000 },
  async () => {
    const workbook = new Workbook();
    workbook.addSheet("Sheet1");
    const excel = new SimulatedExcel(workbook);
    const { server, origin } = await serve(0, new Date());
    const at = await openPage([origin], { ignoreHTTPSErrors: true });
    try {
      await at.page.exposeFunction("answerRichApi", (body: string, flags: number) =>
        excel.process(body, flags),
      );
      await at.page.addInitScript(playWindowsHost, JSON.stringify(currentSets));
      await at.page.goto(`${origin}/record.html`);
      await at.page.getByRole("button", { name: "开始录制" }).click();
      const text = at.page.getByLabel("录制结果", { exact: true });
      await text.waitFor();
      const transcript = JSON.parse(await text.inputValue()) as Transcript;
      expect(transcript).toMatchObject({ api: "1.15", troubles: [] });
      expect(transcript.excel).toMatch(/^Excel PC 16/);
      expect(new Set(transcript.entries.map(({ scenario }) => scenario))).toEqual(
        new Set(Object.keys(scenarios)),
      );
      expect(await compare(transcript)).toEqual([]);
      expect([at.strays, excel.holes]).toEqual([[], []]);
      expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    } finally {
      await at.close();
      server.close();
    }
  },
);
