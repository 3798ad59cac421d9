import { action, type Waiting } from '../../chat/feature.ts';
import { type Choice, toAction } from '../../chat/reply.ts';
import type { Turn } from '../../chat/turn.ts';
import { postToCoordination } from '../../delivery/post.ts';
import { withoutPersonal } from '../../german/personal.ts';
import type { Entry } from '../../knowledge/entry.ts';
import type { Desk } from '../desk.ts';
import { OfEntry, tellGivers } from './mending.ts';
import { type Report, Reports } from './rows.ts';
import { markShelf } from './shelf.ts';
import { close, isConfirmed, saidIn, standing, standingFor } from './standing.ts';
import { takeOver } from './take-over.ts';
import { curatingTexts } from './texts.ts';
import { reportTexts as texts } from './texts-reports.ts';

/** So many hints of one person wait at once. */
const MOST_OPEN = 5;

type Said = { readonly sentence?: string; readonly phone?: string };

/** „Veraltet oder falsch“: hints to one entry are looked at together. */
export function createReports(desk: Desk) {
  const titleOf = (id: string): string =>
    desk.knowledge().entries.find((entry) => entry.id === id)?.title ?? id;

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

  const onEntry = (
    name: string,
    run: (turn: Turn, entry: string, reports: readonly Report[]) => Promise<void>,
  ) =>
    action(name, {
      for: 'coordinator',
      args: OfEntry,
      async run(turn, { entry }) {
        const reports = await standingFor(turn, entry);
        if (reports.length > 0) await run(turn, entry, reports);
        else turn.say(texts.gone());
      },
    });

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

  const confirm = onEntry('desk.report-confirm', async (turn, entry, reports) => {
    for (const report of reports) await turn.tx.put(Reports, { ...report, state: 'confirmed' });
    await markShelf(turn);
    const fresh = reports.filter(({ state }) => state === 'open');
    const key = `desk.report-confirmed:${fresh[0]?.id}`;
    await tellGivers(desk, turn, fresh, key, texts.toldConfirmed(titleOf(entry)));
    turn.say({
      blocks: texts.confirmed(),
      choices: [[toAction(texts.mend, takeOver, { source: { kind: 'entry', entry } })]],
    });
  });

  const reject = onEntry('desk.report-reject', async (turn, entry, reports) => {
    await close(turn, reports);
    const key = `desk.report-rejected:${reports[0]?.id}`;
    await tellGivers(desk, turn, reports, key, texts.toldRejected(titleOf(entry)));
    turn.say(texts.rejected());
  });

  const isMended = onEntry('desk.report-mended', (turn, entry) =>
    turn.fill('desk.mended', { entry }),
  );

  const entriesIn = (reports: readonly Report[]) => [...new Set(reports.map(({ entry }) => entry))];

  return {
    take,
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
  };
}
export type ReportDesk = ReturnType<typeof createReports>;
