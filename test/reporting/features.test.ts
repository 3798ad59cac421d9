import { beforeEach, describe, expect, it } from 'vitest';
import { countForTowns, countThisYear, countToday } from '../../src/chat/counters.ts';
import type { Span } from '../../src/chat/figures.ts';
import { Answers, Events } from '../../src/events/rows.ts';
import { tablesOf } from '../../src/hotline.ts';
import { Pairs } from '../../src/partners/rows.ts';
import { figuresOf } from '../../src/reporting/desk.ts';
import { overOf, spanOf, yearOf } from '../../src/reporting/span.ts';
import { openMemoryStore } from '../../src/store/memory.ts';
import type { Store } from '../../src/store/store.ts';
import { Responses, Surveys } from '../../src/surveys/rows.ts';
import { DAY } from '../../src/time/instant.ts';
import { answerOf, eventAt } from '../events/sample.ts';
import { START } from '../support/clock.ts';
import { directory, operator, realFeatures } from '../support/house.ts';

const ZONE = 'Europe/Berlin';
const [BARTH, MALCHIN] = ['13073009', '13071092'];
/** The report is read a fortnight after it all began. */
const NOW = START + 14 * DAY;
const ago = (days: number) => NOW - days * DAY;

let store: Store;
beforeEach(async () => {
  store = openMemoryStore({ tables: tablesOf(realFeatures()) });
  await store.tx(async (tx) => {
    const pair = {
      ...{ wish: 'w', theirs: null, example: null, reasons: [], until: NOW, extended: false },
      ...{ askerSaid: null, askedSaid: null, ended: null },
    };
    const met = { asker: BARTH, asked: MALCHIN, state: 'met' as const };
    const no = { asker: 'x', asked: BARTH, state: 'no' as const };
    await tx.put(Pairs, { ...pair, ...met, id: '1', key: '1', since: ago(9), answered: ago(2) });
    await tx.put(Pairs, { ...pair, ...no, id: '2', key: '2', since: ago(2), answered: ago(1) });
    const old = { ...met, id: '3', key: '3', asked: 'y', since: ago(400), answered: ago(390) };
    await tx.put(Pairs, { ...pair, ...old });

    const forum = eventAt('2026-12-01T10:00', { came: { towns: 3, people: 7 } });
    const dialogue = eventAt('2026-12-03T10:00', { id: 'e2', kind: 'dialogue' });
    const cancelled = eventAt('2026-12-02T10:00', { id: 'e3', state: 'cancelled' });
    const later = eventAt('2026-12-16T10:00', { id: 'e4' });
    for (const event of [forum, dialogue, cancelled, later]) await tx.put(Events, event);
    for (const { id, ends } of [forum, cancelled, later])
      await tx.put(Answers, answerOf(BARTH, { event: id, ends }));
    const queued = { event: 'e2', ends: dialogue.ends, seat: 'queue' as const };
    await tx.put(Answers, answerOf(BARTH, queued));
    await tx.put(Answers, answerOf(MALCHIN, { event: 'e1', ends: forum.ends, said: 'no' }));

    await tx.put(Surveys, {
      ...{ id: 's', title: 'Haushalt', intro: '', audience: { kind: 'all' as const } },
      ...{ each: 'town' as const, wall: '2026-12-03T10:00', zone: ZONE, closes: START + 10 * DAY },
      ...{ goal: null, results: 'all' as const, release: false, state: 'closed' as const },
      ...{ sendOut: null, by: null, made: START, closed: START + 10 * DAY, questions: [] },
      announced: null,
    });
    const response = { survey: 's', self: null, person: null, values: {}, source: null };
    const closed = START + 10 * DAY;
    const final = { ...response, state: 'final' as const, closed };
    await tx.put(Responses, { ...final, id: '1', town: BARTH, at: ago(5) });
    await tx.put(Responses, { ...final, id: '2', town: MALCHIN, at: ago(10) });
    const begun = { ...final, id: '3', town: 'z', state: 'begun' as const };
    await tx.put(Responses, { ...begun, at: ago(5) });

    const then = { tx, now: ago(5) };
    await countThisYear(then, ZONE, 'partners.proposed', `${BARTH}/${MALCHIN}`);
    await countThisYear(then, ZONE, 'partners.proposed', `${BARTH}/${MALCHIN}`);
    await countThisYear(then, ZONE, 'partners.proposed', `${BARTH}/y`);
    await countForTowns(then, ZONE, 'desk.example-of-town', [BARTH]);
    for (let i = 0; i < 3; i++) await countToday(then, ZONE, 'desk.passed-on');
    await countToday(then, ZONE, 'desk.answered');
    await countToday(then, ZONE, 'outbox.ended', 'sent');
    await countToday(then, ZONE, 'outbox.ended', 'failed');
  });
});

