// What no official sheet holds and a person answers: one row of our sheet 决算补充资料 for each question.

/**
 * One question. `key` is the 编号 of its row. `职责.#` is a list that goes on (职责.1, 职责.2 …); `预算.@` is asked
 * for each item of the series `each`, whose key replaces `@`.
 */
export type Question = {
  key: string;
  /** 项目: what the row is about; items of a series go by their own name. */
  item: string;
  each?: string;
  /** Columns to fill, and what each of them asks. */
  asks: Readonly<Record<string, string>>;
  /** 填写说明. */
  hint?: string;
  /** Asked only when a document or a rule wants it. */
  rare?: true;
};

/** Questions that belong together, in the order of the document. */
export type QuestionGroup = { title: string; questions: readonly Question[] };
