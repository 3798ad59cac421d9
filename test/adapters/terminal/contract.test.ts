import { PassThrough, Writable } from 'node:stream';
import { place } from '../../../adapters/terminal/incoming.ts';
import { createTerminalAdapter } from '../../../adapters/terminal/index.ts';
import { adapterContract } from '../../contracts/adapter-contract.ts';

adapterContract('terminal', async () => {
  const input = new PassThrough();
  let text = '';
  let closed = false;
  const output = new Writable({
    write(chunk, _, done) {
      if (closed) return done(new Error('closed'));
      text += chunk;
      done();
    },
  });
  output.on('error', () => {});
  const adapter = createTerminalAdapter({
    input,
    output,
    as: 'staff',
    colour: false,
    now: () => 0,
    settled: async () => {},
  });
  return {
    adapter,
    place: place('staff'),
    async writes(line) {
      input.write(`${line}\n`);
    },
    seen: async () => text,
    block() {
      closed = true;
    },
    async stop() {
      input.destroy();
    },
  };
});
