import { action, type Waiting } from '../chat/feature.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { nameOf } from '../places/lookup.ts';
import type { Announcing } from './announcing.ts';
import type { Answering } from './answering.ts';
import type { Closing } from './closing.ts';
import {
  answersTo,
  askedOf,
  concerned,
  counts,
  current,
  openSurveys,
  owing,
  type Party,
  partiesOf,
  responseOf,
  surveyOf,
} from './concerned.ts';
import { type Desk, dayOf } from './desk.ts';
import { type Letters, OfSurvey } from './letters.ts';
import type { Making } from './making.ts';
import type { Recording } from './recording.ts';
import type { Reminding } from './reminding.ts';
import type { Results } from './results.ts';
import { speaksFor } from './rights.ts';
import { type Response, type Survey, Surveys } from './rows.ts';
import { texts } from './texts.ts';
import { deskTexts as say } from './texts-desk.ts';
import type { Words } from './words.ts';

const MOST_SHOWN = 12;
const MOST_NAMES = 12;

type Rooms = {
  readonly words: Words;
  readonly answering: Answering;
  readonly letters: Letters;
  readonly making: Making;
  readonly results: Results;
  readonly reminding: Reminding;
  readonly recording: Recording;
  readonly closing: Closing;
  readonly announcing: Announcing;
};

type Mine = {
  readonly survey: Survey;
  readonly parties: readonly { readonly town: Party; readonly response: Response | undefined }[];
};

