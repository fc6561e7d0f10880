// Data: what functional codes were called before, and from which year the next name holds.

/**
 * Lines of `code since trust before others…`, years rising per code. `before` is the name until `since`, `—` when the
 * code did not exist; `others` are further outdated names, or the name of the same spending at another code.
 * Trust here: v both names are printed in published documents, c the new one is and the old one is remembered,
 * r memory only. The next name is `before` of the following line, or the one in functional-names.ts.
 */
export const functionalChanges = `
20138 2019 v —
20139 2024 v —
20140 2024 r —
20141 2024 r —
2013804 2024 r 市场主体管理
20598 2024 v —
207 2019 v 文化体育与传媒支出
20701 2019 c 文化
2070110 2019 r 文化交流与合作
2070112 2019 r 文化市场管理
2070199 2019 r 其他文化支出
20799 2019 r 其他文化体育与传媒支出
2079999 2019 r 其他文化体育与传媒支出
20805 2020 v 行政事业单位离退休
2080501 2020 c 归口管理的行政单位离退休
2080599 2020 c 其他行政事业单位离退休支出 其他行政事业离退休支出
20828 2019 r —
210 2019 v 医疗卫生与计划生育支出
21001 2019 r 医疗卫生与计划生育管理事务
2100199 2019 r 其他医疗卫生与计划生育管理事务支出
21011 2017 c — 医疗保障
21015 2019 r —
21017 2024 r —
21018 2024 r —
21099 2019 r 其他医疗卫生与计划生育支出
2109999 2019 r 其他医疗卫生与计划生育支出
21301 2020 r 农业
2130199 2020 r 其他农业支出
21302 2019 r 林业
2130299 2019 r 其他林业支出
21305 2022 r 扶贫
21305 2024 c 巩固脱贫衔接乡村振兴
2130599 2022 r 其他扶贫支出
2130599 2024 r 其他巩固脱贫衔接乡村振兴支出
215 2020 v 资源勘探信息等支出
21599 2020 r 其他资源勘探信息等支出
2159999 2020 r 其他资源勘探信息等支出
2170404 2025 v —
220 2019 v 国土海洋气象等支出
22001 2019 r 国土资源事务
2200199 2019 r 其他国土资源事务支出 其他国土资源事务
22099 2019 r 其他国土海洋气象等支出
2209999 2019 r 其他国土海洋气象等支出
22198 2024 v —
224 2019 v —
22911 2025 v —
23107 2025 v —
234 2020 v —
`;
