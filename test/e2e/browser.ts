// A real browser for the tests: Chromium as the machine has it, watched for anything that it must not do.
import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from "playwright-core";

const root = resolve(import.meta.dirname, "../..");

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const hasBrowser = existsSync(executablePath);
if (!hasBrowser) {
  console.warn(
    `\nNO BROWSER: ${executablePath} is not there, so the tests of test/e2e do not run. Set CHROMIUM.\n`,
  );
}

const flags = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

export type Watched = {
  context: BrowserContext;
  page: Page;
  /** Requests that left the allowed addresses; must stay empty. */
  strays: string[];
  /** Errors on the console, violations of the page's policy among them; must stay empty. */
  errors: string[];
  close(): Promise<void>;
};

/** Opens a page. Every request whose address does not start with one of `allowed` is stopped and taken down. */
export async function openPage(
  allowed: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({ locale: "zh-CN", acceptDownloads: true, ...options });
  const [strays, errors]: [string[], string[]] = [[], []];
  const isAllowed = (url: string) => [...allowed, "data:", "blob:"].some((start) => url.startsWith(start));
  context.on("request", (request) => {
    if (!isAllowed(request.url())) strays.push(request.url());
  });
  await context.route(
    (url) => !isAllowed(url.href),
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { context, page, strays, errors, close: () => browser.close() };
}

const shots = resolve(root, "out/e2e");

/** Keeps a picture of the page as out/e2e/<name>.png, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: resolve(shots, `${name}.png`) });
}
