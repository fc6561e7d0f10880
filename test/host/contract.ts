// What every Host does, whatever lies behind it. Each host brings a bench: how it is opened, looked at and interfered with.
import { afterEach, describe, expect, it } from "vitest";
import type { Sheet } from "../../src/engine/value/cell";
import type { FilledSheet, Mark } from "../../src/engine/value/filled";
import { Problem, type ProblemCode } from "../../src/engine/value/problem";
import type { Host } from "../../src/host/host";
import { analysis, contractBook, ours, sheets, table, tabs, tricky } from "./contract-fixture";

/** A mark as it can be seen in the workbook. */
export type SeenMark = Pick<Mark, "sheet" | "a1" | "severity"> & { note: string | null };

export type Bench = {
  host: Host;
  /** Everything that can be seen of the user's sheets, names, comments and settings. */
  users: () => unknown;
  /** Everything that can be seen of ours, without identities that mean nothing. */
  ours: () => unknown;
  marks: () => SeenMark[];
  /** Undefined where there is nobody who could do that. */
  user?: {
    types: (sheet: string, row: number, column: number, value: string | number) => void;
    addsTab?: (name: string) => void;
    renamesTab?: (from: string, to: string) => void;
    removesTab?: (name: string) => void;
    protectsBook?: () => void;
    protectsSheet?: (name: string) => void;
  };
  /** Makes the n-th thing that happens behind the host fail (from 1). */
  failAt?: (n: number) => void;
  /** Takes a planned failure back; true when it has not come about. */
  stopFailing?: () => boolean;
  /** Lets events arrive. */
  settle: () => Promise<void>;
  /** Says what is wrong with the bench itself. */
  close?: () => void;
};

function isProblem(error: unknown, code: ProblemCode | null, part = ""): void {
  expect(error).toBeInstanceOf(Problem);
  const problem = error as Problem;
  if (code !== null) expect(problem.code).toBe(code);
  expect(problem.message).toMatch(/[\u4e00-\u9fff].*。$/);
  expect(problem.message).toContain(part);
}

/** Expects a Problem with this code, in one clear sentence with `part` in it. */
export const expectProblem = async (promise: Promise<unknown>, code: ProblemCode, part = ""): Promise<void> =>
  promise.then(
    () => expect.fail(`expected the problem ${code}`),
    (error: unknown) => isProblem(error, code, part),
  );

const mark = (a1: string, severity: Mark["severity"] = "error", message = `${a1} 不符`): Mark => ({
  sheet: tabs.income,
  ...{ a1, severity, message },
});

const seen = (a1: string, severity: Mark["severity"] = "error", message = `${a1} 不符`): SeenMark => ({
  sheet: tabs.income,
  ...{ a1, severity, note: message },
});

