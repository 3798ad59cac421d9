import { z } from 'zod';
import { type Input, View } from './blocks.ts';
import type { createChannels, Shown } from './chats.ts';
import { SlackError } from './slack-error.ts';

export const BOT_TOKEN = 'xoxb-local-bot-token-for-tests';
export const APP_TOKEN = 'xapp-local-app-token-for-tests';
export const SIGNING_SECRET = 'local-signing-secret';
export const TEAM = 'T0TEST';
export const BOT = 'U0BOT';

type Payload = Readonly<Record<string, unknown>>;

export type OpenView = {
  readonly id: string;
  readonly view: View;
  readonly inputs: readonly Input[];
};

export type World = {
  readonly channels: ReturnType<typeof createChannels>;
  /** Direct channels by person. */
  readonly direct: Map<string, string>;
  /** Triggers that still open a dialog, with whom they belong to. */
  readonly triggers: Map<string, string>;
  /** The dialog that a person looks at. */
  readonly views: Map<string, OpenView>;
  readonly uploads: Map<string, { name: string; length: number; bytes?: Buffer }>;
  readonly files: Map<string, { readonly name: string; readonly bytes: Buffer }>;
  /** Addresses of the server itself. */
  readonly url: () => string;
  readonly socketUrl: () => string;
};

let count = 0;

function openView(world: World, { trigger_id, view: raw }: Payload) {
  const person = world.triggers.get(String(trigger_id));
  if (person === undefined) throw new SlackError('expired_trigger_id');
  world.triggers.delete(String(trigger_id));
  const read = View.safeParse(raw);
  if (!read.success)
    throw new SlackError(
      'invalid_arguments',
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  const id = `V${++count}`;
  const inputs = read.data.blocks.filter((block) => block.type === 'input');
  world.views.set(person, { id, view: read.data, inputs });
  return { view: { id } };
}

const asMessage = ({ ts, thread, fallback, metadata }: Shown) => ({
  type: 'message',
  ts,
  ...(thread && { thread_ts: thread }),
  text: fallback,
  ...(metadata !== undefined && { metadata }),
});

const PAGE = 100;

/** Newest first, a thread oldest first; a page at a time. */
function history(world: World, payload: Payload) {
  const { channel, oldest, include_all_metadata, ts, limit = PAGE, cursor = 0 } = payload;
  const inOrder = world.channels
    .writable(channel)
    .shown.filter((one) => Number(one.ts) >= Number(oldest ?? 0))
    .filter(({ thread }) => (ts === undefined ? thread === undefined : thread === ts));
  const all = ts === undefined ? inOrder.toReversed() : inOrder;
  const end = Number(cursor) + Number(limit);
  const messages = all.slice(Number(cursor), end).map(asMessage);
  return {
    messages: include_all_metadata ? messages : messages.map(({ metadata: _, ...rest }) => rest),
    has_more: end < all.length,
    response_metadata: { next_cursor: end < all.length ? String(end) : '' },
  };
}

const Completed = z.array(z.object({ id: z.string() })).min(1);

function complete(world: World, { files, channel_id, thread_ts }: Payload) {
  for (const { id } of Completed.parse(files)) {
    const upload = world.uploads.get(id);
    if (!upload?.bytes) throw new SlackError('file_not_found');
    if (upload.bytes.length !== upload.length) throw new SlackError('invalid_arguments');
    world.channels.share(channel_id, thread_ts, { name: upload.name, bytes: upload.bytes });
  }
  return { files };
}

type Method = (world: World, payload: Payload) => object;

/** The part of the Web API that the hotline may use; a call of anything else is a fault. */
export const methods: Readonly<Record<string, Method>> = {
  'auth.test': () => ({
    ...{ team_id: TEAM, team: 'Planungsverband', user_id: BOT, user: 'hotline' },
    bot_id: 'B0BOT',
  }),
  'apps.connections.open': (world) => ({ url: world.socketUrl() }),
  'chat.postMessage'(world, payload) {
    const direct = world.direct.get(String(payload['channel']));
    const channel = direct ?? payload['channel'];
    const { ts } = world.channels.post({ ...payload, channel });
    return { ts, channel };
  },
  'chat.update': ({ channels }, payload) => ({ ts: channels.update(payload).ts }),
  'conversations.open'({ direct }, { users }) {
    const id = direct.get(String(users));
    if (!id) throw new SlackError('user_not_found');
    return { channel: { id } };
  },
  'conversations.history': history,
  'conversations.replies': history,
  'views.open': openView,
  'files.getUploadURLExternal'(world, { filename, length }) {
    const id = `F${++count}`;
    world.uploads.set(id, { name: String(filename), length: Number(length) });
    return { file_id: id, upload_url: `${world.url()}/upload/${id}` };
  },
  'files.completeUploadExternal': complete,
  'files.info'(world, { file }) {
    const found = world.files.get(String(file));
    if (!found) throw new SlackError('file_not_found');
    return { file: { id: file, url_private_download: `${world.url()}/files/${String(file)}` } };
  },
};
