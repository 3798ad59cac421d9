import { action } from '../chat/feature.ts';
import { type Field, form, type Values } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { sources } from '../people/texts-sources.ts';
import type { Answering } from './answering.ts';
import { contactFaults, contactFields, contactOf } from './contact.ts';
import { isHere } from './desk.ts';
import { OfPair, OfSide } from './due.ts';
import { type Introducing, RECORD_RELEASE } from './introducing.ts';
import type { Letters } from './letters.ts';
import { otherSide, waitsForAnswer } from './pair.ts';
import { pairForDesk } from './rights.ts';
import { type Pair, Pairs, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

/** The coordination asks by telephone where nobody writes, and records the answer. */
export function createPhone(
  words: Words,
  letters: Letters,
  { accept, keep, missing, recordButton }: Introducing,
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
        fields: fields(pair.asker, texts.fields.source),
      };
    },
    check: contactFaults,
    async done(turn, values, { pair: id }) {
      if (!turn.roles.has('coordinator')) return turn.say(texts.notYours());
      const pair = await waiting(turn, id);
      if (!pair) return;
      const yes = await accept(turn, pair);
      await keep(turn, yes, releaseOf(turn, yes, pair.asked, values));
      turn.say(say.recorded(words.name(pair.asked)));
    },
  });

  const fields = (other: string, source: string): Field[] => [
    { id: 'source', kind: 'one', label: source, options: sources },
    { id: 'way', kind: 'one', label: say.way, options: say.ways(words.name(other)) },
    ...contactFields(),
  ];

  const releaseOf = ({ now }: Turn, pair: Pair, town: string, values: Values) => ({
    ...{ pair: pair.id, town, person: null, to: otherSide(pair, town) },
    contact: contactOf(values),
    source: String(values['source']),
    ...{ given: now, withdrawn: null, withdrawnBy: null },
  });

  /** The pair, if the coordination may release for this town of it. */
  async function released(turn: Turn, side: OfSide): Promise<Pair | undefined> {
    const pair = await pairForDesk(turn, side);
    if (!pair || (await missing(turn, pair)).includes(side.town)) return pair;
    turn.say(say.alreadyAnswered(pair.state));
    return undefined;
  }

  const releaseForm = form(RECORD_RELEASE.name, {
    args: OfSide,
    async load(turn, side) {
      const pair = await released(turn, side);
      if (!pair) return undefined;
      const other = otherSide(pair, side.town);
      return {
        title: say.recordReleaseTitle(words.name(side.town)),
        intro: say.recordReleaseIntro(words.name(side.town), words.name(other)),
        fields: fields(other, say.recordReleaseSource),
      };
    },
    check: contactFaults,
    async done(turn, values, side) {
      const pair = await released(turn, side);
      if (!pair) return;
      await keep(turn, pair, releaseOf(turn, pair, side.town, values));
      turn.say(say.recorded(words.name(side.town)));
    },
  });

  const recordRelease = action(RECORD_RELEASE.name, {
    for: 'coordinator',
    args: OfSide,
    run: (turn, args) => turn.fill(RECORD_RELEASE.name, args),
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
        choices: recordChoices(pair),
        to: 'person',
      });
    },
  });

  const recordChoices = (pair: Pair): Choice[][] => [
    [
      toAction(say.recordYes, recordYes, { pair: pair.id }),
      toAction(say.recordNo, recordNo, { pair: pair.id }),
    ],
  ];

  /** What is to be told to those whom nobody here works for: who asks, and whose address is missing. */
  async function toDo(turn: Turn): Promise<readonly Choice[]> {
    const found: Choice[] = [];
    for (const pair of await turn.tx.find(Pairs, { state: 'asked' }))
      if (!(await isHere(turn, pair.asked))) {
        const label = say.waitingPhone(words.name(pair.asked), words.name(pair.asker));
        found.push(toAction(label, show, { pair: pair.id }));
      }
    return [...found, ...(await toRelease(turn))];
  }

  /** Releases that the coordination can record, of all such towns or of one. */
  async function toRelease(turn: Turn, only?: string): Promise<readonly Choice[]> {
    const found: Choice[] = [];
    for (const pair of await turn.tx.find(Pairs, { state: 'yes' }))
      for (const town of await missing(turn, pair))
        if ((only ?? town) === town && !(await isHere(turn, town)))
          found.push(recordButton(pair, town));
    return found;
  }

  return {
    ...{ show, recordChoices, toDo, toRelease },
    actions: [recordYes, recordNo, recordRelease, show],
    forms: [yesForm, releaseForm],
  };
}
export type Phone = ReturnType<typeof createPhone>;
