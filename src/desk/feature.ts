import type { Feature } from '../chat/feature.ts';
import { createPost } from '../delivery/post.ts';
import { SendOuts } from '../delivery/rows.ts';
import { createSendOuts } from '../delivery/send-outs.ts';
import { createArrivals } from './arrivals.ts';
import { circularLetter, createCirculars } from './circulars.ts';
import { createCockpit } from './cockpit.ts';
import { createCorrections } from './corrections.ts';
import { createCurating } from './curating/curating.ts';
import { curatingTables } from './curating/rows.ts';
import { gapTexts } from './curating/texts-gaps.ts';
import { shelfTexts } from './curating/texts-shelf.ts';
import type { Desk, DeskParts } from './desk.ts';
import { figuresOf } from './figures.ts';
import { createHandIns } from './hand-in.ts';
import { handInTexts } from './hand-in-texts.ts';
import { createInbox } from './inbox.ts';
import { createPassedOn } from './passed-on.ts';
import { passedOnTexts } from './passed-on-texts.ts';
import { deskTables } from './rows.ts';
import { createSeries } from './series.ts';
import { texts } from './texts.ts';

/** „senden …“, behind the command: another feature has drawn up a send-out. */
const DRAWN_UP = /^senden (\S+)$/;

export function createDesk(parts: DeskParts): Feature {
  const post = createPost(parts.zone);
  const desk: Desk = { ...parts, post, sendOuts: createSendOuts(parts, post) };
  const series = createSeries(desk);
  const arrivals = createArrivals(desk);
  const cockpit = createCockpit(desk, series, arrivals);
  const circulars = createCirculars(desk, cockpit, series);
  const corrections = createCorrections(cockpit, series);
  const passedOn = createPassedOn(desk);
  const inbox = createInbox(desk, passedOn);
  const handIns = createHandIns(desk);
  const curating = createCurating(desk, {
    questionAnswered: passedOn.known,
    handInTaken: handIns.taken,
  });
  return {
    name: 'desk',
    tables: [...deskTables, ...curatingTables],
    actions: [
      ...cockpit.actions,
      ...series.actions,
      ...arrivals.actions,
      ...circulars.actions,
      ...passedOn.actions,
      ...handIns.actions,
      ...curating.actions,
    ],
    forms: [circulars, corrections, passedOn, handIns, curating].flatMap(({ forms }) => forms),
    papers: [...cockpit.papers, ...handIns.papers],
    jobs: [
      ...cockpit.jobs,
      ...series.jobs,
      ...desk.sendOuts.jobs,
      ...passedOn.jobs,
      ...curating.jobs,
    ],
    asked: curating.asked,
    keepUp: (tx) => desk.shelf.keepUp(tx),
    async waiting(turn) {
      const rooms = await Promise.all([inbox, handIns, curating].map((one) => one.waiting(turn)));
      return rooms.flat();
    },
    letters: [circularLetter(desk)],
    figures: figuresOf,
    commands: [
      {
        word: 'mensch',
        aliases: ['ansprechpartner', 'rückruf', 'verbinden', 'weiterleiten'],
        for: 'visitor',
        about: passedOnTexts.command,
        main: { label: passedOnTexts.mainButton, rank: 50 },
        takes: 'words',
        run: (turn, rest) => passedOn.begin(turn, rest),
      },
      {
        word: 'eingang',
        aliases: ['posteingang'],
        for: 'coordinator',
        about: passedOnTexts.inboxCommand,
        main: { label: passedOnTexts.inboxButton, rank: 1 },
        async run(turn) {
          const rows = [...(await handIns.rows(turn)), ...(await curating.rows(turn))];
          await inbox.show(turn, rows);
        },
      },
      {
        word: 'lücken',
        aliases: ['wissenslücken'],
        for: 'coordinator',
        about: gapTexts.command,
        run: (turn) => curating.gaps.list(turn),
      },
      {
        word: 'wissen',
        aliases: ['einträge'],
        for: 'coordinator',
        about: shelfTexts.command,
        takes: 'words',
        run: (turn, rest) => curating.view(turn, rest),
      },
      {
        word: 'einreichen',
        aliases: ['beispiel einreichen'],
        for: 'visitor',
        about: handInTexts.command,
        run: (turn) => handIns.begin(turn),
      },
      {
        word: 'rundschreiben',
        aliases: ['rundruf', 'rundmail'],
        for: 'coordinator',
        about: texts.command,
        main: { label: texts.mainButton, rank: 2 },
        async run(turn, rest) {
          const [, id] = DRAWN_UP.exec(rest) ?? [];
          const sendOut = id === undefined ? undefined : await turn.tx.get(SendOuts, id);
          if (sendOut) await cockpit.show(turn, sendOut);
          else await circulars.list(turn);
        },
      },
    ],
  };
}
