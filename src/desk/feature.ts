import type { Feature } from '../chat/feature.ts';
import { createPost } from '../delivery/post.ts';
import { SendOuts } from '../delivery/rows.ts';
import { createSendOuts } from '../delivery/send-outs.ts';
import { circularLetter, createCirculars } from './circulars.ts';
import { createCockpit } from './cockpit.ts';
import type { Desk, DeskParts } from './desk.ts';
import { figuresOf } from './figures.ts';
import { createHandIns } from './hand-in.ts';
import { handInTexts } from './hand-in-texts.ts';
import { createPassedOn } from './passed-on.ts';
import { passedOnTexts } from './passed-on-texts.ts';
import { deskTables } from './rows.ts';
import { createSeries } from './series.ts';
import { texts } from './texts.ts';

/** „senden …“, behind the command: another feature has drawn up a send-out. */
const DRAWN_UP = /^senden (\S+)$/;

export function createDesk(parts: DeskParts): Feature {
  const post = createPost(parts.zone);
  const desk: Desk = { ...parts, post, sendOuts: createSendOuts(post, parts.directory) };
  const series = createSeries(desk);
  const cockpit = createCockpit(desk, series);
  const circulars = createCirculars(cockpit, series);
  const passedOn = createPassedOn(desk);
  const handIns = createHandIns(desk);
  return {
    name: 'desk',
    tables: deskTables,
    actions: [
      ...cockpit.actions,
      ...series.actions,
      ...circulars.actions,
      ...passedOn.actions,
      ...handIns.actions,
    ],
    forms: [...circulars.forms, ...passedOn.forms, ...handIns.forms],
    papers: [...cockpit.papers, ...handIns.papers],
    jobs: [...cockpit.jobs, ...series.jobs, ...desk.sendOuts.jobs, ...passedOn.jobs],
    async waiting(turn) {
      return [...(await passedOn.waiting(turn)), ...(await handIns.waiting(turn))];
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
        run: async (turn) => passedOn.inbox(turn, await handIns.rows(turn)),
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
