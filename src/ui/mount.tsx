// Puts React into the page of a door.
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { pageNonce } from "./nonce";

/** Shows `content` in place of the page's #root. Fluent's style elements get the nonce that the page's policy wants. */
export function mount(content: ReactNode): void {
  const root = document.querySelector("#root");
  if (!root) throw new Error("the page has no #root");
  const nonce = pageNonce();
  const renderer = createDOMRenderer(
    document,
    nonce === undefined ? {} : { styleElementAttributes: { nonce } },
  );
  createRoot(root).render(
    <RendererProvider renderer={renderer} targetDocument={document}>
      {content}
    </RendererProvider>,
  );
}
