import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Program, Run } from '../../src/cli/program.ts';

/** Runs a command in this process, with a data folder and what comes in. */
export async function runIn(data: string, command: Run, args: readonly string[], input = '') {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const program: Program = {
    env: { HOTLINE_DATA: data },
    envFile: { path: '.env', state: 'missing' },
    stdin: Readable.from([input]),
    stdout,
    stderr,
    interrupted: new Promise(() => {}),
    adapters: async () => [],
    terminal: () => {
      throw new Error('no conversation here');
    },
  };
  const said = Promise.all([text(stdout), text(stderr)]);
  const code = await command(program, args).finally(() => [stdout.end(), stderr.end()]);
  const [out, err] = await said;
  return { code, err, out, lines: out.split('\n').filter(Boolean) };
}