/** `hasNotes`: whether messages of marks stand in the workbook. */
export function hostContract(
  name: string,
  open: () => Bench | Promise<Bench>,
  { hasNotes = true } = {},
): void {
  let bench: Bench;
  const opened = async (): Promise<Bench> => (bench = await open());
  const withNotes = (marks: SeenMark[]): SeenMark[] =>
    marks.map((one) => ({ ...one, note: hasNotes ? one.note : null }));
  const namesOf = async (): Promise<string[]> => (await bench.host.read()).sheets.map((sheet) => sheet.name);
  const sheetOf = async (tab: string): Promise<Sheet> => {
    const found = (await bench.host.read()).sheets.find((sheet) => sheet.name === tab);
    if (!found) throw new Error(`no tab ${tab}`);
    return found;
  };

  describe(name, () => {
    afterEach(() => bench.close?.());

    it("reads every sheet: values as given, dates as text, nothing under merged cells", async () => {
      await opened();
      expect(await bench.host.read()).toEqual(contractBook);
    });

    describe("write", () => {
      it("adds our sheets behind the user's, and knows them again", async () => {
        await opened();
        const before = bench.users();
        expect(await bench.host.write(sheets())).toEqual([
          { id: "公开01", name: "公开01", renamed: false },
          { id: "公开02", name: "公开02（财决）", renamed: true },
        ]);
        expect(bench.users()).toEqual(before);
        const book = await bench.host.read();
        expect(book.sheets.slice(0, 4)).toEqual(contractBook.sheets);
        expect(book.sheets.slice(4).map(({ name: tab, ours: id }) => [tab, id])).toEqual([
          ["公开01", "公开01"],
          ["公开02（财决）", "公开02"],
        ]);
      });

      it("keeps texts as they are and numbers as numbers", async () => {
        await opened();
        await bench.host.write(sheets());
        const { rows } = await sheetOf("公开01");
        expect(rows.slice(5, 5 + tricky.length)).toEqual(tricky.map((words) => [words, 7.1]));
        expect(rows[4]).toEqual(["0201", "=1+1"]);
        expect(rows[3]).toEqual(["其中", 0.1]);
      });

      it("does the same again and changes nothing", async () => {
        await opened();
        await bench.host.write(sheets());
        const before = { users: bench.users(), ours: bench.ours(), names: await namesOf() };
        await bench.host.write(sheets());
        expect({ users: bench.users(), ours: bench.ours(), names: await namesOf() }).toEqual(before);
      });

      it("replaces what was there with something smaller", async () => {
        await opened();
        await bench.host.write(sheets());
        const small = ours("公开01", [[{ look: "text", text: "只有一格" }]]);
        await bench.host.write([small, analysis()]);
        expect((await sheetOf("公开01")).rows).toEqual([["只有一格"]]);
        const after = bench.ours();
        await opened();
        await bench.host.write([small, analysis()]);
        expect(after).toEqual(bench.ours());
      });

      it("takes sheets away that are no longer wanted, and in the end all", async () => {
        await opened();
        const before = bench.users();
        await bench.host.write(sheets());
        await bench.host.write([analysis()]);
        expect(await namesOf()).toEqual([
          ...contractBook.sheets.map((sheet) => sheet.name),
          "公开02（财决）",
        ]);
        await bench.host.write([]);
        expect(await bench.host.read()).toEqual(contractBook);
        expect(bench.users()).toEqual(before);
      });

      it("leaves a sheet of ours that is to stay just as somebody has filled it in", async () => {
        await opened();
        await bench.host.write(sheets());
        bench.user?.types("公开01", 2, 1, 4321);
        const filled = await sheetOf("公开01");
        const before = bench.users();
        await bench.host.write([analysis()], ["公开01"]);
        expect(await sheetOf("公开01")).toEqual(filled);
        await bench.host.write([], ["公开01"]);
        expect(await namesOf()).toEqual([...contractBook.sheets.map((sheet) => sheet.name), "公开01"]);
        expect(await sheetOf("公开01")).toEqual(filled);
        await bench.host.write([]);
        expect(await bench.host.read()).toEqual(contractBook);
        expect(bench.users()).toEqual(before);
      });

      it("takes over a user's sheet only when it may", async () => {
        await opened();
        await bench.host.write([{ ...analysis(), adopts: true }]);
        const book = await bench.host.read();
        expect(book.sheets.map((sheet) => [sheet.name, sheet.ours])).toEqual([
          [tabs.income, undefined],
          [tabs.hidden, undefined],
          [tabs.taken, "公开02"],
          [tabs.empty, undefined],
        ]);
        expect(book.sheets[2]?.rows[2]).toEqual(["乙", 29.5]);
      });

      it("does one thing after the other, however it is called", async () => {
        await opened();
        const [first, second, book] = await Promise.all([
          bench.host.write([table()]),
          bench.host.write(sheets()),
          bench.host.read(),
        ]);
        expect([first.length, second.length]).toEqual([1, 2]);
        expect(book.sheets).toHaveLength(6);
      });
    });

    describe("marks", () => {
      it("colour cells and say why; they come off without a trace", async () => {
        await opened();
        const before = bench.users();
        await bench.host.mark([
          mark("C4"),
          mark("C6", "warning"),
          { ...mark("A1", "info"), sheet: tabs.hidden },
        ]);
        expect(bench.marks()).toEqual(
          withNotes([
            seen("C4"),
            seen("C6", "warning"),
            { sheet: tabs.hidden, a1: "A1", severity: "info", note: "A1 不符" },
          ]),
        );
        await bench.host.unmark();
        expect(bench.marks()).toEqual([]);
        expect(bench.users()).toEqual(before);
      });

      it("replace earlier ones", async () => {
        await opened();
        await bench.host.mark([mark("C4"), mark("C5")]);
        await bench.host.mark([mark("C5"), mark("C6", "warning", "另一个原因")]);
        expect(bench.marks()).toEqual(withNotes([seen("C5"), seen("C6", "warning", "另一个原因")]));
        await bench.host.mark([]);
        expect(bench.marks()).toEqual([]);
      });

      it("pass over sheets that are not in this workbook", async () => {
        await opened();
        await bench.host.mark([{ ...mark("C4"), sheet: "上年的表" }, mark("C4")]);
        expect(bench.marks()).toEqual(withNotes([seen("C4")]));
      });

      it("leave a note of the user alone", async () => {
        await opened();
        const before = bench.users();
        await bench.host.mark([mark("B5")]);
        expect(bench.marks().map(({ a1, severity }) => [a1, severity])).toEqual([["B5", "error"]]);
        await bench.host.unmark();
        expect(bench.users()).toEqual(before);
      });

      it("stand beside our sheets, and stay when these are written anew", async () => {
        await opened();
        await bench.host.read();
        await bench.host.write(sheets());
        await bench.host.mark([mark("C4")]);
        await bench.host.write(sheets());
        expect(bench.marks()).toEqual(withNotes([seen("C4")]));
        await bench.host.unmark();
        await bench.host.write([]);
        expect(await bench.host.read()).toEqual(contractBook);
      });
    });

    it("reveals a cell", async () => {
      await opened();
      await expect(bench.host.reveal({ sheet: tabs.income, a1: "C4" })).resolves.toBeUndefined();
    });

    interference(() => bench, opened);
    failures(() => bench, opened);
  });
}

