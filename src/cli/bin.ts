// Starts the command line; whatever is not foreseen ends in one sentence too.
import { main } from "./main";

// A reader such as `head` may leave before everything is printed.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

// PDF.js leaves promises about damaged pages behind, for which nobody waits, and reads on.
process.on("unhandledRejection", (reason) => {
  const isOfPdf = reason instanceof Error && ["XRefEntryException", "FormatError"].includes(reason.name);
  if (!isOfPdf) throw reason;
});

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    process.stderr.write(`程序遇到意外错误（${detail}），没有完成。请保留工作簿并反馈此信息。\n`);
    process.exitCode = 2;
  },
);
