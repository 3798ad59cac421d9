import { App, type Receiver } from '@slack/bolt';
import type { Faults, Incoming, Place, Taken } from '../../src/chat/index.ts';
import type { DirectChats } from './direct.ts';
import { fromCommand, fromEvent, fromPress, fromSubmit, type Me } from './incoming.ts';
import { CommandBody, EventBody, PressBody, SubmitBody } from './payloads.ts';
import { quiet } from './quiet.ts';
import type { Process } from './sockets.ts';
import { texts } from './texts.ts';

type AppParts = {
  readonly token: string;
  readonly me: () => Me | undefined;
  readonly direct: DirectChats;
  /** A few words past the outbox, for who would hear nothing at all otherwise. */
  readonly tell: (to: Place, text: string) => Promise<void>;
  readonly removed: () => void;
};

/** A dialog can only show what belongs to one of its fields. */
function atFields(faults: Faults, fields: readonly string[]): Record<string, string> {
  const [first] = fields;
  const placed = Object.entries(faults).map(([id, words]) => {
    const field = fields.includes(id) ? id : (first ?? id);
    return [field, words] as const;
  });
  return Object.fromEntries(placed);
}

/** Bolt with our listeners; what it understands goes to `receive` before Slack is answered. */
export function createApp({ token, me, direct, tell, removed }: AppParts) {
  let receive: (incoming: Incoming) => Promise<Taken> = async () => {
    throw new Error('not started');
  };
  const receiver: Receiver = { init() {}, start: async () => {}, stop: async () => {} };
  const app = new App({
    receiver,
    authorize: async () => ({ botToken: token }),
    convoStore: false,
    ignoreSelf: false,
    logger: quiet,
  });
  app.error(async (error) => {
    throw error;
  });

  function self(): Me {
    const known = me();
    if (!known) throw new Error('not connected yet');
    return known;
  }

  /** What was understood and could not be recorded. */
  const notTaken = new WeakSet<object>();

  async function taking<T>(body: object, take: () => Promise<T>): Promise<T> {
    return take().catch((error) => {
      notTaken.add(body);
      throw error;
    });
  }

  // What cannot be read means nothing to us, and must not come again.

  const event = (body: object) =>
    taking(body, async () => {
      const { data } = EventBody.safeParse(body);
      const incoming = data && fromEvent(data, self());
      if (!incoming) return;
      if (incoming.place.kind === 'direct') direct.learn(incoming.from.user, incoming.place.chat);
      await receive(incoming);
    });
  app.event('message', ({ body }) => event(body));
  app.event('app_mention', ({ body }) => event(body));
  app.event('app_uninstalled', async () => removed());
  app.event('tokens_revoked', async ({ event }) => {
    if (event.tokens.bot?.length) removed();
  });

  // Slack brings events again, but nothing of what follows: who waits for an answer is told.

  app.command(/.*/, async ({ body, ack }) => {
    const { data } = CommandBody.safeParse(body);
    try {
      if (data) await receive(fromCommand(data, self(), await direct.of(data.user_id)));
      await ack();
    } catch {
      await ack({ response_type: 'ephemeral', text: texts.notTaken });
    }
  });

  app.action(/.*/, async ({ body, ack }) => {
    const { data } = PressBody.safeParse(body);
    const incoming = await taking(body, async () => data && fromPress(data, self(), direct.sentTo));
    await (incoming && receive(incoming))?.catch(() => tell(incoming.place, texts.notTaken));
    await ack();
  });

  app.view(/.*/, async ({ body, ack }) => {
    const { data } = SubmitBody.safeParse(body);
    const incoming = await taking(body, async () => data && fromSubmit(data, self()));
    const fields = Object.keys(data?.view.state.values ?? {});
    const [first = ''] = fields;
    const taken = await (incoming && receive(incoming))?.catch(
      (): Taken => ({ faults: { [first]: texts.notTaken } }),
    );
    if (typeof taken !== 'object') await ack();
    else await ack({ response_action: 'errors', errors: atFields(taken.faults, fields) });
  });

  const process: Process = async (body) => {
    let answer: unknown = {};
    const processed = app.processEvent({
      body,
      async ack(given) {
        answer = given ?? {};
      },
    });
    // Bolt stumbles over payloads that are none; they are acknowledged and mean nothing.
    await processed.catch((error) => {
      if (notTaken.has(body)) throw error;
    });
    return answer;
  };

  return {
    process,
    listen(receiver: typeof receive) {
      receive = receiver;
    },
  };
}
