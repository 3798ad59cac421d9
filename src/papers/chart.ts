import { createRequire } from 'node:module';

export type Bar = { readonly label: string; readonly value: number; readonly text: string };
export type BarGroup = { readonly title: string; readonly bars: readonly Bar[] };
export type Chart = {
  readonly title: string;
  readonly groups: readonly BarGroup[];
  /** Below everything: how many, and as of when. */
  readonly note: string;
};

const WIDTH = 1000;
const MARGIN = 40;
const LABELS = 360;
const NUMBERS = 150;
const LONGEST_BAR = WIDTH - 2 * MARGIN - LABELS - NUMBERS;
/** About the width of a sign of DejaVu Sans, for each pixel of its size. */
const SIGN = 0.58;

const FONT = createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

const escaped = (text: string) =>
  text
    // Signs that no XML may hold.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Breaks a text into lines of a width; what no line can hold is cut apart. */
export function wrapped(text: string, width: number, size: number): string[] {
  const most = Math.max(1, Math.floor(width / (size * SIGN)));
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ...word].length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
      continue;
    }
    const signs = [...word];
    for (let i = 0; i < signs.length; i += most) lines.push(signs.slice(i, i + most).join(''));
  }
  return lines;
}

type Drawn = { readonly svg: string; readonly height: number };

function textAt(x: number, y: number, size: number, lines: readonly string[], fill = '#1a1a1a') {
  return lines
    .map(
      (line, i) =>
        `<text x="${x}" y="${y + size + i * size * 1.3}" font-size="${size}" fill="${fill}">${escaped(line)}</text>`,
    )
    .join('');
}

const heightOf = (lines: readonly string[], size: number) => lines.length * size * 1.3;

function drawBar(bar: Bar, most: number, y: number): Drawn {
  const lines = wrapped(bar.label, LABELS - 20, 17);
  const height = Math.max(30, heightOf(lines, 17)) + 10;
  const length = most > 0 ? (Math.max(bar.value, 0) / most) * LONGEST_BAR : 0;
  const x = MARGIN + LABELS;
  const svg = [
    textAt(MARGIN, y, 17, lines),
    `<rect x="${x}" y="${y}" width="${Math.max(length, 1).toFixed(1)}" height="24" fill="#2f6f8f"/>`,
    textAt(x + length + 10, y + 1, 17, [bar.text]),
  ];
  return { svg: svg.join(''), height };
}

function drawGroup(group: BarGroup, top: number): Drawn {
  const title = wrapped(group.title, WIDTH - 2 * MARGIN, 19);
  const most = Math.max(...group.bars.map(({ value }) => value), 0);
  let svg = textAt(MARGIN, top, 19, title);
  let y = top + heightOf(title, 19) + 14;
  for (const bar of group.bars) {
    const drawn = drawBar(bar, most, y);
    svg += drawn.svg;
    y += drawn.height;
  }
  return { svg, height: y - top + 24 };
}

/** Bars from left to right, each with its figure in words: nothing hangs on colour alone. */
export function chartSvg(chart: Chart): string {
  const title = wrapped(chart.title, WIDTH - 2 * MARGIN, 26);
  let svg = textAt(MARGIN, MARGIN, 26, title);
  let y = MARGIN + heightOf(title, 26) + 24;
  for (const group of chart.groups) {
    const drawn = drawGroup(group, y);
    svg += drawn.svg;
    y += drawn.height;
  }
  const note = wrapped(chart.note, WIDTH - 2 * MARGIN, 15);
  svg += textAt(MARGIN, y, 15, note, '#555555');
  const height = Math.ceil(y + heightOf(note, 15) + MARGIN);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="DejaVu Sans"><rect width="100%" height="100%" fill="#ffffff"/>${svg}</svg>`;
}

/**
 * The same as a picture, in the font that comes with the program. What draws it is loaded only now:
 * it is a binary, and nothing else should wait for it.
 */
export async function chartPng(chart: Chart): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles: [FONT], defaultFontFamily: 'DejaVu Sans' };
  return new Resvg(chartSvg(chart), { font }).render().asPng();
}
