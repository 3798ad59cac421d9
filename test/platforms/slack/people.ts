import { type Button, look } from './blocks.ts';
import type { Shown } from './chats.ts';
import { BOT, TEAM } from './methods.ts';
import type { SlackServer } from './server.ts';

let events = 0;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A person in the workspace: writes, presses, fills in, and sees what is shown. */
export function createPerson(server: SlackServer, id: string, team = TEAM) {
  const direct = `D${id}`;
  const channel = server.channels.open(direct);
  server.direct.set(id, direct);
  const user = { id, team_id: team, username: id.toLowerCase() };

  function trigger(): string {
    const one = `trigger${++events}`;
    server.triggers.set(one, id);
    return one;
  }

  const eventBody = (event: object, eventId = `Ev${++events}`) => ({
    type: 'event_callback',
    team_id: TEAM,
    event_id: eventId,
    event_time: Math.floor(Date.now() / 1000),
    event: { user: id, team, ts: server.channels.nextTs(), ...event },
  });

  const message = (text: string, more: object = {}) =>
    eventBody({
      type: 'message',
      channel: direct,
      channel_type: 'im',
      text: escaped(text),
      ...more,
    });

  const interaction = (type: string) => ({
    type,
    user,
    team: { id: TEAM },
    trigger_id: trigger(),
  });

  return {
    id,
    direct,
    shown: (): readonly Shown[] => channel.shown,
    eventBody,
    message,
    /** Resolves when the hotline has acknowledged it. */
    brings: (body: object) => server.event(body),
    writes: (text: string) => server.event(message(text)),
    mentions: (place: string, text: string, thread?: string) => {
      server.channels.open(place);
      const said = `<@${BOT}> ${escaped(text)}`;
      const inThread = thread === undefined ? {} : { thread_ts: thread };
      return server.event(
        eventBody({ type: 'app_mention', channel: place, text: said, ...inThread }),
      );
    },
    types: (text: string, place = 'C0GENERAL') =>
      server.once('slash_commands', {
        command: '/hotline',
        text,
        team_id: TEAM,
        user_id: id,
        user_name: user.username,
        channel_id: place,
        trigger_id: trigger(),
      }),
    presses(on: Shown, { value, select }: Button, place = direct) {
      const action = select
        ? { type: 'static_select', selected_option: { value } }
        : { type: 'button', value };
      return server.once('interactive', {
        ...interaction('block_actions'),
        channel: { id: place },
        message: { ts: on.ts, ...(on.thread && { thread_ts: on.thread }) },
        actions: [{ action_id: 'choice-0', action_ts: server.channels.nextTs(), ...action }],
      });
    },
    /** Fills in the open dialog; resolves to the faults that it shows, if any. */
    async submits(fill: Readonly<Record<string, string | readonly string[]>>): Promise<unknown> {
      const open = server.views.get(id);
      if (!open) throw new Error(`${id} has no dialog`);
      const values = Object.fromEntries(
        open.inputs.map(({ block_id, element, optional }) => {
          const given = fill[block_id];
          // Slack itself lets nobody send a dialog off without it.
          if (!optional && [given ?? ''].flat().join('') === '') throw new Error(`no ${block_id}`);
          return [block_id, { [element.action_id]: stateOf(element, given) }];
        }),
      );
      const answer = await server.once('interactive', {
        ...interaction('view_submission'),
        view: {
          id: open.id,
          type: 'modal',
          callback_id: open.view.callback_id ?? '',
          private_metadata: open.view.private_metadata,
          state: { values },
        },
      });
      const faults = typeof answer === 'object' && answer && 'errors' in answer && answer.errors;
      if (!faults) server.views.delete(id);
      return faults || undefined;
    },
    sends(name: string, mimetype: string, bytes: Buffer) {
      const file = `F0${++events}`;
      server.files.set(file, { name, bytes });
      const files = [{ id: file, name, mimetype, size: bytes.length }];
      return server.event(message('', { subtype: 'file_share', files }));
    },
    look: (shown: Shown) => look(shown.blocks),
  };
}
export type SlackPerson = ReturnType<typeof createPerson>;

type Element = {
  readonly type: string;
  readonly options?: readonly { text: { text: string }; value: string }[];
};

/** A choice is made by its label, as people see it; nothing chosen is nothing sent. */
function stateOf({ type, options = [] }: Element, given: string | readonly string[] | undefined) {
  const labels = [given ?? []].flat().filter((label) => label !== '');
  const chosen = labels.map((label) => {
    const found = options.find(({ text }) => text.text === label);
    if (options.length > 0 && !found) throw new Error(`no option „${label}“`);
    return { value: found?.value ?? label };
  });
  const [one] = chosen;
  if (type === 'checkboxes' || type === 'multi_static_select')
    return { type, selected_options: chosen };
  if (type === 'radio_buttons' || type === 'static_select')
    return { type, selected_option: one ?? null };
  if (type === 'datepicker') return { type, selected_date: one?.value ?? null };
  return { type, value: one?.value ?? null };
}
