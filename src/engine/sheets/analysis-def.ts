// The analysis sheet as data: a block for each section of the text, with rows of figures and columns of what hangs on them.

/**
 * Of a row's figure the column shows a facet, or the figure itself; of a row's item a field. With `of` the column shows
 * the figure's share in that whole. {year} and {lastYear} are filled into the header.
 */
export type AnalysisColumn = { head: string; facet?: string; of?: string };

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
