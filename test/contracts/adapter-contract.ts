import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/chat/adapter.ts';
import {
  facts,
  heading,
  link,
  list,
  note,
  paragraph,
  quote,
  strong,
} from '../../src/chat/blocks.ts';
import type { Incoming } from '../../src/chat/incoming.ts';
import type { Message } from '../../src/chat/message.ts';
import type { Place } from '../../src/people/address.ts';

/** What a platform's test brings along: the adapter, and somebody who sees what people see. */
export type AdapterBench = {
  readonly adapter: Adapter;
  readonly place: Place;
  /** Writes as a person on the platform does. */
  writes(text: string): Promise<void>;
  /** Asks for help by the platform's own command; without it, by typing it. */
  commands?(): Promise<unknown>;
  /** Resolves when the adapter, once started, is connected. */
  started?(): Promise<void>;
  /** All text that the person has been shown so far. */
  seen(): Promise<string>;
  /** Makes the next request fail as if the person had blocked us. */
  block?(): void;
  stop(): Promise<void>;
};

type Promised =
  | 'takes what people write'
  | 'shows every kind of block'
  | 'keeps user text as text'
  | 'shows choices'
  | 'tells unreachable people'
  | 'loses nothing of a long message';

export type Skip = { readonly promise: Promised; readonly reason: string };

export const emptyMessage: Message = { blocks: [], choices: [], files: [], replaces: null };

const spaceless = (text: string) => text.replace(/[\s│•\u2060]/g, '');

/** The one suite that every adapter passes; what one cannot do is skipped with a reason. */
export function adapterContract(
  name: string,
  open: () => Promise<AdapterBench>,
  skips: readonly Skip[] = [],
) {
  describe(`the ${name} adapter`, () => {
    let bench: AdapterBench;
    const received: Incoming[] = [];
    beforeEach(async () => {
      received.length = 0;
      bench = await open();
      await bench.adapter.start(async (incoming) => {
        received.push(incoming);
        return 'taken';
      });
      await bench.started?.();
    });
    afterEach(async () => {
      await bench.adapter.stop();
      await bench.stop();
    });

    function promise(what: Promised, test: () => Promise<void>) {
      const skip = skips.find((one) => one.promise === what);
      if (skip) it.skip(`${what} – ${skip.reason}`, test);
      else it(what, test);
    }

    async function show(message: Partial<Message>) {
      const parts = bench.adapter.render({ ...emptyMessage, ...message });
      const { signal } = new AbortController();
      const outcomes = [];
      for (const [i, part] of parts.entries())
        outcomes.push(await bench.adapter.send(bench.place, part, `k${i}`, signal));
      return outcomes;
    }

    promise('takes what people write', async () => {
      await bench.writes('Wer zahlt das?');
      await expect.poll(() => received).toHaveLength(1);
      expect(received[0]).toMatchObject({
        kind: 'text',
        text: 'Wer zahlt das?',
        place: bench.place,
      });
      await (bench.commands?.() ?? bench.writes('/hilfe'));
      await expect.poll(() => received).toHaveLength(2);
      expect(received[1]).toMatchObject({ kind: 'command', word: 'hilfe' });
      expect(new Set(received.map(({ id }) => id)).size).toBe(2);
    });

    promise('shows every kind of block', async () => {
      const outcomes = await show({
        blocks: [
          heading('Überschrift'),
          paragraph(
            'Ein ',
            strong('wichtiger'),
            ' Satz mit ',
            link('Quelle', 'https://example.org/a'),
          ),
          list(['eins', 'zwei'], { ordered: true }),
          facts([['Wer', 'alle Städte']]),
          quote('ein Zitat'),
          note('ein Hinweis'),
        ],
      });
      expect(outcomes).toMatchObject([{ kind: 'sent' }]);
      const seen = await bench.seen();
      for (const word of [
        'Überschrift',
        'wichtiger',
        'https://example.org/a',
        'zwei',
        'alle Städte',
      ])
        expect(seen).toContain(word);
      expect(seen).toContain('ein Zitat');
      expect(seen).toContain('ein Hinweis');
    });

    promise('keeps user text as text', async () => {
      const hostile = '<b>fett</b> & <!channel> *stern* _strich_ <https://böse.de|bund.de> `code`';
      const outcomes = await show({ blocks: [paragraph(hostile), heading(hostile)] });
      expect(outcomes.every(({ kind }) => kind === 'sent')).toBe(true);
      expect(spaceless(await bench.seen())).toContain(spaceless(hostile));
    });

    promise('shows choices', async () => {
      await show({
        blocks: [paragraph('Wohin?')],
        choices: [[{ label: 'Offen', wire: 'abc.0', say: '1' }]],
      });
      expect(await bench.seen()).toContain('Offen');
    });

    promise('loses nothing of a long message', async () => {
      const sentences = Array.from(
        { length: 900 },
        (_, i) => `Das ist der Satz mit der Nummer ${i}.`,
      );
      const outcomes = await show({ blocks: [paragraph(sentences.join(' '))] });
      expect(outcomes.every(({ kind }) => kind === 'sent')).toBe(true);
      expect(spaceless(await bench.seen())).toContain(spaceless(sentences.join(' ')));
    });

    promise('tells unreachable people', async () => {
      bench.block?.();
      expect(await show({ blocks: [paragraph('x')] })).toMatchObject([{ kind: 'unreachable' }]);
    });
  });
}
