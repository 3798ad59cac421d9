import { PassThrough, Writable } from 'node:stream';
import { createTerminalAdapter } from '../../../adapters/terminal/index.ts';
import type { Hall, Settled, Shown } from './seat.ts';

/** A window has one person; whoever sits down first is it. */
export async function openTerminalHall(settled: Settled): Promise<Hall> {
  const input = new PassThrough();
  const written: string[] = [];
  const output = new Writable({
    write(chunk, _, done) {
      written.push(String(chunk));
      done();
    },
  });
  const adapter = createTerminalAdapter({
    ...{ input, output, as: 'staff' as const, colour: false },
    ...{ now: Date.now, settled },
  });

  const shown = (): Shown[] =>
    written
      .filter((text) => !/^\s*(Sie: |Kleinstadt-Hotline zum)/.test(text) && text.trim() !== '')
      .map((text) => ({
        text: text.replaceAll(/\s+/g, ' '),
        labels: [...text.matchAll(/^\[\d+\] ([\s\S]*?)(?=\n\[|\n*$)/gm)].map(([, label = '']) =>
          label.replaceAll(/\s+/g, ' ').trim(),
        ),
      }));

  return {
    adapter,
    account: () => ({ platform: 'terminal', space: '', user: 'staff' }),
    seat: () => ({
      shown,
      async writes(text) {
        input.write(`${text}\n`);
      },
      async presses(label) {
        input.write(`${label}\n`);
      },
    }),
    async connected() {},
    async stop() {
      input.end();
      await adapter.stop();
    },
  };
}
