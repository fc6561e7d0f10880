// schema/report.schema.json is the contract of --json: every kind of report obeys it, and so do the types.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as sample from "../../scripts/sample";
import type { Book } from "../../src/engine/value/cell";
import { Edit, lastYearBook, sampleBook } from "../help/books";
import { reportOf } from "../help/reports";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(resolve(root, path), "utf8");

type Schema = { [key: string]: unknown; $defs: Record<string, unknown> };
const schema = JSON.parse(read("schema/report.schema.json")) as Schema;
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictRequired: false }).compile(
  schema,
);

const bookOf = (workbook: sample.Workbook): Book => sample.toBook(workbook, "决算报表.xlsx");

const broken = new Edit(sampleBook())
  .set("财决01", "收入总计", "决算数", "#REF!")
  .set("财决04", "合计", "基本支出", "见附件")
  .set("财决03", "合计", "本年收入合计", -1)
  .add("财决附03", "公务接待费", "统计数", 0.01)
  .removeSheet("财决08").book;

const books: Record<string, { book: Book; lastYear?: null }> = {
  "the sample": { book: sampleBook() },
  "no answers": { book: new Edit(sampleBook()).removeSheet("决算补充资料").book },
  "no last year": { book: sampleBook(), lastYear: null },
  "all three funds": { book: bookOf(sample.withFund(sample.sample2022())) },
  "a sheet in 万元": { book: bookOf(sample.inTenThousands(sample.sample2022())) },
  "class rows": { book: bookOf(sample.withClassRows(sample.sample2022())) },
  "the 2018 forms": { book: bookOf(sample.oldForm23(sample.sample2022())), lastYear: null },
  "a broken book": { book: broken },
  "one sheet only": { book: { name: "x.xlsx", sheets: sampleBook().sheets.slice(4, 5) }, lastYear: null },
  "last year's book alone": { book: lastYearBook(), lastYear: null },
};

describe("reports obey the schema", () => {
  for (const [name, { book, lastYear }] of Object.entries(books)) {
    it(name, () => {
      const report: unknown = JSON.parse(JSON.stringify(reportOf(book, lastYear)));
      validate(report);
      expect(validate.errors?.slice(0, 5)).toBeUndefined();
    });
  }

  it("refuses what the contract does not say", () => {
    const report = reportOf(sampleBook());
    const [figure] = Object.values(report.figures);
    expect(validate({ ...report, more: 1 })).toBe(false);
    expect(validate({ ...report, figures: { 甲: { ...figure, value: null } } })).toBe(false);
    expect(validate({ ...report, forms: [{ id: "财决01", title: "", sheet: null, found: true }] })).toBe(
      false,
    );
  });
});

describe("the types of src/engine/value/report.ts say the same as the schema", () => {
  const types = typesOf(...["report", "cell", "measure"].map((name) => `src/engine/value/${name}.ts`));

  it.each(Object.keys(schema.$defs))("%s", (name) => {
    const type = types.get(name);
    expect(type).toBeDefined();
    expect(shapeOf(type!)).toEqual(bare(schema.$defs[name]));
  });

  it("defines every type of the report", () => {
    expect(Object.keys(schema.$defs).sort()).toEqual(
      [...typesOf("src/engine/value/report.ts").keys(), "CellRef", "Unit"].sort(),
    );
  });
});

/** The exported types of some files by name. */
function typesOf(...paths: string[]): Map<string, ts.TypeNode> {
  const types = new Map<string, ts.TypeNode>();
  for (const path of paths) {
    const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.ESNext, true);
    for (const statement of source.statements) {
      if (ts.isTypeAliasDeclaration(statement)) types.set(statement.name.text, statement.type);
    }
  }
  return types;
}

/** A type in the words of JSON Schema. */
function shapeOf(type: ts.TypeNode): unknown {
  if (ts.isTypeLiteralNode(type)) return objectShape(type);
  if (ts.isArrayTypeNode(type)) return { type: "array", items: shapeOf(type.elementType) };
  if (ts.isLiteralTypeNode(type)) return literal(type);
  if (ts.isUnionTypeNode(type)) return unionShape(type.types);
  if (ts.isTypeReferenceNode(type)) {
    const [, value] = type.typeArguments ?? [];
    if (type.typeName.getText() === "Record" && value) {
      return { type: "object", additionalProperties: shapeOf(value) };
    }
    return { $ref: `#/$defs/${type.typeName.getText()}` };
  }
  return { type: type.getText() };
}

function unionShape(parts: readonly ts.TypeNode[]): unknown {
  const isValue = parts.every((part) => ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal));
  if (isValue) return { enum: parts.map((part) => (shapeOf(part) as { const: string }).const) };
  if (parts.every(ts.isTypeLiteralNode)) return { oneOf: parts.flatMap(alternatives) };
  return { type: parts.map((part) => part.getText()) };
}

/** `kind: "paragraph" | "note"` is one type, and two alternatives in the schema. */
function alternatives(type: ts.TypeLiteralNode): unknown[] {
  const { properties, ...rest } = objectShape(type);
  const { kind, ...others } = properties as { kind: { enum?: string[] } };
  const kinds = kind.enum?.map((value) => ({ const: value })) ?? [kind];
  return kinds.map((one) => ({ ...rest, properties: { kind: one, ...others } }));
}

function literal({ literal: node }: ts.LiteralTypeNode): unknown {
  if (ts.isStringLiteral(node)) return { const: node.text };
  return { const: JSON.parse(node.getText()) as unknown };
}

function objectShape(type: ts.TypeLiteralNode) {
  const members = type.members.filter(ts.isPropertySignature);
  const name = (member: ts.PropertySignature): string => member.name.getText();
  return {
    type: "object",
    additionalProperties: false,
    required: members.filter((member) => !member.questionToken).map(name),
    properties: Object.fromEntries(members.map((member) => [name(member), shapeOf(member.type!)])),
  };
}

/** The schema without what a type cannot say. */
function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== "object" || node === null) return node;
  const beyond = ["description", "pattern", "minLength", "if", "then", "else", "dependentRequired"];
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === "properties") return [[key, mapValues(value as Record<string, unknown>)]];
      return beyond.includes(key) ? [] : [[key, bare(value)]];
    }),
  );
}

const mapValues = (properties: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, bare(value)]));
