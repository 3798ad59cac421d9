import type { Feature } from '../chat/feature.ts';
import type { Turn } from '../chat/turn.ts';
import { createPost } from '../delivery/post.ts';
import { createAccess } from './access.ts';
import { createAway } from './away.ts';
import { createByHand } from './by-hand-form.ts';
import { createColleagues } from './colleagues.ts';
import { consentActions, withConsentQuestion } from './consent.ts';
import { type Desk, labelOf, staffIn, type TownsParts } from './desk.ts';
import { createFinder } from './find.ts';
import { createLeaving } from './leaving.ts';
import { listTexts } from './list-texts.ts';
import { createLists } from './lists.ts';
import { mergeStaff } from './merge.ts';
import { createProfile } from './profile.ts';
import { createRecord } from './record.ts';
import { createRequests } from './requests.ts';
import { townTables } from './rows.ts';
import { texts } from './texts.ts';
import { createView } from './view.ts';
import { createYearly } from './yearly.ts';

export type { TownsParts } from './desk.ts';

export function createTowns(parts: TownsParts): Feature {
  const desk: Desk = { ...parts, post: createPost(parts.zone) };
  const leaving = createLeaving(desk);
  const yearly = createYearly(desk, leaving);
  const requests = createRequests(desk, yearly);
  const byHand = createByHand(requests);
  const finder = createFinder(desk, byHand);
  const access = createAccess(desk, finder, requests);
  const colleagues = createColleagues(desk);
  const away = createAway(desk);
  const profile = createProfile(desk, colleagues);
  const lists = createLists(desk);
  const record = createRecord(finder);
  const view = createView(desk, {
    ...{ finder, requests, colleagues, away, yearly, leaving, profile },
  });

  /** The commands that being staff of a town brings, and where to find all this again. */
  const commandsOf = (turn: Turn) =>
    turn.features
      .flatMap(({ commands }) => commands)
      .filter(({ for: role, word }) => role === 'town' || word === 'stadt' || word === 'offen')
      .map(({ word, about }) => [word, about] as const);

  async function joined(turn: Turn, town: string): Promise<void> {
    const staff = await staffIn(turn.tx, turn.person.id, town);
    if (!staff) return;
    await requests.settle(turn, staff);
    await yearly.watch(turn, staff);
    const label = await labelOf(desk, turn.tx, town);
    const name = colleagues.nameChoice(town);
    const blocks = texts.welcome(label, commandsOf(turn));
    const reply = await withConsentQuestion(turn.tx, turn.person.id, blocks, [name]);
    turn.say({ ...reply, to: 'person' });
  }

  return {
    name: 'towns',
    tables: townTables,
    actions: [
      ...consentActions,
      ...byHand.actions,
      ...finder.actions,
      ...requests.actions,
      ...access.actions,
      ...colleagues.actions,
      ...away.actions,
      ...leaving.actions,
      ...yearly.actions,
      ...profile.actions,
      ...lists.actions,
    ],
    papers: lists.papers,
    forms: [byHand, finder, requests, colleagues, away, profile, lists].flatMap(
      ({ forms }) => forms,
    ),
    jobs: yearly.jobs,
    joined,
    forgets: leaving.forgets,
    merged: mergeStaff,
    async waiting(turn) {
      return [...(await requests.waiting(turn)), ...(await yearly.waiting(turn))];
    },
    commands: [
      {
        word: 'zugang',
        aliases: ['zugänge', 'einladung'],
        for: 'coordinator',
        about: texts.commands.access,
        main: { label: texts.accessButton, rank: 5 },
        takes: 'words',
        run: (turn, rest) => access.run(turn, rest),
      },
      {
        // Who does not coordinate gets everybody's view of „zugang“, never a refusal.
        word: 'stadt',
        aliases: ['städte', 'zugang', 'zugänge', 'einladung'],
        for: 'visitor',
        about: texts.commands.town,
        takes: 'words',
        async run(turn, rest) {
          if (rest === '') return view.all(turn);
          const town = await finder.find(turn, rest, 'stadt');
          if (town) await view.one(turn, town.key);
        },
      },
      {
        word: 'verteiler',
        aliases: ['liste', 'listen'],
        for: 'coordinator',
        about: listTexts.command,
        main: { label: listTexts.mainButton, rank: 4 },
        run: (turn) => lists.run(turn),
      },
      {
        word: 'eintragen',
        aliases: ['nachtragen'],
        for: 'coordinator',
        about: listTexts.recordCommand,
        main: { label: listTexts.recordButton, rank: 3 },
        takes: 'words',
        run: record,
      },
      {
        word: 'pause',
        aliases: ['abwesend', 'vertretung'],
        for: 'town',
        about: texts.commands.pause,
        takes: 'words',
        run: (turn, rest) => away.run(turn, rest),
      },
    ],
  };
}
