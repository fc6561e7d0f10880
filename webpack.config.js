// Bundles each door of src/ into dist/: the command line, the Excel add-in and the page that opens from disk.
import { resolve } from "node:path";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";
import { HtmlPage } from "./scripts/webpack/html-page.mjs";
import { developmentOrigin, Manifest } from "./scripts/webpack/manifest.mjs";
import { microsoftAddress, OfficeJsCopy, ownAddress } from "./scripts/webpack/office-js.mjs";

const root = import.meta.dirname;

/** What every bundle shares. swc only removes types here; `tsc --noEmit` is what checks them. */
function bundle(name, { target, rules = [], plugins = [], ...rest }) {
  return {
    name,
    target,
    mode: "production",
    devtool: "source-map",
    context: root,
    stats: "errors-warnings",
    performance: { hints: false },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.(md|tsv)$/, type: "asset/source" },
        {
          test: /\.bcmap$/,
          type: "asset/inline",
          generator: { dataUrl: { mimetype: "application/octet-stream" } },
        },
        ...rules,
      ],
    },
    // Libraries that ask where they are would be told the path on the machine that builds.
    plugins: [new webpack.DefinePlugin({ "import.meta.url": '""' }), ...plugins],
    ...rest,
  };
}

// swc makes the same sizes as webpack's own choice, terser, to a hundredth, in a fraction of the time.
const minimizer = [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })];

const oneChunk = new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 });

const commandLine = bundle("cli", {
  target: "node20",
  entry: { caijue: "./src/cli/bin.ts" },
  output: { path: resolve(root, "dist"), filename: "[name].cjs" },
  // One file that runs anywhere Node does: nothing left to load, and not minified, so that a stack trace is readable.
  optimization: { minimize: false },
  plugins: [oneChunk, new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

// The oldest browsers that matter: Edge WebView2 of Office LTSC 2021, Safari 16.4 and Chrome 109, the last for Windows 7.
const browser = ["web", "es2022"];

/** A served page may talk to nobody; the development server alone talks to its page, to reload it. */
const partners = (mode) => (mode === "development" ? ["'self'", "wss:"] : ["'none'"]);

/** `dist/addin` is the folder to put on a web server; `dist/manifest.xml` tells Office where that is. */
const addIn = ({ mode, origin, offline }) =>
  bundle("addin", {
    target: browser,
    mode,
    optimization: { minimizer },
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: resolve(root, "dist/addin"),
      filename: mode === "production" ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    plugins: [
      new HtmlPage({
        template: resolve(root, "src/taskpane/index.html"),
        file: "taskpane.html",
        inline: false,
        before: [offline ? ownAddress : microsoftAddress],
        connect: partners(mode),
      }),
      new Manifest({ root, origin, file: "../manifest.xml" }),
      ...(offline ? [new OfficeJsCopy()] : []),
    ],
  });

/** `dist/caijue.html`, with everything in it; the development server serves it in pieces. */
const page = ({ mode }) =>
  bundle("page", {
    target: browser,
    mode,
    devtool: mode === "production" ? false : "source-map",
    optimization: { minimizer },
    entry: { page: "./src/page/index.tsx" },
    output: { path: resolve(root, mode === "production" ? "dist" : "dist/page"), publicPath: "" },
    rules: [{ test: /\.xlsx$/, type: "asset/inline" }],
    plugins: [
      oneChunk,
      new HtmlPage({
        template: resolve(root, "src/page/index.html"),
        file: "caijue.html",
        inline: mode === "production",
        before: [],
        connect: partners(mode),
      }),
    ],
  });

/**
 * `--env origin=https://intranet.example`: where the add-in will be served from. `--env offline`: serve office.js
 * ourselves too, for a network without internet. `--mode development`: quick, readable, reloads itself.
 */
export default ({ origin = developmentOrigin, offline = false } = {}, { mode = "production" } = {}) => {
  const options = { mode, origin, offline };
  return [commandLine, addIn(options), page(options)];
};
