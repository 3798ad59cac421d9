import type { Feature } from '../chat/feature.ts';
import { endsOf } from '../chat/outbox/ends.ts';
import { toCommand } from '../chat/reply.ts';
import { createPost } from '../delivery/post.ts';
import { createBenefit } from './benefit.ts';
import { createDeeds } from './deeds.ts';
import type { Desk, ReportingParts } from './desk.ts';
import { createReport } from './report.ts';
import { Watches } from './rows.ts';
import { createState } from './state.ts';
import { texts } from './texts.ts';
import { conditionTexts } from './texts-condition.ts';
import { deedTexts } from './texts-deeds.ts';
import { createWatch } from './watch.ts';

/** What there was, how things stand, and who did what. */
export function createReporting(
  parts: ReportingParts,
  features: () => readonly Feature[],
): Feature {
  const desk: Desk = { ...parts, features, post: createPost(parts.zone) };
  const state = createState(desk);
  const report = createReport(desk, [
    toCommand(conditionTexts.button, 'zustand'),
    toCommand(deedTexts.button, 'protokoll'),
  ]);
  const benefit = createBenefit(desk);
  const deeds = createDeeds(desk);
  return {
    name: 'reporting',
    tables: [Watches],
    watch: createWatch(desk),
    actions: [...report.actions, ...benefit.actions, ...deeds.actions, ...state.actions],
    forms: [],
    papers: [...report.papers, ...state.papers],
    async figures(tx, span, town) {
      if (town !== undefined) return [];
      const { title, ...labels } = texts.letters;
      const { sent, failed, unknown } = await endsOf(tx, span);
      const figures = [
        { label: labels.sent, count: sent },
        { label: labels.failed, count: failed },
        { label: labels.unknown, count: unknown },
      ];
      return [{ title, figures }];
    },
    commands: [
      {
        word: 'bericht',
        aliases: ['zahlen', 'statistik'],
        for: 'coordinator',
        about: texts.commands.report,
        run: (turn) => report.show(turn),
      },
      {
        word: 'zustand',
        aliases: [],
        for: 'coordinator',
        about: conditionTexts.command,
        run: (turn) => state.show(turn),
      },
      {
        word: 'protokoll',
        aliases: [],
        for: 'coordinator',
        about: deedTexts.command,
        run: (turn) => deeds.show(turn),
      },
      {
        // Who does not coordinate gets everybody's view of „bericht“, never a refusal.
        word: 'nutzen',
        aliases: ['bericht', 'jahresbericht'],
        for: 'visitor',
        about: texts.commands.benefit,
        takes: 'words',
        run: (turn, rest) => benefit.show(turn, rest),
      },
    ],
  };
}
