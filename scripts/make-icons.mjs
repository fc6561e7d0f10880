// Draws assets/icons/*.png: the add-in's tile, three bars and a check mark, and a sign for each ribbon button.
// Node builtins only.
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { deflateSync } from "node:zlib";

const teal = [11, 93, 99];
const mist = [118, 186, 186];
const white = [255, 255, 255];

/** Distance to a rounded box, given centre, half width, half height and corner radius; inside is negative. */
function box(cx, cy, halfWidth, halfHeight, radius) {
  return (x, y) => {
    const dx = Math.abs(x - cx) - halfWidth + radius;
    const dy = Math.abs(y - cy) - halfHeight + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** Distance to a round-ended line of the given width through the points. */
function stroke(width, ...points) {
  const segments = points.slice(1).map((end, i) => [points[i], end]);
  return (x, y) =>
    Math.min(
      ...segments.map(([[ax, ay], [bx, by]]) => {
        const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
        const t = Math.min(Math.max(along, 0), 1);
        return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
      }),
    ) -
    width / 2;
}

const bar = (x, top) => box(x, (top + 106) / 2, 10, (106 - top) / 2, 4);
const check = [
  [30, 58],
  [53, 80],
  [99, 30],
];

/** Distance to a frame along a rounded box. */
const frame = (width, ...shape) => {
  const edge = box(...shape);
  return (x, y) => Math.abs(edge(x, y)) - width / 2;
};

const tick = (size, x, y) => check.map(([cx, cy]) => [x + (cx - 64) * size, y + (cy - 64) * size]);
const line = (y, from, to) => stroke(8, [from, y], [to, y]);

// Pictures on a 128 × 128 canvas, back to front. In the tile, the teal stroke keeps the check clear of the bars.
const tile = [
  { colour: teal, distance: box(64, 64, 62, 62, 27) },
  { colour: mist, distance: bar(34, 82) },
  { colour: mist, distance: bar(64, 70) },
  { colour: mist, distance: bar(94, 50) },
  { colour: teal, distance: stroke(29, ...check) },
  { colour: white, distance: stroke(15, ...check) },
];
const bolt = [
  [74, 26],
  [42, 68],
  [86, 61],
  [54, 102],
];
const pictures = {
  icon: { sizes: [16, 32, 64, 80, 128], layers: tile },
  generate: {
    sizes: [16, 32, 80],
    layers: [
      { colour: mist, distance: box(64, 64, 58, 58, 20) },
      { colour: teal, distance: stroke(15, ...bolt) },
    ],
  },
  check: {
    sizes: [16, 32, 80],
    layers: [
      { colour: white, distance: box(64, 64, 50, 54, 12) },
      { colour: teal, distance: frame(8, 64, 64, 50, 54, 12) },
      { colour: teal, distance: stroke(14, ...tick(0.78, 64, 66)) },
    ],
  },
  draft: {
    sizes: [16, 32, 80],
    layers: [
      { colour: white, distance: box(64, 64, 46, 56, 10) },
      { colour: teal, distance: frame(8, 64, 64, 46, 56, 10) },
      { colour: teal, distance: line(38, 40, 88) },
      { colour: mist, distance: line(58, 40, 88) },
      { colour: mist, distance: line(76, 40, 88) },
      { colour: mist, distance: line(94, 40, 68) },
    ],
  },
  clear: {
    sizes: [16, 32, 80],
    layers: [
      { colour: mist, distance: box(64, 64, 58, 34, 12) },
      { colour: teal, distance: stroke(14, [48, 48], [80, 80]) },
      { colour: teal, distance: stroke(14, [80, 48], [48, 80]) },
    ],
  },
};

/** Lays the layers over each other at one point; an edge fades over one output pixel. */
function pixel(layers, x, y, pixelSize) {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (const { colour, distance } of layers) {
    const cover = Math.min(Math.max(0.5 - distance(x, y) / pixelSize, 0), 1);
    const total = cover + alpha * (1 - cover);
    const mix = (over, under) => (total === 0 ? 0 : (over * cover + under * alpha * (1 - cover)) / total);
    [red, green, blue] = [mix(colour[0], red), mix(colour[1], green), mix(colour[2], blue)];
    alpha = total;
  }
  return [red, green, blue, alpha * 255].map(Math.round);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

/** A PNG file: 8 bits per channel, RGBA, no filter. */
function png(size, layers) {
  const scale = 128 / size;
  const rows = [];
  for (let y = 0; y < size; y++) {
    rows.push(0);
    for (let x = 0; x < size; x++) rows.push(...pixel(layers, (x + 0.5) * scale, (y + 0.5) * scale, scale));
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows), { level: 9 });
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", data),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const icons = resolve(import.meta.dirname, "../assets/icons");
mkdirSync(icons, { recursive: true });
for (const [name, { sizes, layers }] of Object.entries(pictures)) {
  for (const size of sizes) writeFileSync(resolve(icons, `${name}-${size}.png`), png(size, layers));
}
