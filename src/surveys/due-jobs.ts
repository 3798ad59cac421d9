import { z } from 'zod';
import type { Work } from '../chat/feature.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import type { Instant } from '../time/instant.ts';
import { remindersFor, STAGES } from './due.ts';
import type { Survey } from './rows.ts';

export const OfStage = z.object({ survey: z.string(), stage: z.literal(STAGES) });
export const REMIND = {
  name: 'surveys.remind',
  /** With the last person that was dealt with. */
  args: OfStage.extend({ after: z.string().nullable() }),
} as const;
export const CLOSE = {
  name: 'surveys.close',
  args: z.object({ survey: z.string() }),
} as const;

/** By which all is found that the hotline says of a survey by itself. */
export const matterOf = (survey: string): string => `survey:${survey}`;

const keyOf = (name: string, ...of: (string | number)[]) => [name, ...of].join(':');

export async function dropAlarms({ tx }: Pick<Work, 'tx'>, { id }: Survey): Promise<void> {
  for (const stage of STAGES) await dropAlarm(tx, keyOf(REMIND.name, id, stage));
  await dropAlarm(tx, keyOf(CLOSE.name, id));
}

export async function remindAt(
  work: Work,
  args: z.infer<typeof REMIND.args>,
  at: Instant,
): Promise<void> {
  const key = keyOf(REMIND.name, args.survey, args.stage);
  await setAlarm(work, { key, job: REMIND, args, at });
}

/** Everything that comes by itself, from now on; what was set before is replaced. */
export async function setAlarms(work: Work, survey: Survey): Promise<void> {
  const { id, closes, zone } = survey;
  await dropAlarms(work, survey);
  for (const { stage, at } of remindersFor(closes, work.now, zone)) {
    await remindAt(work, { survey: id, stage, after: null }, at);
  }
  const key = keyOf(CLOSE.name, id);
  await setAlarm(work, { key, job: CLOSE, args: { survey: id }, at: closes });
}
