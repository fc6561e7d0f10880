// What a draft gives an amount of in words that nobody knows: a figure of its own, told from all others by its place.
import { refOf, type Topic } from "./spots";
import type { Ref, Spot } from "./claim";
import type { Sense } from "./lexicon";

const head = "未名/";

export const isUnnamed = (id: string | undefined): boolean => id?.startsWith(head) === true;

/** Words such as 专户资金 before an amount. `isFirst`: nothing else has been spoken of, so that what follows is of this. */
export function unnamed(spot: Spot, isFirst: boolean): { topic: Topic; ref: Ref } | undefined {
  const label = spot.quote.replace(/(?:支出|收入)?(?:为|是|共计|合计|:)*$/u, "");
  const sense: Sense = {
    of: { 元: `${head}${spot.paragraph}/${spot.start}` },
    label,
    in: [],
    under: [],
    ...(!isFirst && { isUnsure: true as const }),
  };
  const topic = { senses: [sense], spot };
  const ref = refOf(topic, "元");
  return ref && { topic, ref };
}
