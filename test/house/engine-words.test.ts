// The engine knows no 决算 word: what it reads, names and writes by is given by the rulebook.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const engine = resolve(import.meta.dirname, "../../src/engine");
const rooms = ["value", "reading", "figures", "checks", "sheets"];

/** The few words that the engine speaks by itself, each with its reason there. */
const measure = "value/measure.ts";

/** Files that hold sentences for people, and nothing that anything depends on. */
const messages = ["value/problem.ts", "figures/explain.ts", ...rooms.map((room) => `${room}/messages.ts`)];

const parse = (text: string): ts.SourceFile =>
  ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);

/** Every node of a file, without its comments. */
const nodesOf = (node: ts.Node): ts.Node[] => [node, ...node.getChildren().flatMap(nodesOf)];

const isWord = (node: ts.Node): node is ts.Identifier | ts.LiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isTemplateLiteralToken(node) ||
  ts.isRegularExpressionLiteral(node) ||
  ts.isIdentifier(node);

/** Strings, parts of templates, regular expressions and names that hold a Chinese character. */
const wordsIn = (source: ts.SourceFile): string[] =>
  nodesOf(source)
    .filter(isWord)
    .map(({ text }) => text)
    .filter((text) => /\p{Script=Han}/u.test(text));

/** The words that types and keys of a file are made of. */
const ownWords = (source: ts.SourceFile): string[] =>
  nodesOf(source).flatMap((node) => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) return [node.literal.text];
    return ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) ? [node.name.text] : [];
  });

const read = (file: string): string => readFileSync(join(engine, file), "utf8");
const own = new Set(ownWords(parse(read(measure))));
const strangeIn = (text: string): string[] => wordsIn(parse(text)).filter((word) => !own.has(word));

const files = rooms.flatMap((room) => readdirSync(join(engine, room)).map((name) => `${room}/${name}`));
const checked = files.filter((file) => file.endsWith(".ts") && file !== measure && !messages.includes(file));

it.each(checked)("%s has no 决算 word of its own", (file) => {
  expect(strangeIn(read(file))).toEqual([]);
});

describe("what the test can see", () => {
  it.each([
    ["a string", 'const a = "合计";', "合计"],
    ["a template", "const a = `财决${b}表`;", "财决"],
    ["a template without holes", "const a = `栏次`;", "栏次"],
    ["a regular expression", "const a = /^其中[:：]/u;", "/^其中[:：]/u"],
    ["a type", 'type A = "年初预算数";', "年初预算数"],
    ["a key", "const a = { 单位: 1 };", "单位"],
    ["a word that begins like one of its own", 'const a = "个人";', "个人"],
  ])("%s", (_, planted, word) => {
    expect(strangeIn(planted)).toContain(word);
  });

  it("planted into a file of the engine", () => {
    expect(strangeIn(`${read("reading/rows.ts")}\nconst total = "小计";\n`)).toEqual(["小计"]);
  });

  it("comments, punctuation and words of measure are nobody's knowledge", () => {
    const fine = '// 财决04\n/** 合计 */ const a = unit === "万元" ? "、" : /[（【]/u; /* 栏次 */';
    expect(strangeIn(fine)).toEqual([]);
  });
});

it("the engine's own words are few, and all of them measures", () => {
  expect([...own].filter((word) => word !== "%")).toEqual([
    ...["元", "个", "文字", "年", "万元"],
    ...["类", "款", "项"],
    ...["不凑整", "最大项", "最大余数"],
  ]);
});

it.each([...rooms, "pack"])("the room %s is small, and its README names every file", (room) => {
  const readme = read(`${room}/README.md`);
  const names = readdirSync(join(engine, room)).filter((name) => name.endsWith(".ts"));
  expect(names.length).toBeLessThanOrEqual(15);
  expect(readme.split("\n").length).toBeLessThanOrEqual(41);
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it("every file of messages is there", () => {
  expect(messages.filter((file) => !files.includes(file))).toEqual(["sheets/messages.ts"]);
});
