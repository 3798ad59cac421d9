import type { Credentials } from '../../src/chat/index.ts';
import { isBadToken, refusal } from './errors.ts';
import { texts } from './texts.ts';
import { until, type Web } from './web.ts';

/** Asks with each token what Slack says to it; `appToken`: undefined where none is needed. */
export function createCheck(web: Web, appToken: string | undefined) {
  const whatIsWrong = (error: unknown, badToken: string): Credentials => {
    const why = refusal(error);
    if (why === undefined) return { kind: 'no answer' };
    return { kind: 'wrong', what: isBadToken(error) ? badToken : texts.refused(why) };
  };

  return async (signal: AbortSignal): Promise<Credentials> => {
    let as = '';
    try {
      const { team = '', user = '' } = await until(signal, web.client.auth.test());
      as = `@${user}, ${team}`;
    } catch (error) {
      return whatIsWrong(error, texts.badToken);
    }
    if (appToken === undefined) return { kind: 'known', as };
    try {
      // A line that could be opened, and is not.
      await until(signal, web.client.apps.connections.open({ token: appToken }));
      return { kind: 'known', as };
    } catch (error) {
      return whatIsWrong(error, texts.badAppToken);
    }
  };
}
