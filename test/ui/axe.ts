// What axe finds wrong with a page, without what the test's browser cannot tell.
import axe from "axe-core";

/** One line per fault. Colours need a real browser; focus sentinels of the component library are no content. */
export async function faultsOf(element: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(
    { include: [element], exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
