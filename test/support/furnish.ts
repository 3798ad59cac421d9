import { Answers, Events } from '../../src/events/rows.ts';
import { Pairs, Releases, Wishes } from '../../src/partners/rows.ts';
import { Responses, type Survey, Surveys } from '../../src/surveys/rows.ts';
import { DAY } from '../../src/time/instant.ts';
import { answerOf, eventAt } from '../events/sample.ts';
import type { House } from './house.ts';

const ELSEWHERE = '14522090';
const SECRET = 'Vertraulich';

/** What a person and a town have going on that no walk through the menus brings about. */
export async function furnish(house: House, person: string, town: string): Promise<void> {
  const now = house.clock.now();
  await house.store.tx(async (tx) => {
    const all = { kind: 'all' as const };
    await tx.put(Events, eventAt('2027-03-02T10:00', { id: 'event-a', out: ['invited'] }));
    const proposed = { id: 'event-b', state: 'proposed' as const, town, by: person };
    await tx.put(Events, eventAt('2027-04-06T10:00', proposed));
    const answer = { id: 'answer-a', event: 'event-a', person, names: SECRET };
    await tx.put(Answers, answerOf(town, answer));

    const survey: Survey = {
      ...{ id: 'survey-a', title: 'Haushalt', intro: '', audience: all, each: 'town' },
      ...{ wall: '2027-01-12T10:00', zone: 'Europe/Berlin', closes: now + 50 * DAY, goal: null },
      ...{ results: 'coordinators', release: true, state: 'open', sendOut: null, announced: null },
      ...{ by: person, made: now, closed: null },
      questions: [{ id: 'question-a', label: 'Wie?', optional: true, kind: 'text' }],
    };
    await tx.put(Surveys, survey);
    await tx.put(Surveys, { ...survey, id: 'survey-b', state: 'closed', closed: now });
    const response = { town, self: null, person, values: { 'question-a': SECRET }, source: null };
    const given = { ...response, at: now, closed: null };
    const provisional = { ...given, state: 'provisional' as const };
    await tx.put(Responses, { ...provisional, id: 'response-a', survey: 'survey-a' });
    await tx.put(Responses, { ...given, id: 'response-b', survey: 'survey-b', state: 'final' });

    await tx.put(Wishes, {
      ...{ id: 'wish-a', town, person, direction: 'seeks', themes: ['leerstand'], text: SECRET },
      ...{ form: 'exchange', distance: 'any', avoids: [], far: false, speaker: false },
      ...{ named: false, standing: true, state: 'open', silent: 0, source: null },
      ...{ created: '2026-11-23', until: '2027-06-01', ended: null },
    });
    const pair = {
      ...{ theirs: null, example: null, reasons: [], since: now, until: now + 14 * DAY },
      ...{ extended: false, askerSaid: null, askedSaid: null, ended: null },
    };
    const ofUs = {
      id: 'pair-a',
      key: 'a',
      wish: 'wish-x',
      asker: ELSEWHERE,
      asked: town,
      theirs: 'wish-a',
    };
    await tx.put(Pairs, { ...pair, ...ofUs, state: 'asked', answered: null });
    const byUs = {
      id: 'pair-b',
      key: 'b',
      wish: 'wish-a',
      asker: town,
      asked: ELSEWHERE,
      example: 'malchin-sparkasse',
    };
    await tx.put(Pairs, { ...pair, ...byUs, state: 'met', answered: now });
    await tx.put(Releases, {
      ...{ id: 'release-a', pair: 'pair-b', town, person, to: ELSEWHERE, source: null },
      contact: { office: SECRET, phone: SECRET, email: SECRET, name: SECRET },
      ...{ given: now, withdrawn: null, withdrawnBy: null },
    });
  });
}
