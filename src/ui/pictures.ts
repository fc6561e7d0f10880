// Charts as bitmaps, drawn before anybody copies: a browser lets a page copy only at once, upon a click.
import { drawingsOf } from "../document/chart-look";
import { toSvg } from "../document/svg";
import type { Report } from "../engine/value/report";

/** Sharp in print too. */
const scale = 3;

/** PNGs as data addresses, by SVG. */
const drawn = new Map<string, string>();

/** The picture of an SVG, once it has been drawn. */
export const pictureOf = (svg: string): string | undefined => drawn.get(svg);

/** Draws the charts of a report; one that this browser cannot draw is left out. */
export async function drawPictures({ sections }: Pick<Report, "sections">): Promise<void> {
  for (const svg of new Set([...drawingsOf(sections).values()].map(toSvg))) {
    if (drawn.has(svg)) continue;
    const picture = await bitmap(svg).catch(() => undefined);
    if (picture !== undefined) drawn.set(svg, picture);
  }
}

async function bitmap(svg: string): Promise<string | undefined> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * scale;
  canvas.height = image.naturalHeight * scale;
  const context = canvas.getContext("2d");
  if (!context || canvas.width === 0) return undefined;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}
