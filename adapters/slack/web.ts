import { webApi } from '@slack/bolt';
import type { Fetched, File, Place } from '../../src/chat/index.ts';
import { CALL_TIMEOUT } from './limits.ts';
import { quiet } from './quiet.ts';

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
  const directChats = new Map<string, string>();

  async function download(url: string, limit: number): Promise<Fetched> {
    const { hostname } = new URL(url);
    const trusted =
      hostname === new URL(slackApiUrl).hostname || /(^|\.)slack\.com$/.test(hostname);
    if (!trusted) return 'gone';
    const response = await fetch(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(CALL_TIMEOUT),
    });
    if (!response.ok || !response.body) return 'gone';
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > limit) return 'too large';
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  return {
    client,
    slackApiUrl,
    /** The chat with a person; their own id serves as well if Slack does not say. */
    async directChat(user: string): Promise<string> {
      const known = directChats.get(user);
      if (known !== undefined) return known;
      const opened = await client.conversations.open({ users: user }).catch(() => undefined);
      const chat = opened?.channel?.id;
      if (chat !== undefined) directChats.set(user, chat);
      return chat ?? user;
    },
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
    async share(id: string, { name }: File, to: Place): Promise<void> {
      const file = { id, title: name };
      const where = { channel_id: to.chat };
      await client.files.completeUploadExternal(
        to.thread === undefined
          ? { files: [file], ...where }
          : { files: [file], ...where, thread_ts: to.thread },
      );
    },
    async fetchFile(ref: string, limit: number): Promise<Fetched> {
      const { file } = await client.files.info({ file: ref });
      const url = file?.url_private_download ?? file?.url_private;
      return url === undefined ? 'gone' : download(url, limit);
    },
  };
}
export type Web = ReturnType<typeof createWeb>;
