import { type types, webApi } from '@slack/bolt';
import { type Fetched, type File, readAtMost } from '../../src/chat/index.ts';
import type { Me } from './incoming.ts';
import { CALL_TIMEOUT } from './limits.ts';
import { quiet } from './quiet.ts';

/** Slack's client cannot be called back: what is given up may still arrive. */
export function until<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(new Error('given up'));
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

type SharedTo = { readonly channel_id: string; readonly thread_ts?: string };

const USUAL_URL = 'https://slack.com/api/';

/** Slack's calls, each made once: who retries is the outbox. */
export function createWeb(token: string, apiUrl: string | undefined) {
  const slackApiUrl = `${(apiUrl ?? USUAL_URL).replace(/\/+$/, '')}/`;
  const client = new webApi.WebClient(token, {
    slackApiUrl,
    timeout: CALL_TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });

  async function download(url: string, limit: number): Promise<Fetched> {
    const { hostname } = new URL(url);
    const trusted =
      hostname === new URL(slackApiUrl).hostname || /(^|\.)slack\.com$/.test(hostname);
    if (!trusted) return 'gone';
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(CALL_TIMEOUT),
    });
    return readAtMost(limit, response);
  }

  return {
    client,
    slackApiUrl,
    async whoAmI(): Promise<Me> {
      const { team_id: team, user_id: user } = await client.auth.test();
      if (!team || !user) throw new Error('nobody');
      return { team, user };
    },
    async directChat(user: string): Promise<string | undefined> {
      return (await client.conversations.open({ users: user })).channel?.id;
    },
    /** False: its moment has passed, or Slack cannot show it. */
    openView: (trigger_id: string, view: types.ModalView): Promise<boolean> =>
      client.views.open({ trigger_id, view }).then(
        () => true,
        () => false,
      ),
    /** Two steps that nobody sees: a place for the file, and its content. */
    async upload({ name, bytes }: File): Promise<string> {
      const place = await client.files.getUploadURLExternal({
        filename: name,
        length: bytes.length,
      });
      const { upload_url: url, file_id: id } = place;
      if (!url || !id) throw new Error('no place for the file');
      const response = await fetch(url, {
        method: 'POST',
        body: Buffer.from(bytes),
        signal: AbortSignal.timeout(CALL_TIMEOUT),
      });
      if (!response.ok) throw new Error(`upload: ${response.status}`);
      return id;
    },
    async share(id: string, { name }: File, place: SharedTo): Promise<void> {
      await client.files.completeUploadExternal({ files: [{ id, title: name }], ...place });
    },
    async fetchFile(ref: string, limit: number): Promise<Fetched> {
      const { file } = await client.files.info({ file: ref });
      const url = file?.url_private_download ?? file?.url_private;
      return url === undefined ? 'gone' : download(url, limit);
    },
  };
}
export type Web = ReturnType<typeof createWeb>;