/** What others do to the workbook meanwhile, where there are others. */
function interference(bench: () => Bench, opened: () => Promise<Bench>): void {
  it("tells of the user's changes, not of our own, until nobody listens", async ({ skip }) => {
    const { host, user, settle } = await opened();
    if (!user) return skip("nobody can do that here");
    const told: string[] = [];
    const stop = host.onChange((sheet) => told.push(sheet));
    await host.read();
    user.types(tabs.income, 3, 2, 99);
    await settle();
    expect(told).toEqual([tabs.income]);
    await host.write(sheets());
    await host.mark([mark("C4")]);
    await host.write(sheets());
    await settle();
    expect(told).toEqual([tabs.income]);
    user.types(tabs.taken, 0, 1, 5);
    await settle();
    expect(told).toEqual([tabs.income, tabs.taken]);
    stop();
    user.types(tabs.income, 3, 2, 98);
    await settle();
    expect(told).toHaveLength(2);
  });

  it("does not tell of its own writing into a sheet of the user's that becomes ours", async ({ skip }) => {
    const { host, user, settle } = await opened();
    if (!user) return skip("nobody can do that here");
    const told: string[] = [];
    host.onChange((sheet) => told.push(sheet));
    await host.read();
    await settle();
    const adopted = { ...table(), id: "补充", name: tabs.taken, adopts: true as const };
    await host.write([adopted]);
    await settle();
    await host.write([adopted]);
    await settle();
    expect(told).toEqual([]);
    expect((await host.read()).sheets.find(({ ours: id }) => id === "补充")?.name).toBe(tabs.taken);
    user.types(tabs.income, 3, 2, 99);
    await settle();
    expect(told).toEqual([tabs.income]);
  });

  it("finds our sheets under another name, and gives them theirs back", async ({ skip }) => {
    const { host, user } = await opened();
    if (!user?.renamesTab) return skip("nobody can do that here");
    await host.write(sheets());
    user.renamesTab("公开01", "我改的名");
    user.renamesTab("公开02（财决）", "公开01");
    const written = await host.write(sheets());
    expect(written.map(({ name }) => name)).toEqual(["公开01", "公开02（财决）"]);
    expect((await host.read()).sheets.slice(4).map((sheet) => [sheet.name, sheet.ours])).toEqual([
      ["公开01", "公开01"],
      ["公开02（财决）", "公开02"],
    ]);
  });

  it("makes a sheet of ours anew that the user has deleted", async ({ skip }) => {
    const { host, user } = await opened();
    if (!user?.removesTab) return skip("nobody can do that here");
    await host.read();
    await host.write(sheets());
    const before = bench().ours();
    user.removesTab("公开01");
    await host.write(sheets());
    expect((await host.read()).sheets.map((sheet) => sheet.ours)).toContain("公开01");
    expect(JSON.stringify(bench().ours()).length).toBeGreaterThan(JSON.stringify(before).length / 2);
  });

  it("gives way to a tab that somebody has made meanwhile", async ({ skip }) => {
    const { host, user } = await opened();
    if (!user?.addsTab) return skip("nobody can do that here");
    await host.read();
    user.addsTab("公开01");
    const before = bench().users();
    expect((await host.write(sheets()))[0]).toEqual({ id: "公开01", name: "公开01（财决）", renamed: true });
    expect(bench().users()).toEqual(before);
  });

  it("keeps a sheet that is no longer wanted but that the user refers to", async ({ skip }) => {
    const { host, user } = await opened();
    if (!user?.renamesTab) return skip("nobody can do that here");
    await host.write(sheets());
    user.types(tabs.taken, 5, 0, "='公开01'!B3*2");
    const before = bench().users();
    await host.write([analysis()]);
    expect((await host.read()).sheets.map(({ name }) => name)).toContain("公开01");
    expect(bench().users()).toEqual(before);
    await host.write(sheets());
    expect(bench().users()).toEqual(before);
  });

  it("says what is protected, and changes nothing", async ({ skip }) => {
    const { host, user, users, ours: own } = await opened();
    if (!user?.protectsBook || !user.protectsSheet) return skip("nobody can do that here");
    await host.write([table()]);
    user.protectsSheet(tabs.income);
    const before = { users: users(), ours: own() };
    await expectProblem(host.mark([mark("C4")]), "sheet-protected", tabs.income);
    expect({ users: users(), ours: own() }).toEqual(before);
    user.protectsSheet("公开01");
    const locked = { users: users(), ours: own() };
    await expectProblem(host.write(sheets()), "sheet-protected", "公开01");
    expect({ users: users(), ours: own() }).toEqual(locked);
    user.protectsBook();
    const closed = { users: users(), ours: own() };
    await expectProblem(host.write([]), "book-protected");
    expect({ users: users(), ours: own() }).toEqual(closed);
    expect((await host.read()).sheets).toHaveLength(5);
  });

  it("does not lead to what is hidden or gone", async ({ skip }) => {
    const { host, user } = await opened();
    if (!user) return skip("nobody can do that here");
    await expectProblem(host.reveal({ sheet: tabs.hidden, a1: "A1" }), "sheet-hidden", tabs.hidden);
    await expectProblem(host.reveal({ sheet: "没有的表", a1: "A1" }), "sheet-missing", "没有的表");
  });
}

