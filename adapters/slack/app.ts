import { App, type Receiver } from '@slack/bolt';
import type { Incoming, Taken } from '../../src/chat/index.ts';
import { fromCommand, fromEvent, fromPress, fromSubmit, type Me } from './incoming.ts';
import { CommandBody, EventBody, PressBody, SubmitBody } from './payloads.ts';
import { quiet } from './quiet.ts';
import type { Process } from './sockets.ts';
import { texts } from './texts.ts';

type AppParts = {
  readonly token: string;
  readonly me: () => Me | undefined;
  /** The chat with a person, for what was typed elsewhere. */
  readonly directChat: (user: string) => Promise<string>;
  readonly removed: () => void;
};

/** Bolt's own answer is kept back until the update is recorded. */
type Answer = { value: unknown };

/** Bolt with our listeners; what it understands goes to `receive` before Slack is answered. */
export function createApp({ token, me, directChat, removed }: AppParts) {
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

  async function take(incoming: Incoming | undefined): Promise<Taken> {
    return incoming ? receive(incoming) : 'known';
  }

  // What cannot be read means nothing to us, and must not come again and again.
  async function event(body: unknown) {
    const { data } = EventBody.safeParse(body);
    if (data) await take(fromEvent(data, self()));
  }
  app.event('message', ({ body }) => event(body));
  app.event('app_mention', ({ body }) => event(body));
  app.event('app_uninstalled', async () => removed());
  app.event('tokens_revoked', async () => removed());

  app.command(/.*/, async ({ body, ack }) => {
    const command = CommandBody.parse(body);
    await take(fromCommand(command, self(), await directChat(command.user_id)));
    await ack();
  });
  app.action(/.*/, async ({ body, ack }) => {
    const { data } = PressBody.safeParse(body);
    if (data) await take(fromPress(data, self()));
    await ack();
  });
  app.view(/.*/, async ({ body, ack }) => {
    const taken = await take(fromSubmit(SubmitBody.parse(body), self()));
    if (typeof taken === 'string') await ack();
    else await ack({ response_action: 'errors', errors: { ...taken.faults } });
  });

  const process: Process = async (body) => {
    const answer: Answer = { value: {} };
    const ack = async (given?: unknown) => {
      answer.value = given ?? {};
    };
    try {
      await app.processEvent({ body, ack });
      return answer.value;
    } catch (error) {
      // Slack brings events again, but no commands: who typed one is told.
      if (!('command' in body)) throw error;
      return { response_type: 'ephemeral', text: texts.notTaken };
    }
  };

  return {
    process,
    listen(receiver: typeof receive) {
      receive = receiver;
    },
  };
}
