// Bundles each door of src/ into dist/. One configuration per platform: Node now, the browser when it has a door.
import { resolve } from "node:path";
import webpack from "webpack";

/** What every bundle shares. swc only removes types here; `tsc --noEmit` is what checks them. */
function bundle(name, { target, ...rest }) {
  return {
    name,
    target,
    mode: "production",
    devtool: "source-map",
    context: import.meta.dirname,
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
      ],
    },
    ...rest,
  };
}

const commandLine = bundle("cli", {
  target: "node20",
  entry: { caijue: "./src/cli/bin.ts" },
  output: { path: resolve(import.meta.dirname, "dist"), filename: "[name].cjs" },
  // One file that runs anywhere Node does: nothing left to load, and not minified, so that a stack trace is readable.
  optimization: { minimize: false },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
});

export default [commandLine];
