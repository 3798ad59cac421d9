import { z } from 'zod';
import type { Block } from '../../chat/blocks.ts';
import { action, type Waiting } from '../../chat/feature.ts';
import { form } from '../../chat/forms/form.ts';
import { type Choice, toAction } from '../../chat/reply.ts';
import type { Turn } from '../../chat/turn.ts';
import { postToCoordination } from '../../delivery/post.ts';
import { withoutPersonal } from '../../german/personal.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Desk } from '../desk.ts';
import { type Report, Reports } from './rows.ts';
import { markShelf } from './shelf.ts';
import { takeOver } from './take-over.ts';
import { readsAs, type TellingDesk } from './telling.ts';
import { curatingTexts } from './texts.ts';
import { reportTexts as texts } from './texts-reports.ts';
import { wordingTexts } from './texts-wording.ts';

const OfEntry = z.object({ entry: z.string() });
/** So many hints of one person wait at once. */
const MOST_OPEN = 5;

type Said = { readonly sentence?: string; readonly phone?: string };

/** „Veraltet oder falsch“: from the hint to the correction. All hints to an entry are one matter. */
export function createReports(desk: Desk, telling: TellingDesk) {
  const entryCalled = (id: string): Entry | undefined =>
    desk.knowledge().entries.find((entry) => entry.id === id);
  const titleOf = (id: string): string => entryCalled(id)?.title ?? id;

  const standing = async (turn: Turn): Promise<readonly Report[]> => [
    ...(await turn.tx.find(Reports, { state: 'open' })),
    ...(await turn.tx.find(Reports, { state: 'confirmed' })),
  ];
  const about = async (turn: Turn, entry: string): Promise<readonly Report[]> =>
    (await standing(turn)).filter((report) => report.entry === entry);

  async function take(turn: Turn, entry: Entry, { sentence, phone }: Said): Promise<void> {
    const person = turn.person.id;
    const mine = (await turn.tx.find(Reports, { state: 'open' })).filter(
      (report) => report.person === person,
    );
    if (mine.length >= MOST_OPEN) return;
    const report: Report = {
      ...{ id: turn.newId(), entry: entry.id, person, at: turn.now, state: 'open', closed: null },
      sentence: sentence === undefined ? null : withoutPersonal(sentence).trim(),
      phone: phone ?? null,
    };
    await turn.tx.insert(Reports, report);
    const choices = [[toAction(curatingTexts.look, open, { entry: entry.id })]];
    const reply = { blocks: texts.arrived(entry.title), choices };
    await postToCoordination(desk.post, turn, `desk.report:${report.id}`, reply);
  }

  const saidIn = (reports: readonly Report[]): string[] =>
    reports.map(
      ({ sentence, phone }) => sentence ?? (phone === null ? texts.noWords : texts.phone(phone)),
    );

  const onEntry = (
    name: string,
    run: (turn: Turn, entry: string, reports: readonly Report[]) => Promise<void>,
  ) =>
    action(name, {
      for: 'coordinator',
      args: OfEntry,
      async run(turn, { entry }) {
        const reports = await about(turn, entry);
        if (reports.length > 0) await run(turn, entry, reports);
        else turn.say(texts.gone());
      },
    });

  const isConfirmed = (reports: readonly Report[]) =>
    reports.some(({ state }) => state === 'confirmed');

  const open = onEntry('desk.report', async (turn, entry, reports) => {
    const source = { kind: 'entry' as const, entry };
    const confirmed = isConfirmed(reports);
    turn.say({
      blocks: texts.one(titleOf(entry), saidIn(reports), confirmed),
      choices: [
        ...(confirmed ? [] : [[toAction(texts.confirm, confirm, { entry })]]),
        [toAction(texts.mend, takeOver, { source })],
        [toAction(texts.mended, isMended, { entry }), toAction(texts.reject, reject, { entry })],
      ],
      to: 'person',
    });
  });

  /** One message for each person, however often they said it. */
  async function tell(
    turn: Turn,
    reports: readonly Report[],
    key: string,
    blocks: readonly Block[],
  ) {
    for (const person of new Set(reports.flatMap(({ person }) => person ?? [])))
      await desk.post(turn, { kind: 'outcome', key, person, state: undefined, reply: { blocks } });
  }

  async function close(turn: Turn, reports: readonly Report[]): Promise<void> {
    for (const report of reports)
      await turn.tx.put(Reports, { ...report, state: 'closed', closed: turn.now });
    await markShelf(turn);
  }

  const confirm = onEntry('desk.report-confirm', async (turn, entry, reports) => {
    for (const report of reports) await turn.tx.put(Reports, { ...report, state: 'confirmed' });
    await markShelf(turn);
    const fresh = reports.filter(({ state }) => state === 'open');
    const key = `desk.report-confirmed:${fresh[0]?.id}`;
    await tell(turn, fresh, key, texts.toldConfirmed(titleOf(entry)));
    turn.say({
      blocks: texts.confirmed(),
      choices: [[toAction(texts.mend, takeOver, { source: { kind: 'entry', entry } })]],
    });
  });

  const reject = onEntry('desk.report-reject', async (turn, entry, reports) => {
    await close(turn, reports);
    await tell(
      turn,
      reports,
      `desk.report-rejected:${reports[0]?.id}`,
      texts.toldRejected(titleOf(entry)),
    );
    turn.say(texts.rejected());
  });

  /** The hints are dealt with: their people are told, and those who have read what was wrong. */
  async function mended(turn: Turn, entry: Entry, wrong: string | null): Promise<void> {
    const key = `desk.mended:${turn.newId()}`;
    const reports = await about(turn, entry.id);
    await close(turn, reports);
    const blocks = [...texts.toldMended(entry.title, wrong), ...readsAs(turn, entry)];
    await tell(turn, reports, key, blocks);
    if (wrong !== null) await telling.correct(turn, entry.id, wrong, key);
  }

  /** By a file, or because it was right all along but for its date. */
  const isMended = onEntry('desk.report-mended', (turn, entry) =>
    turn.fill('desk.mended', { entry }),
  );
  const what = form('desk.mended', {
    args: OfEntry,
    async load(turn, { entry }) {
      const there = turn.roles.has('coordinator') && (await about(turn, entry)).length > 0;
      if (!there) {
        turn.say(texts.gone());
        return undefined;
      }
      const { wrong: label } = wordingTexts.labels;
      const { wrong: hint } = wordingTexts.hints;
      return {
        title: texts.mendedTitle,
        fields: [{ id: 'wrong', kind: 'long', label, hint, max: 500 }],
      };
    },
    async done(turn, values, { entry: id }) {
      const entry = entryCalled(id);
      const there = turn.roles.has('coordinator') && (await about(turn, id)).length > 0;
      if (!there || !entry) return turn.say(texts.gone());
      await mended(turn, entry, String(values['wrong']).trim());
      turn.say(texts.closed());
    },
  });

  const entriesIn = (reports: readonly Report[]) => [...new Set(reports.map(({ entry }) => entry))];

  return {
    take,
    mended,
    sentences: async (turn: Turn, entry: string) => saidIn(await about(turn, entry)),
    isConfirmed: async (turn: Turn, entry: string) => isConfirmed(await about(turn, entry)),
    async rows(turn: Turn): Promise<readonly { text: string; choice: Choice }[]> {
      return entriesIn(await standing(turn)).map((entry) => {
        const text = texts.row(titleOf(entry));
        return { text, choice: toAction(text, open, { entry }) };
      });
    },
    async waiting(turn: Turn): Promise<readonly Waiting[]> {
      if (!turn.roles.has('coordinator')) return [];
      return entriesIn(await standing(turn)).map((entry) => ({
        ...{ text: texts.row(titleOf(entry)), command: 'eingang', rest: '' },
      }));
    },
    actions: [open, confirm, reject, isMended],
    forms: [what],
  };
}
export type ReportDesk = ReturnType<typeof createReports>;
