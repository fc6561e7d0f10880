// What checks say to people: the sentences of findings and outcomes.

export const alsoHeld = (count: number): string => (count > 0 ? `（另有${count}处已核对相符）` : "");
export const alsoChecked = (count: number): string => (count > 0 ? `（另有${count}处已核对）` : "");
export const alsoFound = (count: number): string => `（本项另有${count}处同类问题未逐一列出）`;

/** `财决04表“合计”的“基本支出”为9,615,100`. */
export const amountIs = (label: string, amount: string): string => `${label}为${amount}`;
export const sumOf = (first: string, count: number): string => `${first}等${count}项之和`;

export const roundedOff = (title: string, left: string, right: string, gap: string): string =>
  `${title}：${left}与${right}相差${gap}，在万元四舍五入的尾差范围内，无需处理。`;
export const allRoundedOff = (title: string, count: number): string =>
  `${title}：有${count}处相差在万元四舍五入的尾差范围内，无需处理。`;
export const tenThousandfold = (left: string, right: string): string => `${left}，${right}，二者相差约一万倍`;

/** How two amounts miss what must hold between them. */
export const faults = {
  "=": (gap: string): string => `相差${gap}`,
  "≤": (gap: string): string => `前者大于后者，多${gap}`,
  "⇔": (): string => "一方为0而另一方不为0",
  "⇒": (): string => "前者大于0而后者不大于0",
};
