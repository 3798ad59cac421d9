import type { Account, Incoming, Place } from '../../src/chat/index.ts';
import {
  type CommandBody,
  DialogMark,
  type EventBody,
  type PressBody,
  parseJson,
  type State,
  type SubmitBody,
} from './payloads.ts';
import { readText } from './words.ts';

/** The bot itself, as `auth.test` names it. */
export type Me = { readonly team: string; readonly user: string };

const accountOf = (space: string, user: string): Account => ({ platform: 'slack', space, user });

/** Places are in the hotline's workspace, also where guests of another one write. */
function placeOf({ team }: Me, chat: string, thread?: string): Place {
  const kind = /^[DUW]/.test(chat) ? 'direct' : 'group';
  const inThread = kind === 'group' && thread !== undefined;
  return { platform: 'slack', space: team, chat, ...(inThread && { thread }), kind };
}

/** What is no time at all counts as one that is long past. */
function instant(ts: string | undefined): number {
  const at = Math.round(Number(ts ?? 0) * 1000);
  return Number.isSafeInteger(at) ? at : 0;
}

/** A person's text was changed: Slack says so too when it only adds a preview. */
function isEdit({ subtype, message, previous_message: before }: EventBody['event']): boolean {
  return subtype === 'message_changed' && !!message && message.text !== before?.text;
}

const SPOKEN = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

export function fromEvent(body: EventBody, me: Me): Incoming | undefined {
  const { event } = body;
  const said = isEdit(event) ? event.message : event;
  const { channel, ts } = event;
  const direct = event.type === 'message' && event.channel_type === 'im';
  const mention = event.type === 'app_mention';
  const { user, bot_id: bot, text = '' } = said ?? {};
  if (!channel || !user || bot || user === me.user || !(direct || mention)) return undefined;
  const space = said?.user_team ?? said?.source_team ?? said?.team ?? body.team_id ?? me.team;
  const base = {
    id: body.event_id,
    at: instant(ts),
    from: accountOf(space, user),
    place: placeOf(me, channel, event.thread_ts ?? ts),
    ...(ts !== undefined && { message: ts }),
  };
  if (isEdit(event)) return direct ? { ...base, kind: 'other', edited: true } : undefined;
  if (!SPOKEN.has(event.subtype) || event.hidden) return undefined;
  const [file] = event.files ?? [];
  if (file) {
    const { id: ref, name, mimetype, size } = file;
    const about = { ref, name: name ?? 'Datei', type: mimetype ?? '', size: size ?? 0 };
    return { ...base, kind: 'file', file: about };
  }
  const own = new RegExp(`<@${me.user}(\\|[^<>]*)?>[\\s,:]*`, 'g');
  const words = readText(text.replace(own, ' '));
  if (words === '')
    return mention ? { ...base, kind: 'command', word: 'hilfe', rest: '' } : undefined;
  return { ...base, kind: 'text', text: words };
}

/** `direct` is the chat with the person: `/hotline` is answered there, wherever it was typed. */
export function fromCommand(body: CommandBody, me: Me, direct: string): Incoming {
  const { trigger_id: trigger, user_name: name } = body;
  const text = readText(body.text ?? '');
  const base = {
    id: `command:${trigger}`,
    at: 0,
    from: accountOf(body.team_id, body.user_id),
    place: placeOf(me, direct),
    ...(name !== undefined && { name }),
    trigger,
  };
  if (text === '') return { ...base, kind: 'command', word: 'hilfe', rest: '' };
  return { ...base, kind: 'text', text };
}

const personOf = ({ user, team }: PressBody | SubmitBody, me: Me) =>
  accountOf(user.team_id ?? team?.id ?? me.team, user.id);

/** `sentTo` is the chat that a message was sent to, whatever Slack calls it. */
export function fromPress(
  body: PressBody,
  me: Me,
  sentTo: (channel: string, ts: string) => string,
): Incoming | undefined {
  const { channel, message, trigger_id: trigger, user } = body;
  const [action] = body.actions;
  if (!channel || !message) return undefined;
  const name = user.name ?? user.username;
  return {
    id: `press:${trigger}`,
    at: instant(action?.action_ts),
    from: personOf(body, me),
    place: placeOf(me, sentTo(channel.id, message.ts), message.thread_ts),
    ...(name !== undefined && { name }),
    message: message.ts,
    trigger,
    kind: 'press',
    choice: action?.value ?? action?.selected_option?.value ?? '',
  };
}

function filledIn(state: State): string | string[] {
  const { selected_options: several, selected_option: one, selected_date: date } = state;
  if (several) return several.map(({ value }) => value);
  return one?.value ?? date ?? state.value ?? '';
}

export function fromSubmit(body: SubmitBody, me: Me): Incoming | undefined {
  const { view, trigger_id: trigger } = body;
  const mark = DialogMark.safeParse(parseJson(view.private_metadata));
  if (!mark.success) return undefined;
  const values = Object.entries(view.state.values).map(([field, states]) => {
    const [state] = Object.values(states);
    return [field, state ? filledIn(state) : ''] as const;
  });
  return {
    id: `dialog:${view.id}`,
    at: 0,
    from: personOf(body, me),
    place: placeOf(me, mark.data.chat),
    ...(trigger !== undefined && { trigger }),
    kind: 'form',
    form: mark.data.form,
    values: Object.fromEntries(values),
  };
}
