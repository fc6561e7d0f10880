// Writes an HTML page for a bundle: its scripts linked or written into the page, under a strict content security policy.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import webpack from "webpack";

const digest = (text) => createHash("sha256").update(text).digest("base64");

/**
 * Two spellings would end an inline script early: `</script` and, by an old rule, `<!--`. Both only occur in strings
 * and regular expressions, where `\x3c` means the same.
 */
const insideScript = (code) => code.replace(/<(?=\/script|!--)/gi, "\\x3c");

const escapeAttribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/**
 * Nothing is allowed but what is named. Style elements need the nonce, which Fluent's get (ui/mount.tsx) and then fill
 * through the CSSOM, as no policy restricts. The hash of an empty style element would do as well in Chromium, but
 * older WebKit, which Excel for Mac may have, ignores it. Style attributes stand in the charts and in the document's
 * own HTML; where nothing may be loaded they can do no more than look odd.
 */
function contentSecurityPolicy({ scripts, nonce, connect }) {
  const rules = {
    "default-src": ["'none'"],
    "script-src": scripts,
    "style-src": [`'nonce-${nonce}'`],
    "style-src-attr": ["'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "connect-src": connect,
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/**
 * @typedef {object} Options
 * @property {string} template HTML with {policy}, {nonce} and {scripts} where they belong
 * @property {string} file name of the page
 * @property {boolean} inline write the one script into the page and leave no other file
 * @property {readonly string[]} before addresses of scripts to load first
 * @property {readonly string[]} connect what the page may talk to
 */
export class HtmlPage {
  /** @param {Options} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT; // after names and contents are final
    compiler.hooks.thisCompilation.tap("HtmlPage", (compilation) => {
      compilation.fileDependencies.add(this.options.template);
      compilation.hooks.processAssets.tap({ name: "HtmlPage", stage }, () => {
        const [entry] = compilation.entrypoints.values();
        const files = entry.getFiles().filter((name) => name.endsWith(".js") && !name.includes("hot-update"));
        const html = this.options.inline ? this.inlined(compilation, files) : this.linked(compilation, files);
        compilation.emitAsset(this.options.file, new webpack.sources.RawSource(html), { minimized: true });
      });
    });
  }

  linked(compilation, files) {
    const { before } = this.options;
    const origins = before.filter((url) => url.startsWith("https:")).map((url) => new URL(url).origin);
    return this.fill({
      nonce: digest(files.map((name) => compilation.getAsset(name).source.source()).join("")),
      scriptSources: ["'self'", ...origins],
      scripts: [
        ...before.map((url) => `<script src="${escapeAttribute(url)}"></script>`),
        ...files.map((name) => `<script defer src="${escapeAttribute(name)}"></script>`),
      ].join("\n    "),
    });
  }

  inlined(compilation, files) {
    if (files.length !== 1)
      throw new Error(`${this.options.file}: one script expected, not ${files.join(" ")}`);
    const [name] = files;
    const licences = compilation.getAsset(`${name}.LICENSE.txt`)?.source.source() ?? "";
    const code = insideScript(`${licences}${compilation.getAsset(name).source.source()}`.trim());
    for (const { name: made } of compilation.getAssets()) compilation.deleteAsset(made);
    return this.fill({
      nonce: digest(code),
      scriptSources: [`'sha256-${digest(code)}'`],
      scripts: `<script type="module">${code}</script>`,
    });
  }

  fill({ nonce, scriptSources, scripts }) {
    const policy = contentSecurityPolicy({ scripts: scriptSources, nonce, connect: this.options.connect });
    const parts = { policy: escapeAttribute(policy), nonce, scripts };
    return readFileSync(this.options.template, "utf8").replace(
      /\{(policy|nonce|scripts)\}/g,
      (_, key) => parts[key],
    );
  }
}
