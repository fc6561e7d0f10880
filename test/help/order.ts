// The order of the test files: what takes long or waits for a browser comes first, so that no worker ends alone.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What of the tests of source takes longest; those of a page that is built come when it may well be there. */
const long = ["windows", "built", "robust", "recalculated", "audit", "lint", "excel.contract", "rendered"];

function rank({ moduleId, project }: TestSpecification): number {
  const at = long.findIndex((name) => name === project.name || moduleId.includes(`/${name}.test.`));
  return at < 0 ? long.length : at;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
