// Actions on their way to Excel, sent in one round trip, or in several when there are more than Excel takes at once.

/** Bytes after which a request is sent: Excel on the web takes 5 MB. */
const largest = 3_000_000;

/** Nothing that was made is fetched before Excel has calculated, so calculation can wait until all is written. */
export class Batch {
  private seen = 0;

  constructor(private readonly context: Excel.RequestContext) {
    this.suspend();
  }

  /** Sends what has come together, if it is much. `size` is about that of what came since the last time, in bytes. */
  async sendIfLarge(size: number): Promise<void> {
    this.seen += size;
    if (this.seen < largest) return;
    this.seen = 0;
    await this.context.sync();
    this.suspend();
  }

  private suspend(): void {
    this.context.workbook.application.suspendApiCalculationUntilNextSync();
  }
}