async function figures(span: Span, town?: string) {
  const features = realFeatures();
  const desk = {
    ...{ zone: ZONE, directory, operator: operator.operator, features: () => features },
    ...{ faults: () => [], storage: () => ({ bytes: 0, backup: undefined }) },
    knowledge: () => ({
      ...{ entries: [], origins: new Map(), themes: [], vocabulary: [], towns: [] },
    }),
    post: async () => 'written' as const,
  };
  const told = await store.tx((tx) => figuresOf(desk, tx, span, town));
  return Object.fromEntries(
    told.flatMap((one) => one.figures.map(({ label, count }) => [label, count])),
  );
}

describe('the figures of a week', () => {
  it('are those of its days only', async () => {
    expect(await figures(spanOf('week', '2026-12-02', ZONE))).toMatchObject({
      'In dieser Zeit gehalten': 2,
      Teilnehmende: 7,
      'Anfragen von Stadt zu Stadt': 1,
      'Miteinander bekannt gemacht': 1,
      Antworten: 1,
      Weitergegeben: 3,
      'Von der Geschäftsstelle beantwortet': 1,
      Angekommen: 1,
      'Nicht angekommen': 1,
      Ungewiss: 0,
    });
    expect(await figures(overOf(spanOf('month', '2026-12-02', ZONE), NOW, ZONE))).toMatchObject({
      'Anfragen von Stadt zu Stadt': 1,
      'Miteinander bekannt gemacht': 1,
      'Forum (2 vorgesehen)': 1,
      'Forum, noch geplant': 1,
      'Dialog (4 vorgesehen)': 1,
    });
    expect(await figures(spanOf('week', '2026-11-23', ZONE))).toMatchObject({
      'In dieser Zeit gehalten': 0,
      'Anfragen von Stadt zu Stadt': 1,
      'Miteinander bekannt gemacht': 0,
      Antworten: 1,
      Weitergegeben: 0,
      Angekommen: 0,
    });
  });
});

describe('the figures of a town', () => {
  it('are its own of this year', async () => {
    expect(await figures(yearOf(2026, NOW, ZONE), BARTH)).toEqual({
      'Fragen an die Hotline': 0,
      'Gezeigte Förderprogramme': 0,
      'Besuchte Foren': 1,
      'Besuchte Dialoge und andere Termine': 0,
      'Für andere Städte eingereicht': 1,
      'Uns vorgeschlagene Städte': 2,
      'Unsere Anfragen an andere Städte': 1,
      'Anfragen anderer Städte an uns': 1,
      'Miteinander bekannt gemacht': 1,
      'Beantwortete Umfragen': 1,
    });
    expect(await figures(yearOf(2026, NOW, ZONE), MALCHIN)).toMatchObject({
      'Besuchte Foren': 0,
      'Uns vorgeschlagene Städte': 0,
      'Miteinander bekannt gemacht': 1,
      'Beantwortete Umfragen': 1,
    });
    expect(await figures(yearOf(2026, NOW, ZONE), 'z')).toMatchObject({
      'Beantwortete Umfragen': 0,
    });
    expect(await figures(yearOf(2025, NOW, ZONE), BARTH)).toMatchObject({
      'Unsere Anfragen an andere Städte': 1,
      'Beantwortete Umfragen': 0,
    });
  });
});
