// Edits of the document in a session: they survive, are flagged when wrong, and go into Word.
import { describe, expect, it } from "vitest";
import type { Session } from "../../src/app/session/session";
import { placeEdits, wrongFigures } from "../../src/app/work/edits";
import { Edit, sampleBook } from "../help/books";
import { readDocx } from "../ui/docx";
import { scene, shortPack, textOf, until, type Scene } from "../ui/fake";

const section = (session: Session, id: string) =>
  session.getState().facts!.report.sections.find((one) => one.id === id)!;

/** Replaces words in the first paragraph of a section. */
function change({ session }: Scene, id: string, from: string, to: string, index = 0): void {
  const block = section(session, id).blocks[index]!;
  const text = "spans" in block ? block.spans.map((span) => span.text).join("") : "";
  expect(text).toContain(from);
  session.edit(id, index, text.replace(from, to));
}

async function opened(book = sampleBook()): Promise<Scene> {
  const made = scene(book);
  await made.session.start();
  return made;
}

/** Edits are written once they have been gathered. */
const written = ({ host, session }: Scene) =>
  until(() => {
    expect(session.getState().saving).toBe(false);
    expect(host.calls.at(-1)).toBe("write");
  });

describe("an edit", () => {
  it("travels with the file on a visible sheet and is read back", async () => {
    const first = await opened();
    change(first, "income", "其中", "具体为");
    expect(first.session.getState().saving).toBe(true);
    await written(first);
    expect(first.host.listCell("决算文稿修改", "income/0", "修改后的文字")).toContain("具体为");
    expect(first.host.listCell("决算文稿修改", "income/0", "章节")).toBe("二、收入决算情况说明");

    const again = await opened(first.host.book);
    expect(again.session.getState().facts?.edits).toHaveLength(1);
    expect(await again.session.html()).toContain("具体为");
    expect(await again.session.html()).not.toContain("其中：一般公共预算财政拨款收入13");
  });

  it("survives generating anew and is kept beside the tables", async () => {
    const made = await opened();
    change(made, "income", "其中", "具体为");
    await made.session.generate();
    expect(made.host.sheet("决算文稿修改")).toBeDefined();
    expect(made.host.sheet("公开01")).toBeDefined();
    expect(made.session.getState().facts?.edits).toHaveLength(1);
    change(made, "expense", "其中", "包括");
    await written(made);
    expect(made.host.written).toContain("公开01");
    expect(made.host.written).toContain("决算文稿修改");
  });

  it("goes when the text is put back, and its sheet with the last one", async () => {
    const made = await opened();
    change(made, "income", "其中", "具体为");
    await written(made);
    made.session.restore("income", 0);
    await written(made);
    expect(made.session.getState().facts?.edits).toEqual([]);
    expect(made.host.sheet("决算文稿修改")).toBeUndefined();
    made.session.edit("income", 0, textOf(made.session, "income").split("\n")[0]!);
    expect(made.session.getState().facts?.edits).toEqual([]);
  });

  it("says when the text below it has changed, and can take the new one as its base", async () => {
    const made = await opened();
    change(made, "income", "其中", "具体为");
    await written(made);
    made.host.book = new Edit(made.host.book).add("财决01", "本年收入合计", "决算数", 250000).book;
    await made.session.check();
    const placed = () => {
      const { report, edits } = made.session.getState().facts!;
      return placeEdits(report.sections, edits).at.get("income/0");
    };
    expect(placed()?.stale).toBe(true);
    made.session.keep("income", 0);
    expect(placed()?.stale).toBe(false);
    expect(placed()?.edit.text).toContain("具体为");
  });

  it("is not lost when its paragraph is", async () => {
    const made = await opened();
    const { blocks } = section(made.session, "duties");
    const last = blocks.length - 1;
    change(made, "duties", "。", "，并做好相关工作。", last);
    await written(made);
    const { index } = new Edit(made.host.book).find("决算补充资料", "职责.6");
    made.host.book = new Edit(made.host.book).setAt("决算补充资料", index, 0, null).book;
    await made.session.check();
    const { report, edits } = made.session.getState().facts!;
    const { lost } = placeEdits(report.sections, edits);
    expect(lost.map((edit) => edit.text)).toEqual([expect.stringContaining("并做好相关工作")]);
    made.session.drop(lost[0]!);
    expect(made.session.getState().facts?.edits).toEqual([]);
  });

  it("is tried again when it could not be written", async () => {
    const made = await opened();
    made.host.failing.set("write", new Error("busy"));
    change(made, "income", "其中", "具体为");
    await until(() => expect(made.session.getState().trouble).not.toBeNull());
    expect(made.session.getState().saving).toBe(true);
    made.session.getState().trouble?.retry?.();
    await written(made);
    expect(made.host.sheet("决算文稿修改")).toBeDefined();
  });
});