/** What a failure at any point leaves behind, where it can be brought about. */
function failures(bench: () => Bench, opened: () => Promise<Bench>): void {
  /** Lets every action of `act` fail once. Each time either all is as before, or as it should be after. */
  const failEverywhere = async (
    prepare: (host: Host) => Promise<unknown>,
    act: (host: Host) => Promise<unknown>,
    state: () => unknown,
    skip: (note: string) => never,
    afterwards: (host: Host) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> => {
    const first = await opened();
    if (!first.failAt) return skip("nothing can fail here");
    await prepare(first.host);
    await act(first.host);
    const done = state();
    let failed = 0;
    for (let n = 1; ; n++) {
      const { host, failAt, stopFailing } = await opened();
      await prepare(host);
      const before = state();
      failAt?.(n);
      const error: unknown = await act(host).then(
        () => null,
        (reason: unknown) => reason,
      );
      if (stopFailing?.()) break;
      if (error !== null) {
        failed++;
        isProblem(error, null);
      }
      expect(state(), `action ${n} failed, ${error === null ? "and was got over" : "and was told"}`).toEqual(
        error === null ? done : before,
      );
      await afterwards(host);
    }
    expect(failed).toBeGreaterThan(10);
  };

  const everything = (): unknown => ({ users: bench().users(), ours: bench().ours() });
  const small = (): FilledSheet[] => [
    ours(
      "公开01",
      [[{ look: "title", text: "表" }, null], [{ look: "amount", value: "1.00", formula: "=1" }]],
      {
        merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
      },
    ),
    ours("公开02", [[{ look: "head", text: "甲" }], [{ look: "link", text: "去看", link: "'公开01'!A1" }]]),
  ];
  const chart = (): FilledSheet => ({ ...analysis(), id: "公开03", name: "公开03" });
  const old = (): FilledSheet[] => [
    ours("公开01", [[{ look: "text", text: "旧" }], [{ look: "text", text: "表" }]], { widths: [50] }),
    chart(),
    ours("决算分析", [[{ look: "text", text: "要撤的" }]]),
  ];

  it("nothing half-written when a first writing fails", { timeout: 120_000 }, ({ skip }) =>
    failEverywhere(
      (host) => host.read(),
      (host) => host.write(small()),
      everything,
      skip,
    ),
  );

  it("nothing half-written when sheets are written anew", { timeout: 240_000 }, ({ skip }) =>
    failEverywhere(
      async (host) => {
        await host.write(old());
        bench().user?.types(tabs.taken, 4, 0, "='公开01'!A1");
        bench().user?.renamesTab?.("公开01", "改过名");
        await host.read();
      },
      (host) => host.write([...small(), chart()]),
      everything,
      skip,
    ),
  );

  it("marks as they were or as they should be when marking fails", { timeout: 120_000 }, async ({ skip }) => {
    let untouched: unknown;
    await failEverywhere(
      async (host) => {
        untouched = bench().users();
        await host.mark([mark("C4"), mark("C5", "warning")]);
        await host.read();
      },
      (host) => host.mark([mark("C5"), mark("C6", "warning", "另一个原因")]),
      // A cell may lack its comment: where the mark stands is what counts.
      () =>
        bench()
          .marks()
          .map(({ a1, severity }) => `${a1} ${severity}`),
      skip,
      async (host) => {
        await host.unmark();
        expect(bench().users()).toEqual(untouched);
      },
    );
  });
}
