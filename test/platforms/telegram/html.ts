import { ApiError } from './api-error.ts';

export type TextEntity = {
  readonly type: string;
  readonly offset: number;
  readonly length: number;
  readonly url?: string;
};

const TAGS = new Map([
  ...['b', 'strong'].map((tag) => [tag, 'bold'] as const),
  ...['i', 'em'].map((tag) => [tag, 'italic'] as const),
  ...['u', 'ins'].map((tag) => [tag, 'underline'] as const),
  ...['s', 'strike', 'del'].map((tag) => [tag, 'strikethrough'] as const),
  ['a', 'text_link'],
  ['code', 'code'],
  ['pre', 'pre'],
  ['blockquote', 'blockquote'],
  ['tg-spoiler', 'spoiler'],
]);

const SIGNS = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
]);

const decode = (text: string) =>
  text.replace(/&(?:([a-z]+)|#(\d+)|#x([0-9a-f]+));/gi, (all, name, decimal, hex) => {
    if (name) return SIGNS.get(name) ?? all;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });

type Open = { readonly tag: string; readonly from: number; readonly url: string | undefined };

const refuse = (why: string): never => {
  throw new ApiError(400, `Bad Request: can't parse entities: ${why}`);
};

/** Reads HTML as Telegram does, with its words for what it cannot read. */
export function parseHtml(html: string): { text: string; entities: TextEntity[] } {
  let text = '';
  const entities: TextEntity[] = [];
  const open: Open[] = [];
  let at = 0;
  const bytes = (index: number) => Buffer.byteLength(html.slice(0, index));

  while (at < html.length) {
    const next = html.indexOf('<', at);
    text += decode(html.slice(at, next < 0 ? html.length : next));
    if (next < 0) break;
    const end = html.indexOf('>', next);
    const found = /^<(\/?)([a-z0-9-]*)([^<>]*)>/i.exec(html.slice(next));
    if (end < 0 || !found) return refuse(`Unclosed start tag at byte offset ${bytes(next)}`);
    const [whole, slash, name = '', rest = ''] = found;
    const tag = name.toLowerCase();
    if (slash) closeTag(tag, next);
    else openTag(tag, rest, next);
    at = next + whole.length;
  }
  const left = open.at(-1);
  if (left) refuse(`Can't find end tag corresponding to start tag "${left.tag}"`);
  return trimmed(text, entities);

  function openTag(tag: string, rest: string, index: number) {
    if (!TAGS.has(tag)) refuse(`Unsupported start tag "${tag}" at byte offset ${bytes(index)}`);
    const url = /href="([^"]*)"/.exec(rest)?.[1];
    open.push({ tag, from: text.length, url: url === undefined ? undefined : decode(url) });
  }

  function closeTag(tag: string, index: number) {
    const last = open.pop();
    if (!last) return refuse(`Unexpected end tag at byte offset ${bytes(index)}`);
    if (tag !== '' && tag !== last.tag)
      refuse(
        `Unmatched end tag at byte offset ${bytes(index)}, expected "</${last.tag}>", found "</${tag}>"`,
      );
    const length = text.length - last.from;
    const type = TAGS.get(last.tag) ?? '';
    // A link to nowhere is dropped without a word.
    const isLink = last.tag === 'a';
    const host = isLink && last.url && URL.canParse(last.url) ? new URL(last.url).hostname : '';
    if (length > 0 && (!isLink || host.includes('.')))
      entities.push({ type, offset: last.from, length, ...(isLink && { url: last.url ?? '' }) });
  }
}

/** What Telegram finds in any text by itself, whatever was asked for. */
const FOUND: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['mention', /(?<![\w@])@[a-z0-9_]{2,32}(?!\w)/gi],
  ['bot_command', /(?<![\w/<>])\/[a-z0-9_]{1,64}(?![\w/<>])/gi],
];

const ADDRESS = /https?:\/\/[\w-]+(\.[\w-]+)+[^\s@]*/g;

/** Not within links and addresses: they are something already. */
export function foundIn(text: string, known: readonly TextEntity[]): TextEntity[] {
  const links = [
    ...known.filter(({ type }) => type === 'text_link'),
    ...[...text.matchAll(ADDRESS)].map(({ 0: { length }, index: offset }) => ({ offset, length })),
  ];
  const isLinked = (at: number) =>
    links.some(({ offset, length }) => at >= offset && at < offset + length);
  return FOUND.flatMap(([type, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: { length }, index: offset }) =>
      isLinked(offset) ? [] : [{ type, offset, length }],
    ),
  );
}

function trimmed(text: string, entities: readonly TextEntity[]) {
  const start = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    entities: entities.map((one) => ({ ...one, offset: Math.max(one.offset - start, 0) })),
  };
}
