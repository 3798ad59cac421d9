import { type Figure, type Figures, isWithin, type Span, yearOfSpan } from '../chat/figures.ts';
import type { Tx } from '../store/store.ts';
import { yearPlan } from './plan.ts';
import { Answers, type Event, Events } from './rows.ts';
import { comes } from './standing.ts';
import { figureTexts as texts } from './texts-figures.ts';

/** Those that a town had a place at and that took place. */
async function attended(tx: Tx, span: Span, town: string): Promise<readonly Event[]> {
  const answers = (await tx.find(Answers, { town })).filter(
    (answer) => comes(answer) && answer.seat === 'seat' && isWithin(span, answer.ends),
  );
  const events = await Promise.all(answers.map(({ event }) => tx.get(Events, event)));
  return events.filter((event) => event !== undefined).filter(({ state }) => state === 'planned');
}

async function ofTown(tx: Tx, span: Span, town: string): Promise<Figures> {
  const events = await attended(tx, span, town);
  const forums = events.filter(({ kind }) => kind === 'forum').length;
  const figures = [
    { label: texts.forums, count: forums, own: true },
    { label: texts.others, count: events.length - forums, own: true },
  ];
  return { title: texts.title, figures };
}

/** What the year was meant to have and has had, and what took place in the span. */
export async function figuresOf(
  tx: Tx,
  span: Span,
  town: string | undefined,
): Promise<readonly Figures[]> {
  if (town !== undefined) return [await ofTown(tx, span, town)];
  const events = await tx.all(Events);
  const year = yearOfSpan(span);
  const plan = yearPlan(events, year, span.until).flatMap(
    ({ kind, meant, held, planned }): Figure[] => [
      { label: texts.held(kind, meant), count: held, own: true },
      ...(planned > 0 ? [{ label: texts.planned(kind), count: planned, own: true }] : []),
    ],
  );
  const held = events.filter((event) => event.state === 'planned' && isWithin(span, event.ends));
  const people = held.reduce((sum, { came }) => sum + (came?.people ?? 0), 0);
  return [
    {
      title: texts.title,
      figures: [
        { label: texts.heldNow, count: held.length, own: true },
        ...(held.length > 0 ? [{ label: texts.people, count: people }] : []),
      ],
    },
    { title: texts.year(year), figures: plan },
  ];
}
