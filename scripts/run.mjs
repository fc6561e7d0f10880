// Runs a TypeScript script with the tests' own module resolution: node scripts/run.mjs scripts/docs.ts [arguments].
import { resolve } from "node:path";
import { createViteServer } from "vitest/node";

const root = resolve(import.meta.dirname, "..");
const script = resolve(process.argv[2]);
process.argv.splice(1, 2, script);

const server = await createViteServer({
  root,
  configFile: resolve(root, "vitest.config.ts"),
  appType: "custom",
  logLevel: "error",
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
});
try {
  await server.ssrLoadModule(script);
} finally {
  await server.close();
}
