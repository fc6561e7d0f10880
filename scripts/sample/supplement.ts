// The sheets that a unit fills in itself: 决算补充资料, and 上年决算 where last year's workbook is not at hand.
import type { Answer } from "./accounts";
import { type Cell, Draft, type Grid, money } from "./grid";

export function supplement(answers: readonly Answer[]): Grid {
  return answerSheet(
    "决算补充资料",
    "财决报表里没有、公开说明又需要的内容，请在“内容”“金额（元）”“数量”三列填写；“编号”请勿改动。",
    "填写说明",
    answers,
  );
}

export function lastYear(answers: readonly Answer[]): Grid {
  return answerSheet("上年决算", "没有上年决算报表时，请按上年已批复的决算填写。", "来源", answers);
}

function answerSheet(name: string, hint: string, lastHeader: string, answers: readonly Answer[]): Grid {
  const draft = new Draft();
  draft.span(0, 0, 0, 5, name);
  draft.span(1, 0, 1, 5, hint);
  draft.put(2, 0, "编号", "项目", "内容", "金额（元）", "数量", lastHeader);
  answers.forEach(({ key, item, content, cents, count, hint: note }, index) => {
    const amount: Cell = cents === undefined ? null : money(cents);
    draft.put(3 + index, 0, key, item, content ?? null, amount, count ?? null, note ?? null);
  });
  [22, 34, 80, 18, 10, 44].forEach((width, column) => draft.width(column, width));
  return draft.finish(name, "元");
}