describe("edits made meanwhile", () => {
  it("are not lost while the host writes or reads", async () => {
    const made = await opened();
    const { host, session } = made;
    change(made, "income", "其中", "具体为");
    const { write, read } = host;
    host.write = (sheets) => {
      change(made, "expense", "其中", "包括");
      host.write = write;
      return write(sheets);
    };
    host.read = () => {
      change(made, "overall", "2022", "二〇二二");
      host.read = read;
      return read();
    };
    await session.check();
    expect(
      session
        .getState()
        .facts?.edits.map((edit) => edit.section)
        .sort(),
    ).toEqual(["expense", "income", "overall"]);
    await written(made);
    expect(host.sheet("决算文稿修改")?.rows.slice(3)).toHaveLength(3);
  });
});

describe("a number changed by hand", () => {
  const wrong = ({ session }: Scene) => {
    const { report, edits } = session.getState().facts!;
    return [...wrongFigures(report, placeEdits(report.sections, edits)).values()].flat();
  };

  it("is flagged when it is not its figure any more", async () => {
    const made = await opened();
    change(made, "income", "13,452.9万元", "13,425.9万元");
    expect(wrong(made)).toEqual([{ text: "13,425.9万元", wrong: "收入.合计" }]);
    made.session.edit("income", 0, textOf(made.session, "income").split("\n")[0]!);
    expect(wrong(made)).toEqual([]);
  });

  it("is flagged when the workbook moves away under an edited sentence", async () => {
    const made = await opened();
    change(made, "income", "其中", "具体为");
    await written(made);
    expect(wrong(made)).toEqual([]);
    made.host.book = new Edit(made.host.book).add("财决01", "本年收入合计", "决算数", 250000).book;
    await made.session.check();
    expect(wrong(made).map((piece) => piece.wrong)).toContain("收入.合计");
  });
});

describe("leaving the pane", () => {
  it("copies HTML with the edits by the door's own way", async () => {
    const made = await opened();
    change(made, "income", "其中", "具体为");
    const copied: string[] = [];
    made.kit.copy = (html, text) => Promise.resolve(copied.push(html, text) > 0);
    expect(await made.session.copy()).toBe(true);
    expect(copied[0]).toContain('<p class="DraftBody">');
    expect(copied[0]).toContain("具体为");
    expect(copied[1]).toContain("具体为");
    expect(made.session.getState().notice).toBe("已复制，请在 Word 中粘贴");
  });

  it("saves a .docx with the edits, and without the notes when they are not wanted", async () => {
    const made = scene(sampleBook());
    Object.assign(made.kit, { packs: { "sichuan-2022": shortPack } });
    await made.session.start();
    change(made, "income", "其中", "具体为");
    await made.session.setSettings({ notes: false });
    expect(await made.session.saveWord()).toBe(true);
    const [[name, content]] = [...made.saved] as [[string, Uint8Array]];
    expect(name).toBe("乐山市市中区人民政府办公室2022年度部门决算.docx");
    const text = await readDocx(content);
    expect(text).toContain("具体为");
    expect(text).not.toContain("（注：");
    expect(text).toContain("公开03表");
  });
});
