import { createServer } from 'node:http';
import { AbortController } from 'abort-controller';
import { expect, it } from 'vitest';
import { ask } from '../../../adapters/telegram/ask.ts';

const REQUEST = { method: 'POST', headers: {}, body: '{}' };

it('does not wait for an answer that nobody wants any more', async () => {
  let asked = 0;
  const silent = createServer(() => asked++);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const stopped = new AbortController();
  stopped.abort();
  const url = `http://127.0.0.1:${port}/`;
  await expect(ask(url, { ...REQUEST, signal: stopped.signal })).rejects.toThrow('aborted');
  expect(asked).toBe(0);
  silent.closeAllConnections();
  silent.close();
});
