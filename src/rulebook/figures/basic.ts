// Section 六, 一般公共预算财政拨款基本支出: 人员 and 公用 (财决07) and the 款 that make them up (财决08-1).
import {
  cell,
  combine,
  figures,
  seriesOf,
  titleOf,
  words,
  yuan,
  type SeriesDef,
} from "../../engine/figures/figure";

const kinds = (label: string, columns: readonly string[]): SeriesDef => ({
  label,
  items: { each: "details", form: "财决08-1", columns },
  keep: "金额",
  fields: {
    名称: words("款名称", titleOf("财决08-1", "@")),
    金额: yuan("金额", cell("财决08-1", "合计", "@")),
  },
});

export const basic = combine(
  figures("基本支出", {
    合计: yuan("一般公共预算财政拨款基本支出", cell("财决07", "合计", "基本支出")),
    人员经费: yuan("人员经费", cell("财决07", "合计", "人员经费")),
    公用经费: yuan("公用经费", cell("财决07", "合计", "公用经费")),
  }),
  seriesOf("基本支出", {
    人员项: kinds("人员经费的款级科目", ["301", "303"]),
    公用项: kinds("公用经费的款级科目", ["302", "307", "309", "310", "311", "312", "313", "399"]),
  }),
);
