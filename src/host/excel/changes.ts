// Tells when somebody changes a cell of a user's sheet; what we write ourselves does not count.
import { askSurvey, usersOf } from "./survey";

type Listener = (sheet: string) => void;

/** Names of the user's sheets and ids of ours, as last seen. */
export type KnownSheet = { users: ReadonlyMap<string, string>; ours: ReadonlySet<string> };

export class WorkbookChanges {
  private readonly listeners = new Set<Listener>();
  private registration: Promise<unknown> | null = null;

  /**
   * `writing` are ids of the sheets that we are writing into, a user's among them that becomes ours; null while we do
   * not write. Sheets that are new meanwhile are ours, too.
   */
  constructor(
    private readonly known: () => KnownSheet,
    private readonly writing: () => ReadonlySet<string> | null,
  ) {}

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    this.listen();
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Asks Excel for its events, once. A request that fails is made again with the next call. */
  listen(): void {
    if (this.registration || this.listeners.size === 0) return;
    this.registration = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.onChanged.add(({ worksheetId }) => this.tell(worksheetId));
      await context.sync();
    }).catch(() => (this.registration = null));
  }

  private async tell(id: string): Promise<void> {
    const writing = this.writing();
    if (this.listeners.size === 0 || this.known().ours.has(id) || writing?.has(id)) return;
    const name = this.known().users.get(id) ?? (writing ? undefined : await nameOfUsers(id));
    if (name !== undefined) for (const listener of this.listeners) listener(name);
  }
}

/** Name of a user's sheet that has come since the workbook was read. */
const nameOfUsers = (id: string): Promise<string | undefined> =>
  Excel.run({ delayForCellEdit: true }, async (context) => {
    const survey = askSurvey(context);
    await context.sync();
    return usersOf(survey()).find((place) => place.id === id)?.name;
  });
