import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../adapters/terminal/incoming.ts';
import { render, wrap } from '../../../adapters/terminal/render.ts';
import { heading, list, paragraph } from '../../../src/chat/blocks.ts';
import { emptyMessage } from '../../contracts/adapter-contract.ts';

describe('wrapping', () => {
  it('loses no letter and keeps to the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 90 }),
        (text, width) => {
          const lines = wrap(text, width);
          const letters = (all: string) => all.replace(/[ \n]/g, '');
          expect(letters(lines.join(''))).toBe(letters(text));
          expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('hangs the lines of a list under its mark', () => {
    const text = render(
      { ...emptyMessage, blocks: [list(['eins zwei drei vier fünf', 'sechs'], { ordered: true })] },
      { width: 16, colour: false },
    );
    expect(text).toBe('1. eins zwei\n   drei vier\n   fünf\n2. sechs');
  });
});

describe('a message in the window', () => {
  it('cannot steer the terminal', () => {
    const message = { ...emptyMessage, blocks: [paragraph('\u001b[2J\u0007böse\u202eesöb')] };
    const text = render(message, { width: 80, colour: false });
    for (const sign of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(sign);
    expect(text).toContain('böse');
  });

  it('is coloured only where that is wanted', () => {
    const message = { ...emptyMessage, blocks: [heading('Titel')] };
    expect(render(message, { width: 80, colour: true })).toContain('\u001b[');
    expect(render(message, { width: 80, colour: false })).toBe('Titel');
  });

  it('shows numbers to type, and the full words where a number must not do', () => {
    const choices = [
      [{ label: 'Offen', wire: 'a.0', say: '1' }],
      [{ label: 'Ja, Kontakt freigeben', wire: 'a.1', say: 'Ja, Kontakt freigeben' }],
    ];
    expect(render({ ...emptyMessage, choices }, { width: 80, colour: false })).toBe(
      '[1] Offen\nSchreiben Sie genau: „Ja, Kontakt freigeben“',
    );
  });
});

describe('a typed line', () => {
  it.each([
    ['ende', 'leave'],
    ['/exit', 'leave'],
    ['   ', 'empty'],
  ])('%j means %s', (line, meaning) => {
    expect(readLine(line, 'staff', '1', 0)).toBe(meaning);
  });

  it('is a command behind a slash, else text', () => {
    expect(readLine('/stadt  Bad Sülze', 'staff', '1', 0)).toMatchObject({
      kind: 'command',
      word: 'stadt',
      rest: 'Bad Sülze',
    });
    expect(readLine('1/2 Liter?', 'staff', '1', 0)).toMatchObject({ kind: 'text' });
  });
});
