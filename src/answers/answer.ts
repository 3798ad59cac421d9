import { z } from 'zod';
import { type Block, paragraph } from '../chat/blocks.ts';
import { type Action, action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { textToTake } from '../chat/papers.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { type Entry, statesOf } from '../knowledge/entry.ts';
import type { Book } from './book.ts';
import { type Desk, worldOf } from './desk.ts';
import { asPlainText, shortOf, showEntry, showWhole } from './entry-blocks.ts';
import { countRemark, countShown } from './figures.ts';
import { heard, lastQuestion } from './last-question.ts';
import { ofOneState, suits } from './ranking/place.ts';
import { texts } from './texts.ts';

const MOST_COMPANIONS = 2;
const MOST_CHOICES = 5;
/** So many others may be named as what was meant instead. */
export const MOST_CLOSE = 2;

const OfEntry = z.object({ entry: z.string(), others: z.array(z.string()) });
type OfEntry = z.infer<typeof OfEntry>;

/** Linked entries of other kinds that hold here: example and office beside a programme. */
export function companionsOf(entry: Entry, state: string | undefined, book: Book): Entry[] {
  const kinds = new Set([entry.kind]);
  const companions: Entry[] = [];
  for (const id of entry.seeAlso ?? []) {
    const other = book.entry(id);
    if (!other || kinds.has(other.kind) || !suits(other, state)) continue;
    kinds.add(other.kind);
    companions.push(other);
  }
  return companions.slice(0, MOST_COMPANIONS);
}

/** „Mit dieser Stadt sprechen“, once there is a feature that carries it. */
const talkTo = (turn: Turn, entry: Entry): Choice[] =>
  entry.kind === 'practice' && entry.towns?.length && turn.can('partner')
    ? [toCommand(texts.buttons.talk, 'partner', `beispiel ${entry.id}`)]
    : [];

/** What more there is to do with an entry, by other parts of this feature. */
export type Extras = (turn: Turn, entry: Entry, state: string | undefined) => readonly Choice[];

type Saying = {
  /** It answers what was just asked, and did not come by a button. */
  readonly asked?: boolean;
  readonly rated?: boolean;
  readonly notes?: readonly Block[];
  /** Nearly as good: one of them may have been meant. */
  readonly close?: readonly Entry[];
};

const MOST_BUTTONS = 4;

/** Says an entry as the answer, with at most four buttons. */
export function createAnswering(desk: Desk, extras: Extras) {
  const show: Action<OfEntry> = action('answers.show', {
    for: 'visitor',
    args: OfEntry,
    async run(turn, { entry: id, others }) {
      const entry = desk.book().entry(id);
      if (!entry) return turn.say(texts.far());
      await countShown(turn, desk, entry);
      await sayEntry(turn, entry, undefined, others);
    },
  });

  const pass = onEntry('answers.pass', (turn, entry) => {
    const text = asPlainText(entry, worldOf(desk, turn.now));
    const lines = text.split('\n').map((line) => paragraph(line));
    turn.say({ blocks: [texts.passIntro(), ...lines], files: [textToTake(entry.title, text)] });
  });

  const whole = onEntry('answers.whole', (turn, entry) => {
    turn.say(showWhole(entry, worldOf(desk, turn.now)));
  });

  const more = onEntry('answers.more', (turn, entry, others) => {
    const linked = (entry.seeAlso ?? []).filter((id) => desk.book().entry(id));
    const best = others.slice(0, MOST_CLOSE);
    const ids = [...new Set([...best, ...linked, ...others])].filter((id) => id !== entry.id);
    const args = { entry: entry.id, others: [...others] };
    const further = [
      toAction(texts.buttons.whole, whole, args),
      ...extras(turn, entry, undefined),
      toCommand(texts.buttons.change, 'wissen', entry.id),
    ];
    turn.say({ blocks: texts.more(), choices: [further, ...entryChoices(ids)] });
  });

  const helpful = onEntry('answers.helpful', async (turn, entry) => {
    await countRemark(turn, desk, entry, 'helpful');
    turn.say(texts.thanks());
  });

  const topic = misfit('answers.misfit-topic');
  const us = misfit('answers.misfit-us');
  const wrong = onEntry('answers.misfit-wrong', (turn, entry) =>
    turn.fill('answers.wrong', { entry: entry.id }),
  );
  const ask = onEntry('answers.misfit', (turn, entry, others) => {
    const args = { entry: entry.id, others: [...others] };
    turn.say({
      blocks: texts.misfit.ask(entry.title),
      choices: [
        [toAction(texts.misfit.topic, topic, args), toAction(texts.misfit.us, us, args)],
        [toAction(texts.misfit.wrong, wrong, args)],
      ],
    });
  });

  const phone = onEntry('answers.phone', (turn, entry) =>
    turn.fill('answers.phone', { entry: entry.id }),
  );
  const number = form('answers.phone', {
    args: z.object({ entry: z.string() }),
    load: async () => ({
      title: texts.misfit.phoneTitle,
      fields: [{ id: 'phone', kind: 'text', label: texts.misfit.phone, max: 60 }],
    }),
    async done(turn, values, { entry: id }) {
      const entry = desk.book().entry(id);
      if (!entry) return turn.say(texts.far());
      await heard(turn, { kind: 'phone', entry, phone: String(values['phone'] ?? '').trim() });
      turn.say(texts.misfit.thanks());
    },
  });

  const report = form('answers.wrong', {
    args: z.object({ entry: z.string() }),
    load: async () => ({
      title: texts.misfit.formTitle,
      fields: [{ id: 'sentence', kind: 'long', label: texts.misfit.sentence, max: 500 }],
    }),
    async done(turn, values, { entry: id }) {
      const entry = desk.book().entry(id);
      if (!entry) return turn.say(texts.far());
      await heard(turn, { kind: 'wrong', entry, sentence: String(values['sentence'] ?? '') });
      await countRemark(turn, desk, entry, 'misfit');
      turn.say(texts.misfit.thanks());
    },
  });

  function misfit(name: string): Action<OfEntry> {
    return onEntry(name, async (turn, entry, others) => {
      await countRemark(turn, desk, entry, 'misfit');
      const last = await lastQuestion(turn);
      const [question, state] = [last?.question, last?.state ?? undefined];
      const ways = await heard(turn, { kind: 'misfit', entry, question, state });
      const blocks = others.length > 0 ? texts.misfit.others() : texts.misfit.noOthers();
      turn.say({ blocks, choices: [...entryChoices(others), ways] });
    });
  }

  function onEntry(
    name: string,
    run: (turn: Turn, entry: Entry, others: readonly string[]) => void | Promise<void>,
  ): Action<OfEntry> {
    return action(name, {
      for: 'visitor',
      args: OfEntry,
      async run(turn, { entry: id, others }) {
        const entry = desk.book().entry(id);
        if (entry) await run(turn, entry, others);
        else turn.say(texts.far());
      },
    });
  }

  /** Buttons that open entries; pressing one offers the others again. */
  function entryChoices(ids: readonly string[]): Choice[][] {
    return ids.slice(0, MOST_CHOICES).flatMap((id) => {
      const entry = desk.book().entry(id);
      const others = ids.filter((other) => other !== id);
      return entry ? [[toAction(shortOf(entry), show, { entry: id, others })]] : [];
    });
  }

  async function sayEntry(
    turn: Turn,
    entry: Entry,
    state: string | undefined,
    others: readonly string[],
    { asked = false, rated = false, notes = [], close = [] }: Saying = {},
  ): Promise<void> {
    const companions = companionsOf(entry, state, desk.book());
    const lines = companions.map((one) => texts.companion(texts.kinds[one.kind], one.title));
    const named = new Set(companions.map(({ id }) => id));
    const orElse = close.filter(({ id }) => !named.has(id)).map(shortOf);
    const { blocks, cut } = showEntry(entry, worldOf(desk, turn.now), [
      ...(lines.length > 0 ? [texts.companions(lines)] : []),
      ...(asked && state ? [texts.answersFor(state)] : []),
      ...(asked && !state && ofOneState(entry) ? [texts.onlyIn(statesOf(entry) ?? [])] : []),
      ...(orElse.length > 0 ? [texts.orElse(orElse)] : []),
      ...notes,
    ]);
    const args = { entry: entry.id, others: [...others] };
    const hasMore = others.length > 0 || (entry.seeAlso ?? []).length > 0;
    const noPhone = entry.kind === 'contact' && entry.phone === undefined;
    const onward = toAction(texts.buttons.more, more, args);
    const all = [
      toAction(texts.buttons.pass, pass, args),
      toAction(texts.buttons.misfit, ask, args),
      ...(rated ? [toAction(texts.buttons.helpful, helpful, args)] : []),
      ...(noPhone ? [toAction(texts.buttons.phone, phone, args)] : []),
      ...talkTo(turn, entry),
      ...extras(turn, entry, state),
      ...(cut ? [toAction(texts.buttons.whole, whole, args)] : []),
      ...(hasMore ? [onward] : []),
    ];
    const shown = all.length > MOST_BUTTONS ? [...all.slice(0, MOST_BUTTONS - 1), onward] : all;
    await heard(turn, { kind: 'answered', entry });
    turn.say({ blocks, choices: [shown.slice(0, 1), shown.slice(1, 3), shown.slice(3)] });
  }

  return {
    sayEntry,
    entryChoices,
    actions: [show, pass, whole, more, ask, topic, us, wrong, phone, helpful],
    forms: [report, number],
  };
}

export type Answering = ReturnType<typeof createAnswering>;
