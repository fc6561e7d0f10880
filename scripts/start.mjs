// npm start: serves the add-in and the page over HTTPS, opens the page with the sample, and says how to reach Excel.
// --no-open leaves the browser alone.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import configurations from "../webpack.config.js";
import { certificate } from "./dev/certificate.mjs";
import { sideloading } from "./dev/sideload.mjs";
import { developmentOrigin } from "./webpack/manifest.mjs";

const root = resolve(import.meta.dirname, "..");
const { key, cert, file } = await certificate();
const page = `${developmentOrigin}/caijue.html#sample`;
const mayOpen = !process.argv.includes("--no-open");

const compiler = webpack(
  // Offline: whoever develops sees what an intranet sees, and needs no internet either.
  configurations({ offline: true }, { mode: "development" }).filter(({ name }) => name !== "cli"),
);
const server = new WebpackDevServer(
  {
    host: "localhost",
    port: Number(new URL(developmentOrigin).port),
    server: { type: "https", options: { key, cert } },
    hot: false, // reloads the page instead
    client: { overlay: false }, // it needs styles that our policy forbids
    static: false,
    devMiddleware: { publicPath: "/" },
    setupExitSignals: true,
    ...(mayOpen && { open: [page] }),
  },
  compiler,
);
await server.start();

const manifest = join(root, "manifest.xml");
const id = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1] ?? "";
console.log(`\n独立网页 / Stand-alone page: ${page}\n窗格 / Pane: ${developmentOrigin}/taskpane.html`);
console.log(sideloading({ manifest, id, certificate: file }));