/** All surveys that concern somebody, and the way into each. */
export function createOverview(desk: Desk, rooms: Rooms) {
  const { words, answering, letters, making, results, reminding, recording, closing, announcing } =
    rooms;

  async function withParties(turn: Turn, survey: Survey): Promise<Mine> {
    const parties = [];
    for (const town of await partiesOf(desk, turn, survey)) {
      const response = await responseOf(turn.tx, survey.id, town, turn.person.id);
      parties.push({ town, response });
    }
    return { survey, parties };
  }

  async function mine(turn: Turn, surveys: readonly Survey[]): Promise<readonly Mine[]> {
    const all = await Promise.all(surveys.map((survey) => withParties(turn, survey)));
    return all.filter(({ parties }) => parties.length > 0);
  }

  const standings = (turn: Turn, { parties }: Mine): Promise<string[]> =>
    Promise.all(
      parties.map(({ town, response }) => words.standing(turn.tx, town, response, turn.person.id)),
    );

  /** Closed ones whose results everybody may see. */
  const shownResults = async (turn: Turn): Promise<readonly Survey[]> =>
    (await turn.tx.find(Surveys, { state: 'closed' })).filter(({ results }) => results === 'all');

  async function show(turn: Turn): Promise<void> {
    if (turn.roles.has('coordinator')) return showAll(turn);
    const open = await mine(turn, await openSurveys(turn.tx, turn.now));
    const over = (await mine(turn, await shownResults(turn))).slice(-MOST_SHOWN);
    if (open.length + over.length === 0) return turn.say({ blocks: texts.none(), to: 'person' });
    const rows: string[] = [];
    for (const one of open)
      rows.push(texts.row(one.survey.title, words.closes(one.survey), await standings(turn, one)));
    turn.say({
      blocks: texts.overview([...rows, ...over.map(({ survey }) => texts.closedRow(survey.title))]),
      choices: [...open, ...over].map(({ survey }) => [openChoice(survey)]),
      to: 'person',
    });
  }

  async function showAll(turn: Turn): Promise<void> {
    const all: Survey[] = [];
    for (const survey of await turn.tx.all(Surveys)) all.push(await current(turn.tx, survey));
    const order: Survey['state'][] = ['open', 'ready', 'draft', 'closed'];
    const shown = all
      .toReversed()
      .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
      .slice(0, MOST_SHOWN);
    const rows: string[] = [];
    for (const survey of shown) {
      const wanted = await concerned(desk, turn.tx, survey);
      const answers = await answersTo(turn.tx, survey.id);
      const sent = survey.state === 'open' || survey.state === 'closed';
      const count = sent ? say.rowCount(answers.length, askedOf(wanted, answers)) : '';
      rows.push(say.row(survey.title, survey.state, words.closes(survey), count));
    }
    turn.say({
      blocks: shown.length === 0 ? say.empty() : texts.overview(rows),
      choices: [
        [toAction(say.add, making.choose, null)],
        ...shown.map((survey) => [openChoice(survey)]),
      ],
      to: 'person',
    });
  }

  async function showOne(turn: Turn, id: string): Promise<void> {
    const survey = await surveyOf(turn.tx, id);
    if (!survey) return turn.say(texts.gone());
    const one = await withParties(turn, survey);
    if (turn.roles.has('coordinator')) return showForDesk(turn, one);
    if (one.parties.length === 0) return turn.say(texts.notYours());
    if (survey.state === 'draft' || survey.state === 'ready') return turn.say(texts.notOpen());
    const { goal, each } = survey;
    const so = (await answersTo(turn.tx, id)).length;
    turn.say({
      blocks: [
        ...texts.card(survey.title, survey.intro, words.closes(survey), await standings(turn, one)),
        ...(goal === null ? [] : [texts.goal(goal, so, each)]),
      ],
      choices: [
        ...(await ownChoices(turn, one)),
        [toAction(texts.askText, askText, { survey: id })],
        ...(survey.state === 'closed' && survey.results === 'all'
          ? [[results.choice(survey)]]
          : []),
      ],
      to: 'person',
    });
  }

  /** Answering for each of one's towns, and releasing what colleagues have answered. */
  async function ownChoices(turn: Turn, { survey, parties }: Mine): Promise<Choice[][]> {
    if (survey.state !== 'open') return [];
    const rows: Choice[][] = [];
    for (const { town, response } of parties) {
      if (town !== null && response?.state === 'provisional' && (await speaksFor(turn, town)))
        rows.push([...(answering.releaseReply(survey, town, response).choices[0] ?? [])]);
      rows.push([answering.answerChoice(survey, town, response)]);
    }
    return rows;
  }

  async function showForDesk(turn: Turn, one: Mine): Promise<void> {
    const { survey } = one;
    if (survey.state === 'draft' || survey.state === 'ready') return making.show(turn, survey);
    const wanted = await concerned(desk, turn.tx, survey);
    const answers = await answersTo(turn.tx, survey.id);
    const names = owing(wanted, answers)
      .towns.map((town) => nameOf(desk, town))
      .toSorted((a, b) => a.localeCompare(b, 'de'));
    const of = { survey: survey.id };
    const open = survey.state === 'open';
    turn.say({
      blocks: [
        ...say.card(
          survey,
          words.closes(survey),
          results.turnout(survey, wanted, answers),
          names.slice(0, MOST_NAMES),
          names.length - MOST_NAMES,
        ),
        ...(survey.goal === null ? [] : [texts.goal(survey.goal, answers.length, survey.each)]),
      ],
      choices: [
        ...(await ownChoices(turn, one)),
        [results.choice(survey, say.seeResults)],
        ...(open && survey.each === 'town' ? [[toAction(say.record, recording.pick, of)]] : []),
        ...(open ? [[toAction(say.callList, reminding.calls, of)]] : []),
        announcing.choices(survey),
        closing.choices(survey),
      ],
      to: 'person',
    });
  }

  const askText = action('surveys.text', {
    for: 'visitor',
    args: OfSurvey,
    async run(turn, { survey: id }) {
      const survey = await surveyOf(turn.tx, id);
      if (!survey) return turn.say(texts.gone());
      const { parties } = await withParties(turn, survey);
      const sent = survey.state === 'open' || survey.state === 'closed';
      if (!turn.roles.has('coordinator') && !(sent && parties.length > 0))
        return turn.say(texts.notYours());
      const blocks = [texts.questions(words.questions(survey))];
      turn.say({ blocks, files: [letters.text(survey)], to: 'person' });
    },
  });

  const openOne = action('surveys.show', {
    for: 'visitor',
    args: OfSurvey,
    run: (turn, { survey }) => showOne(turn, survey),
  });
  const openChoice = ({ id, title }: Survey): Choice => toAction(title, openOne, { survey: id });

  /** What this person's towns owe, and what a colleague's answer waits for. */
  async function waiting(turn: Turn): Promise<readonly Waiting[]> {
    const found: Waiting[] = [];
    for (const { survey, parties } of await mine(turn, await openSurveys(turn.tx, turn.now)))
      for (const { town, response } of parties) {
        const to = { command: 'umfragen', rest: survey.id, ...(town !== null && { town }) };
        const closes = dayOf(desk, survey.closes);
        if (!response || !counts(response))
          found.push({ text: texts.waiting(survey.title, words.town(town), closes), ...to });
        else if (town !== null && response.state === 'provisional' && (await speaksFor(turn, town)))
          found.push({ text: texts.waitingRelease(survey.title, nameOf(desk, town)), ...to });
      }
    if (turn.roles.has('coordinator'))
      for (const { id, title } of await drafts(turn))
        found.push({ text: texts.waitingDraft(title), command: 'umfragen', rest: id });
    return found;
  }

  const drafts = async ({ tx }: Turn): Promise<readonly Survey[]> => [
    ...(await tx.find(Surveys, { state: 'draft' })),
    ...(await tx.find(Surveys, { state: 'ready' })),
  ];

  return { show, showOne, waiting, actions: [askText, openOne] };
}
export type Overview = ReturnType<typeof createOverview>;
