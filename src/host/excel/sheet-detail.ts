// What a sheet that is to be written into has beside its cells, so that it can be put back.

export type Detail = {
  charts: readonly Excel.Chart[];
  isProtected: boolean;
  tabColor: string;
  showGridlines: boolean;
  /** Address of the frozen cells. */
  frozen: string | null;
};

/** Asks for it; what comes back gives it once the context is synchronised. */
export function askDetail({ workbook }: Excel.RequestContext, id: string): () => Detail {
  const sheet = workbook.worksheets.getItem(id);
  const { charts, protection } = sheet;
  const frozen = sheet.freezePanes.getLocationOrNullObject().untrack();
  sheet.load("tabColor,showGridlines");
  charts.load("items/id");
  protection.load("protected");
  frozen.load("address");
  return () => ({
    charts: charts.items,
    isProtected: protection.protected,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    frozen: frozen.isNullObject ? null : frozen.address.slice(frozen.address.lastIndexOf("!") + 1),
  });
}
