import { z } from 'zod';
import { action, letterMaker } from '../chat/feature.ts';
import { type Faults, form, type Values } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import {
  addresseesIn,
  audienceFaults,
  audienceFields,
  audienceValues,
} from '../delivery/audience-field.ts';
import { type SendOut, SendOuts } from '../delivery/rows.ts';
import { draftSendOut } from '../delivery/send-outs.ts';
import { zoned } from '../time/zone.ts';
import type { Cockpit } from './cockpit.ts';
import { newCircular, OfCircular, textOf, wordFields } from './correcting.ts';
import { type Desk, momentInWords, standingOf } from './desk.ts';
import { Circulars, type Series } from './rows.ts';
import type { SeriesRoom } from './series.ts';
import { seriesTexts } from './series-texts.ts';
import { texts } from './texts.ts';

const MOST_SHOWN = 8;
const OfSendOut = z.object({ sendOut: z.string() });
/** The draft that is changed; null: a new one. */
const OfWriting = OfSendOut.nullable();

/** Words a circular; who gets it and when is the cockpit's. */
export const circularLetter = ({ operator }: Desk) =>
  letterMaker('desk.circular', {
    args: OfCircular,
    async make(work, _, { circular: id }) {
      const circular = await work.tx.get(Circulars, id);
      if (!circular) return undefined;
      const { title, text, correction } = circular;
      return { blocks: [...texts.letter(title, text, correction), texts.from(operator)] };
    },
  });

const everyOf = (value: Values[string] | undefined): Series['every'] | undefined =>
  value === 'week' || value === 'month' || value === 'year' ? value : undefined;

function repeatFaults({ when, every, until }: Values): Faults {
  if (every === undefined) return {};
  if (when === undefined) return { when: seriesTexts.faults.when };
  const first = String(when).slice(0, 10);
  return until !== undefined && String(until) <= first ? { until: seriesTexts.faults.until } : {};
}

/** „Rundschreiben“: write one, see what became of them. */
export function createCirculars(desk: Desk, cockpit: Cockpit, repeats: SeriesRoom) {
  /** What is still to be released; whoever comes too late reads how it stands. */
  async function draftCalled(turn: Turn, id: string): Promise<SendOut | undefined> {
    const sendOut = await turn.tx.get(SendOuts, id);
    if (sendOut?.state === 'draft') return sendOut;
    turn.say(sendOut ? texts.notNow(texts.states[sendOut.state]) : texts.gone());
    return undefined;
  }

  /** A changed draft takes the place of the old one, whose buttons are over. */
  async function replaced(turn: Turn, id: string): Promise<SendOut | undefined> {
    const old = await draftCalled(turn, id);
    if (!old) return undefined;
    await repeats.drop(turn, old);
    await turn.tx.delete(SendOuts, id);
    return old;
  }

  async function valuesOf(turn: Turn, old: SendOut): Promise<Values> {
    const series = await repeats.of(turn, old);
    const moment = old.starts === null ? undefined : zoned(old.starts, desk.zone);
    const wall = moment?.toPlainDateTime().toString({ smallestUnit: 'minute' });
    return {
      ...{ title: old.title, text: await textOf(turn.tx, old) },
      ...audienceValues(old.audience, desk),
      ...(wall !== undefined && { when: series?.wall ?? wall }),
      ...(series && { every: series.every }),
      ...(series && series.until !== null && { until: series.until }),
    };
  }

  const write = form('desk.circular', {
    args: OfWriting,
    async load(turn, of) {
      if (!turn.roles.has('coordinator')) return undefined;
      const old = of && (await draftCalled(turn, of.sendOut));
      if (of && !old) return undefined;
      const { when: label, whenHint: hint } = texts.fields;
      return {
        title: old ? texts.changing : texts.add,
        ...(old && { values: await valuesOf(turn, old), review: true }),
        fields: [
          ...wordFields,
          ...(await audienceFields(turn, desk, 'anybody')),
          { id: 'when', kind: 'date', time: true, ahead: true, optional: true, label, hint },
          {
            ...{ id: 'every', kind: 'one', optional: true, options: seriesTexts.options },
            ...{ label: seriesTexts.every, hint: seriesTexts.everyHint },
          },
          {
            ...{ id: 'until', kind: 'date', time: false, ahead: true, optional: true },
            only: { field: 'every', is: seriesTexts.options.map(({ id }) => id) },
            ...{ label: seriesTexts.until, hint: seriesTexts.untilHint },
          },
        ],
      };
    },
    check: (values) => ({ ...audienceFaults(values, desk), ...repeatFaults(values) }),
    async done(turn, values, of) {
      if (!turn.roles.has('coordinator')) return turn.say(texts.gone());
      if (of && !(await replaced(turn, of.sendOut))) return;
      const title = String(values['title']).trim();
      const text = String(values['text']);
      const audience = addresseesIn(values, desk);
      const wall = String(values['when'] ?? '');
      const every = everyOf(values['every']);
      const until = values['until'] === undefined ? null : String(values['until']);
      const series =
        every && (await repeats.add(turn, { title, text, audience, wall, every, until }));
      const base = await newCircular(turn, { title, text, correction: false }, series?.id ?? null);
      const sendOut = await draftSendOut(turn, { ...base, title, audience });
      const starts = wall === '' ? null : await repeats.momentFor(turn, audience, wall);
      const planned = { ...sendOut, starts };
      await turn.tx.put(SendOuts, planned);
      await cockpit.show(turn, planned);
    },
  });

  const begin = action('desk.circular', {
    for: 'coordinator',
    args: z.null(),
    run: (turn) => turn.fill('desk.circular', null),
  });

  /** By their titles; older ones of the same title by their days as well. */
  function namesOf(all: readonly SendOut[]): readonly string[] {
    const titles = all.map(({ title, corrects, kind }) =>
      corrects.length > 0 && kind === 'correction' ? texts.correctionOf(title) : title,
    );
    return titles.map((title, i) => {
      const at = all[i]?.starts ?? all[i]?.made;
      const isNewest = titles.indexOf(title) === i;
      return isNewest || at === undefined ? title : texts.dated(title, momentInWords(desk, at));
    });
  }

  async function list(turn: Turn): Promise<void> {
    const all = (await turn.tx.all(SendOuts)).toReversed().slice(0, MOST_SHOWN);
    const running = await repeats.rows(turn);
    const names = namesOf(all);
    const rows = all.map((one, i) => texts.row(names[i] ?? '', standingOf(desk, one, turn.now)));
    turn.say({
      blocks: texts.all([...running.map(({ line }) => line), ...rows]),
      choices: [
        [toAction(texts.add, begin, null)],
        ...running.map(({ choice }) => [choice]),
        ...all.map(({ id }, i): Choice[] => [
          toAction(names[i] ?? '', cockpit.open, { sendOut: id }),
        ]),
      ],
      to: 'person',
    });
  }

  return { list, actions: [begin], forms: [write] };
}
