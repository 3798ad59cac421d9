import type { Api } from 'grammy';
import { type Fetched, readAtMost } from '../../src/chat/index.ts';
import { isGoneFile, isTooLargeFile } from './errors.ts';
import { CALL_TIMEOUT } from './limits.ts';

/** Fetches what people sent, by the id of the file; `root` is where files lie for this bot. */
export function createFetchFile(api: Api, root: string) {
  async function download(path: string, limit: number): Promise<Fetched> {
    const signal = AbortSignal.timeout(CALL_TIMEOUT * 1000);
    const response = await fetch(`${root}/${path}`, { signal });
    return readAtMost(limit, response);
  }

  return async (ref: string, limit: number): Promise<Fetched> => {
    try {
      const { file_path: path, file_size: size = 0 } = await api.getFile(ref);
      if (size > limit) return 'too large';
      return path === undefined ? 'gone' : await download(path, limit);
    } catch (error) {
      if (isTooLargeFile(error)) return 'too large';
      if (isGoneFile(error)) return 'gone';
      throw error;
    }
  };
}
