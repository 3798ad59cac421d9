import { z } from 'zod';

/** Undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const File = z.object({
  id: z.string(),
  name: z.string().nullish(),
  mimetype: z.string().nullish(),
  size: z.number().nullish(),
});

const Said = z.object({
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().optional(),
  user_team: z.string().optional(),
  source_team: z.string().optional(),
  team: z.string().optional(),
});

/** The part of an event that the hotline reads. */
export const EventBody = z.object({
  team_id: z.string().optional(),
  event_id: z.string(),
  event_time: z.number().optional(),
  event: Said.extend({
    type: z.string(),
    subtype: z.string().optional(),
    hidden: z.boolean().optional(),
    channel: z.string().optional(),
    channel_type: z.string().optional(),
    ts: z.string().optional(),
    thread_ts: z.string().optional(),
    files: z.array(File).optional(),
    message: Said.optional(),
    previous_message: Said.optional(),
  }),
});
export type EventBody = z.output<typeof EventBody>;

export const CommandBody = z.object({
  command: z.string(),
  text: z.string().optional(),
  team_id: z.string(),
  user_id: z.string(),
  user_name: z.string().optional(),
  trigger_id: z.string(),
});
export type CommandBody = z.output<typeof CommandBody>;

const User = z.object({
  id: z.string(),
  team_id: z.string().optional(),
  name: z.string().optional(),
  username: z.string().optional(),
});
const Team = z.object({ id: z.string() }).nullish();

export const PressBody = z.object({
  user: User,
  team: Team,
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  trigger_id: z.string(),
  actions: z
    .array(
      z.object({
        action_ts: z.string().optional(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});
export type PressBody = z.output<typeof PressBody>;

const State = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: z.object({ value: z.string() }).nullish(),
  selected_options: z.array(z.object({ value: z.string() })).nullish(),
});
export type State = z.output<typeof State>;

export const SubmitBody = z.object({
  user: User,
  team: Team,
  trigger_id: z.string().optional(),
  view: z.object({
    id: z.string(),
    private_metadata: z.string(),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), State)) }),
  }),
});
export type SubmitBody = z.output<typeof SubmitBody>;

/** What a dialog carries along, to be told apart when it comes back. */
export const DialogMark = z.object({ form: z.string(), chat: z.string() });

/** Slack is about to close this connection. */
export const Farewell = z
  .string()
  .transform(parseJson)
  .pipe(z.object({ type: z.literal('disconnect') }));
