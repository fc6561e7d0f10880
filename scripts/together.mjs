// Runs several commands at once and prints what each said when it ends: node scripts/together.mjs "first" "second" …
import { spawn } from "node:child_process";

/** Ends with the command; everything it prints comes in one piece. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (piece) => said.push(piece));
    child.stderr.on("data", (piece) => said.push(piece));
    child.on("close", (status) => {
      process.stderr.write(`> ${command}\n${Buffer.concat(said).toString()}`);
      resolve(status ?? 1);
    });
  });
}

const statuses = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = Math.max(0, ...statuses);
