// Places in a request of which can be told afterwards whether Excel came so far.

type Marker = { set: () => void; isReached: () => boolean };

export function marker({ workbook }: Excel.RequestContext): Marker {
  let count: OfficeExtension.ClientResult<number> | undefined;
  return {
    set: () => (count = workbook.worksheets.getCount()),
    isReached: () => count !== undefined && isThere(() => count?.value),
  };
}

/** Id of a sheet or comment that was to be made; undefined when it was not. */
export const idOf = (made: { readonly id: string }): string | undefined =>
  isThere(() => made.id) ? made.id : undefined;

/** office.js says by an exception only that something has not been loaded. */
function isThere(get: () => unknown): boolean {
  try {
    return get() !== undefined;
  } catch {
    return false;
  }
}
