// Opens the pane over a fake workbook, for tests in happy-dom.
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { cleanup, configure, render, screen, waitFor, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { afterEach, expect, vi } from "vitest";
import type { Book } from "../../src/engine/value/cell";
import { App } from "../../src/ui/app";
import { loadScreens } from "../../src/ui/use-screens";
import { lastYearBook, sampleBook } from "../help/books";
import { scene, type Scene } from "./fake";

configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

// Without the means to animate the component library shows and hides at once; happy-dom's stop half-way with an error.
Reflect.deleteProperty(Element.prototype, "animate");

/**
 * Rules of style that hide or show: happy-dom lays nothing out, and looking every element up in all the others takes
 * most of the time that a test has.
 */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) =>
    /[{;](?:display|visibility|pointer-events|opacity|clip|position):/.test(rule),
});

export type Opened = Scene & { user: UserEvent };

/** The pane with the workbook read; `change` may alter the kit before. */
export async function open(book: Book = sampleBook(), change?: (made: Scene) => void): Promise<Opened> {
  const made = scene(book, lastYearBook());
  change?.(made);
  await loadScreens();
  const user = userEvent.setup({ delay: null });
  render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      <App kit={made.kit} session={made.session} theme="light" />
    </RendererProvider>,
  );
  await screen.findByRole("tablist");
  return { ...made, user };
}

export const go = ({ user }: Opened, tab: RegExp): Promise<void> =>
  user.click(screen.getByRole("tab", { name: tab }));

/** Until the task that runs is done. */
export const idle = ({ session }: Scene): Promise<void> =>
  waitFor(() => expect(session.getState().work).toBeNull());

/**
 * A button of the dialog that asks once more. The component library hides a dialog from assistive technology until the
 * focus has moved into it, which on a busy machine happy-dom may never see; the browsers of test/e2e do.
 */
export async function inDialog(name: string): Promise<HTMLElement> {
  const dialog = await screen.findByRole("alertdialog", { hidden: true });
  return within(dialog).getByRole("button", { name, hidden: true });
}
