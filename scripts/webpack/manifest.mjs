// The manifest and its icons as they go to the address that will serve them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

/** The address that manifest.xml names: the development server. */
export const developmentOrigin = "https://localhost:3000";

/** `text` with every address of the development server moved to `origin`. @throws when `origin` is no https origin */
export function moveManifest(text, origin) {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin || !origin.startsWith("https:")) {
    throw new Error(
      `--env origin=${origin}: expected an address such as https://intranet.example, with no path`,
    );
  }
  return text.replaceAll(developmentOrigin, origin);
}

export class Manifest {
  /** @param {{ root: string, origin: string, file: string }} options `file`: where it goes, from the output folder */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { root, origin, file } = this.options;
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap("Manifest", (compilation) => {
      compilation.fileDependencies.add(join(root, "manifest.xml"));
      compilation.hooks.processAssets.tap({ name: "Manifest", stage }, () => {
        const emit = (name, content) => compilation.emitAsset(name, new webpack.sources.RawSource(content));
        emit(file, moveManifest(readFileSync(join(root, "manifest.xml"), "utf8"), origin));
        for (const name of readdirSync(join(root, "assets/icons"))) {
          emit(`assets/icons/${name}`, readFileSync(join(root, "assets/icons", name)));
        }
      });
    });
  }
}
