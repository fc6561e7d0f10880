// Nothing is exported that nobody else uses: an export is a promise, and a dead one hides dead code.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");

const files = ["src", "test", "scripts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(root, folder, name), "utf8") })),
);

/** In which files each word stands. */
const places = new Map<string, Set<string>>();
for (const { name, text } of files) {
  for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g)) {
    const found = places.get(word);
    if (found) found.add(name);
    else places.set(word, new Set([name]));
  }
}

const exported =
  /^export (?:abstract )?(?:async )?(?:type|interface|const|let|class|enum|function\*?) ([\w$]+)/gm;

it("every export of src is named in another file", () => {
  const dead = files
    .filter(({ name }) => name.startsWith("src/"))
    .flatMap(({ name, text }) =>
      Array.from(text.matchAll(exported), ([, word = ""]) => word)
        .filter((word) => places.get(word)?.size === 1)
        .map((word) => `${name}: ${word}`),
    );
  expect(dead).toEqual([]);
});
