import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { staffOf } from '../people/staff.ts';
import type { Answering } from './answering.ts';
import { OfPair } from './due.ts';
import { contactFaults, contactFields, contactOf, type Introducing } from './introducing.ts';
import type { Letters } from './letters.ts';
import { waitsForAnswer } from './pair.ts';
import { type Pair, Pairs, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

/** The coordination asks by telephone where nobody writes, and records the answer. */
export function createPhone(
  words: Words,
  letters: Letters,
  { accept, keep }: Introducing,
  { decline }: Answering,
) {
  /** A pair that waits for a town without anybody here. */
  async function waiting(turn: Turn, id: string): Promise<Pair | undefined> {
    const pair = await turn.tx.get(Pairs, id);
    if (pair && waitsForAnswer(pair)) return pair;
    turn.say(pair ? say.alreadyAnswered(pair.state) : texts.gone());
    return undefined;
  }

  const yesForm = form('partners.record-yes', {
    args: OfPair,
    async load(turn, { pair: id }) {
      const pair = await waiting(turn, id);
      if (!pair) return undefined;
      const name = words.name(pair.asked);
      return {
        title: say.recordTitle(name),
        intro: say.recordIntro(name, words.name(pair.asker)),
        fields: [
          { id: 'source', kind: 'one', label: texts.fields.source, options: texts.sources },
          { id: 'way', kind: 'one', label: say.way, options: say.ways(words.name(pair.asker)) },
          ...contactFields(),
        ],
      };
    },
    check: contactFaults,
    async done(turn, values, { pair: id }) {
      if (!turn.roles.has('coordinator')) return turn.say(texts.notYours());
      const pair = await waiting(turn, id);
      if (!pair) return;
      const yes = await accept(turn, pair);
      const contact = values['way'] === 'desk' ? null : contactOf(values);
      const source = String(values['source']);
      const row = { pair: id, town: pair.asked, person: null, to: pair.asker, contact, source };
      await keep(turn, yes, { ...row, given: turn.now, withdrawn: null });
      turn.say(say.recorded(words.name(pair.asked)));
    },
  });

  const recordYes = action('partners.record-yes', {
    for: 'coordinator',
    args: OfPair,
    run: (turn, args) => turn.fill('partners.record-yes', args),
  });

  const recordNo = action('partners.record-no', {
    for: 'coordinator',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await waiting(turn, id);
      if (!pair) return;
      await decline(turn, pair);
      turn.say(say.recorded(words.name(pair.asked)));
    },
  });

  const show = action('partners.by-phone', {
    for: 'coordinator',
    args: OfPair,
    async run(turn, { pair: id }) {
      const pair = await waiting(turn, id);
      const wish = pair && (await turn.tx.get(Wishes, pair.wish));
      if (!pair || !wish) return;
      turn.say({
        blocks: [...say.phoneTitle(words.name(pair.asked)), ...letters.question(pair, wish)],
        choices: choices(pair),
        to: 'person',
      });
    },
  });

  const choices = (pair: Pair): Choice[][] => [
    [
      toAction(say.recordYes, recordYes, { pair: pair.id }),
      toAction(say.recordNo, recordNo, { pair: pair.id }),
    ],
  ];

  /** What the coordination has to ask by telephone. */
  async function toAsk(turn: Turn): Promise<readonly Pair[]> {
    const open = await turn.tx.find(Pairs, { state: 'asked' });
    const staff = await Promise.all(open.map(({ asked }) => staffOf(turn.tx, asked)));
    return open.filter((_, i) => staff[i]?.length === 0);
  }

  return { show, toAsk, actions: [recordYes, recordNo, show], forms: [yesForm] };
}
export type Phone = ReturnType<typeof createPhone>;
