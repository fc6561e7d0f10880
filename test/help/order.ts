// The order of the test files: what takes long comes first, so that no worker ends alone, and what opens a build comes
// last: until then it has been made beside the others.
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What of the tests takes longest, in this order. */
const long = ["windows", "robust", "doors", "bad-input", "excel.contract", "audit", "lint", "rendered"];
const last = ["bundle", "page", "excel-windows", "excel-web"];

function rank({ moduleId, project }: TestSpecification): number {
  const isIn = (name: string): boolean => moduleId.includes(`/${name}.test.`);
  if (project.name === "built") return long.length + 1 + last.length - last.findIndex(isIn);
  const at = long.findIndex((name) => name === project.name || isIn(name));
  return at < 0 ? long.length : at;
}

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
