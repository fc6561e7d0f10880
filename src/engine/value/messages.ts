// What values say to people.

export const zeroBase = "基数为0，不计算比例";
