import { z } from 'zod';
import { countToday } from '../chat/counters.ts';
import { action, job, type Work } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import { postToCoordination } from '../delivery/post.ts';
import { withoutPersonal } from '../german/personal.ts';
import type { Entry } from '../knowledge/entry.ts';
import { afterWorkdays, nextOfficeMoment } from '../time/office-hours.ts';
import { takeOverChoice } from './curating/take-over.ts';
import { readsAs } from './curating/telling.ts';
import { curatingTexts } from './curating/texts.ts';
import { type Desk, momentInWords } from './desk.ts';
import { COUNTED } from './figures.ts';
import { passedOnTexts as texts } from './passed-on-texts.ts';
import { type PassedOn, PassedOns } from './rows.ts';

const OfQuestion = z.object({ question: z.string() });
const LONGEST = 1_500;
const SHORTEST = 8;
const MOST_OPEN = 5;
const ANSWER_WORKDAYS = 2;
const isOpen = ({ state }: PassedOn) => state === 'open' || state === 'taken';

const keys = (id: string) => [`desk.untaken:${id}`, `desk.promised:${id}`] as const;

/** A question goes to people, with a promise when an answer comes. */
export function createPassedOn(desk: Desk) {
  const inWords = (at: number) => momentInWords(desk, at);

  async function tellAll(
    work: Work,
    key: string,
    question: PassedOn,
    blocks: ReturnType<typeof texts.gone>,
  ) {
    const choices = [[toAction(texts.open, open, { question: question.id })]];
    await postToCoordination(desk.post, work, key, { blocks, choices });
  }

  const pass = form('desk.pass-on', {
    args: z.object({ text: z.string() }),
    async load(turn, { text }) {
      const mine = (await turn.tx.find(PassedOns, { person: turn.person.id })).filter(isOpen);
      if (mine.length >= MOST_OPEN) {
        turn.say(texts.tooMany(MOST_OPEN));
        return undefined;
      }
      // What was just asked need not be typed again: it is shown, and can be changed at the end.
      const known = text.trim().length >= SHORTEST;
      const hint = known ? { hint: texts.willBeRead(text) } : {};
      return {
        title: texts.title,
        intro: texts.intro(desk.operator),
        review: known,
        fields: [
          { id: 'text', kind: 'long', label: texts.text, max: LONGEST, asks: true },
          { id: 'way', kind: 'one', label: texts.way, options: texts.ways, ...hint },
          { id: 'phone', kind: 'text', label: texts.phone, max: 40, optional: true },
        ],
        values: { text },
      };
    },
    check({ text, way, phone }) {
      if (String(text ?? '').trim().length < SHORTEST) return { text: texts.faults.short };
      const missing = way === 'phone' && !/\d{4}/.test(String(phone ?? '').replace(/\D/g, ''));
      return missing ? { phone: texts.faults.phone } : {};
    },
    async done(turn, { text, way, phone }) {
      const promised = afterWorkdays(turn.now, ANSWER_WORKDAYS, desk.zone, undefined);
      const opens = nextOfficeMoment(turn.now, desk.zone, undefined);
      const question: PassedOn = {
        ...{ id: turn.newId(), person: turn.person.id, text: withoutPersonal(String(text)).trim() },
        phone: way === 'phone' ? String(phone) : null,
        ...{ state: 'open', at: turn.now, promised, answer: null, closed: null },
      };
      await turn.tx.insert(PassedOns, question);
      await countToday(turn, desk.zone, COUNTED.passedOn);
      const late = opens > turn.now ? inWords(opens) : undefined;
      turn.say({ blocks: texts.passed(question.text, inWords(promised), late), to: 'person' });
      const arrived = texts.arrived(question.text, inWords(promised));
      await tellAll(turn, `desk.question:${question.id}`, question, arrived);
      const [untaken, due] = keys(question.id);
      const args = { question: question.id };
      const at = afterWorkdays(turn.now, 1, desk.zone, undefined);
      await setAlarm(turn, { key: untaken, job: remind, args, at });
      await setAlarm(turn, { key: due, job: keepPromise, args, at: promised });
    },
  });

  const remind = job('desk.untaken', {
    args: OfQuestion,
    async run(work, { question: id }) {
      const question = await work.tx.get(PassedOns, id);
      if (question?.state !== 'open') return;
      await tellAll(
        work,
        `desk.untaken:${id}:${work.now}`,
        question,
        texts.stillOpen(question.text),
      );
      const at = afterWorkdays(work.now, 1, desk.zone, undefined);
      const again = { key: keys(id)[0], job: remind, args: { question: id }, at };
      if (at <= question.promised) await setAlarm(work, again);
    },
  });

  /** Who was promised to hear by now hears, also that there is no answer yet. */
  const keepPromise = job('desk.promised', {
    args: OfQuestion,
    async run(work, { question: id }) {
      const question = await work.tx.get(PassedOns, id);
      if (!question || !isOpen(question) || question.person === null) return;
      const { person } = question;
      const reply = { blocks: texts.notYet() };
      const key = `desk.promised:${id}`;
      await desk.post(work, { kind: 'reply', key, person, state: undefined, reply });
    },
  });

  async function close(turn: Turn, question: PassedOn, more: Partial<PassedOn>) {
    const closed = { ...question, phone: null, closed: turn.now, ...more };
    await turn.tx.put(PassedOns, closed);
    await countToday(turn, desk.zone, COUNTED.answered);
    for (const key of keys(question.id)) await dropAlarm(turn.tx, key);
  }

  const toKnowledge = (question: string): Choice[][] => [
    [takeOverChoice({ kind: 'question', question })],
  ];

  /** It stands in the knowledge now: who asked gets it, and an open question is done. */
  async function known(turn: Turn, id: string, entry: Entry, key: string): Promise<void> {
    const question = await turn.tx.get(PassedOns, id);
    if (!question) return;
    const { text, person } = question;
    const wasOpen = isOpen(question);
    if (wasOpen) await close(turn, question, { state: 'answered', answer: entry.title });
    if (person === null) return;
    const reply = { blocks: [...curatingTexts.nowKnown(text), ...readsAs(turn, entry)] };
    const kind = wasOpen ? ('reply' as const) : ('outcome' as const);
    await desk.post(turn, { kind, key, person, state: undefined, reply });
  }

  /** A question that can still be dealt with; a polite word where it cannot. */
  async function openOne(turn: Turn, id: string): Promise<PassedOn | undefined> {
    const question = turn.roles.has('coordinator') ? await turn.tx.get(PassedOns, id) : undefined;
    if (question && isOpen(question)) return question;
    if (question) turn.say({ blocks: texts.over(question.state), choices: toKnowledge(id) });
    else turn.say(texts.gone());
    return undefined;
  }

  const answerForm = form('desk.answer', {
    args: OfQuestion,
    async load(turn, { question: id }) {
      const question = await openOne(turn, id);
      const { answerText: label, answerHint: hint } = texts;
      return (
        question && {
          title: texts.answerTitle,
          fields: [{ id: 'answer', kind: 'long', label, hint, max: LONGEST }],
        }
      );
    },
    async done(turn, values, { question: id }) {
      const question = await openOne(turn, id);
      if (!question) return;
      const answer = String(values['answer']).trim();
      await close(turn, question, { state: 'answered', answer });
      if (question.person !== null) {
        const reply = { blocks: texts.answered(question.text, answer, desk.operator) };
        const key = `desk.answer:${id}`;
        const { person } = question;
        await desk.post(turn, { kind: 'reply', key, person, state: undefined, reply });
      }
      turn.say({ blocks: texts.sent(), choices: toKnowledge(id) });
    },
  });

  const onQuestion = (name: string, run: (turn: Turn, question: PassedOn) => Promise<void>) =>
    action(name, {
      for: 'coordinator',
      args: OfQuestion,
      async run(turn, { question: id }) {
        const question = await openOne(turn, id);
        if (question) await run(turn, question);
      },
    });

  const open = onQuestion('desk.question', async (turn, question) => {
    const of = { question: question.id };
    const { text, state, promised, phone } = question;
    turn.say({
      blocks: texts.one(text, state, inWords(promised), phone),
      choices: [
        ...(state === 'open' ? [[toAction(texts.take, take, of)]] : []),
        [
          toAction(texts.answer, answer, of),
          ...(phone === null ? [] : [toAction(texts.called, called, of)]),
        ],
        ...toKnowledge(question.id),
      ],
      to: 'person',
    });
  });
  const take = onQuestion('desk.take', async (turn, question) => {
    await turn.tx.put(PassedOns, { ...question, state: 'taken' });
    turn.say(texts.taken());
  });
  const answer = onQuestion('desk.answer', (turn, { id }) =>
    turn.fill('desk.answer', { question: id }),
  );
  const called = onQuestion('desk.called', async (turn, question) => {
    await close(turn, question, { state: 'closed' });
    turn.say(texts.done());
  });

  return {
    known,
    openChoice: ({ id, text }: PassedOn): Choice =>
      toAction(texts.waiting(text), open, { question: id }),
    async begin(turn: Turn, rest: string): Promise<void> {
      const asked = await Promise.all(turn.features.map(({ lastAsked }) => lastAsked?.(turn)));
      const text = rest || (asked.find((one) => one !== undefined) ?? '');
      await turn.fill('desk.pass-on', { text });
    },
    actions: [open, take, answer, called],
    forms: [pass, answerForm],
    jobs: [remind, keepPromise],
  };
}
export type PassedOnDesk = ReturnType<typeof createPassedOn>;
