// The page's policy allows style elements that carry its nonce, and no others; its own <style> tells which that is.

/** Undefined where the page has no such policy. */
export const pageNonce = (): string | undefined => document.querySelector("style")?.nonce || undefined;

/** A document to be shown in a frame of ours, which is under our policy. */
export function withNonce(html: string): string {
  const nonce = pageNonce();
  return nonce === undefined ? html : html.replace("<style>", `<style nonce="${nonce}">`);
}
