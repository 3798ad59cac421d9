import { z } from 'zod';
import type { Work } from '../chat/feature.ts';
import { dropAlarm, setAlarm } from '../delivery/alarms.ts';
import { remindersFor, STAGES } from './due.ts';
import type { Survey } from './rows.ts';

export const REMIND = {
  name: 'surveys.remind',
  args: z.object({ survey: z.string(), stage: z.literal(STAGES) }),
} as const;
export const CLOSE = {
  name: 'surveys.close',
  args: z.object({ survey: z.string() }),
} as const;

const keyOf = (name: string, ...of: (string | number)[]) => [name, ...of].join(':');

export async function dropAlarms({ tx }: Pick<Work, 'tx'>, { id }: Survey): Promise<void> {
  for (const stage of STAGES) await dropAlarm(tx, keyOf(REMIND.name, id, stage));
  await dropAlarm(tx, keyOf(CLOSE.name, id));
}

/** Everything that comes by itself, from now on; what was set before is replaced. */
export async function setAlarms(work: Work, survey: Survey): Promise<void> {
  const { id, closes, zone } = survey;
  await dropAlarms(work, survey);
  for (const { stage, at } of remindersFor(closes, work.now, zone)) {
    const key = keyOf(REMIND.name, id, stage);
    await setAlarm(work, { key, job: REMIND, args: { survey: id, stage }, at });
  }
  const key = keyOf(CLOSE.name, id);
  await setAlarm(work, { key, job: CLOSE, args: { survey: id }, at: closes });
}
