// What can be seen in the bytes of an .xlsx: its tabs, its names and our marks.
import { strFromU8, unzipSync } from "fflate";
import { noteHeading } from "../../src/formats/workbook/marked";
import type { SeenMark } from "./contract";

export type Tab = { name: string; id: string; sheet: string; comments: string };

const decode = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

/** Targets of a part's relationships, by id and kind. */
function relations(
  parts: Record<string, Uint8Array>,
  path: string,
): { id: string; kind: string; target: string }[] {
  const slash = path.lastIndexOf("/");
  const rels = parts[`${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`];
  if (!rels) return [];
  return Array.from(strFromU8(rels).matchAll(/<Relationship\s[^>]*>/g), ([tag]) => {
    const value = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? "";
    const resolved = new URL(value("Target"), `file:///${path}`).pathname.slice(1);
    return { id: value("Id"), kind: value("Type").split("/").at(-1) ?? "", target: resolved };
  });
}

/** The tabs of an .xlsx with the XML of their parts, and its names. */
export function tabsOf(bytes: Uint8Array): { tabs: Tab[]; names: { name: string; refersTo: string }[] } {
  const parts = unzipSync(bytes);
  const text = (path: string | undefined): string => (path && parts[path] ? strFromU8(parts[path]) : "");
  const book = text("xl/workbook.xml");
  const targets = relations(parts, "xl/workbook.xml");
  const tabs = Array.from(book.matchAll(/<sheet\s[^>]*>/g), ([tag]): Tab => {
    const id = /r:id="([^"]*)"/.exec(tag)?.[1] ?? "";
    const path = targets.find((one) => one.id === id)?.target ?? "";
    const comments = relations(parts, path).find(({ kind }) => kind === "comments")?.target;
    return {
      ...{ name: decode(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ""), id },
      ...{ sheet: text(path), comments: text(comments) },
    };
  });
  const names = Array.from(
    book.matchAll(/<definedName\s[^>]*name="([^"]*)"[^>]*>([^<]*)</g),
    ([, name, to]) => ({
      ...{ name: decode(name ?? ""), refersTo: decode(to ?? "") },
    }),
  );
  return { tabs, names };
}

/** Our marks in an .xlsx, by sheet and cell. */
export function marksInFile(bytes: Uint8Array): SeenMark[] {
  const { tabs } = tabsOf(bytes);
  return tabs.flatMap(({ name, sheet, comments }) => {
    const notes = new Map(
      Array.from(
        comments.matchAll(/<comment\s[^>]*ref="([^"]*)"[^>]*>(.*?)<\/comment>/gs),
        ([, a1 = "", body = ""]) => {
          const words = Array.from(body.matchAll(/<t\b[^>]*>([^<]*)</g), ([, part = ""]) =>
            decode(part),
          ).join("");
          return [a1, words.startsWith(noteHeading) ? words.slice(noteHeading.length).trim() : null] as const;
        },
      ),
    );
    const rules = sheet.matchAll(
      /<conditionalFormatting sqref="([^"]*)"><cfRule[^>]*><formula>LEN\("Caijue\.(\w+)"\)&gt;0<\/formula>/g,
    );
    return Array.from(rules, ([, cells = "", severity = ""]) =>
      cells.split(" ").map((a1) => ({
        ...{ sheet: name, a1, severity: severity as SeenMark["severity"], note: notes.get(a1) ?? null },
      })),
    )
      .flat()
      .sort((a, b) => a.a1.localeCompare(b.a1));
  });
}
