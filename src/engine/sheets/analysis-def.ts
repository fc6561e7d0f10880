// The analysis sheet as data: a block for each section of the text, with rows of figures and columns of what hangs on them.

/**
 * `field` follows the row's figure id: `` is the figure itself, `.上年` last year's. With `of` the column shows the
 * figure's share in that whole. {year} and {lastYear} are filled into the header.
 */
export type AnalysisColumn = { head: string; field: string; of?: string };

export type AnalysisBlock = {
  title: string;
  /** The items of a series, or figures by id. */
  rows: { series: string } | { figures: readonly string[] };
  /** The figure that the rows add up to, in a last row; their shares are then made to add up like the text's. */
  total?: string;
  columns: readonly AnalysisColumn[];
};

export type Analysis = {
  id: string;
  title: string;
  /** Stands under amounts that were written in from last year's workbook; {lastYear} is filled in. */
  fromBook: string;
  blocks: readonly AnalysisBlock[];
};
