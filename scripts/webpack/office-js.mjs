// Which files of Microsoft's office.js an Excel add-in loads, for networks that cannot reach Microsoft's own server.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import webpack from "webpack";

/** Where Microsoft asks everyone else to load it from. */
export const microsoftAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Where we serve our copy of it, relative to the pane. */
export const ownAddress = "office-js/office.js";

/** office.js picks one file by platform and one by language; the table is for a browser without Excel around it. */
export const officeFiles = [
  "office.js",
  "excel-web-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/**
 * Copies those files, unmodified as their licence demands, with the licence beside them. They are not part of this
 * project and never in its repository.
 */
export class OfficeJsCopy {
  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("OfficeJsCopy", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "OfficeJsCopy", stage }, () => {
        const folder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json"));
        const copy = (from, to) => {
          const source = new webpack.sources.RawSource(readFileSync(join(folder, from)));
          compilation.emitAsset(`office-js/${to}`, source, { minimized: true }); // leaves the minimizer nothing to do
        };
        for (const name of officeFiles) copy(`dist/${name}`, name);
        copy("LICENSE.md", "LICENSE.md");
      });
    });
  }
}
