import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ENTRY = resolve(import.meta.dirname, '../../dist/src/main.js');

export const freshFolder = () => mkdtempSync(join(tmpdir(), 'hotline-'));

export type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

/** A start takes some seconds of a processor: on a machine busy with much else, many more. */
const PATIENCE = 30_000;
/** For tests that start it more than once. */
export const STARTS = { timeout: 90_000 };

export type Running = {
  readonly pid: number | undefined;
  write(text: string): void;
  /** No more input comes. */
  end(): void;
  /** Resolves once the output holds this text. */
  says(text: string): Promise<string>;
  signal(name: NodeJS.Signals): void;
  readonly ended: Promise<Ended>;
};

/** The program as people run it, from the build, in a folder of its own. */
export function runProgram(
  args: readonly string[],
  {
    data = freshFolder(),
    env = {},
    cwd = freshFolder(),
  }: { data?: string; env?: Record<string, string>; cwd?: string } = {},
): Running {
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOTLINE_DATA: data, ...env },
  });
  let out = '';
  let err = '';
  // Else a sign that is cut in two between two pieces is lost.
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  const waiting = new Set<() => void>();
  child.stdout.on('data', (data) => {
    out += data;
    for (const look of waiting) look();
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return {
    pid: child.pid,
    write: (text) => void child.stdin.write(text),
    end: () => void child.stdin.end(),
    signal: (name) => void child.kill(name),
    ended,
    says: (text) =>
      new Promise((resolve, reject) => {
        const missing = (what: string) => reject(new Error(`${what} „${text}“: ${out}${err}`));
        const patience = setTimeout(missing, PATIENCE, 'waited in vain for');
        const look = () => {
          if (!out.includes(text)) return;
          clearTimeout(patience);
          waiting.delete(look);
          resolve(out);
        };
        waiting.add(look);
        ended.then(() => missing('ended without'));
        look();
      }),
  };
}

/** Runs to the end with this input. */
export async function runToEnd(
  args: readonly string[],
  input = '',
  options: Parameters<typeof runProgram>[1] = {},
): Promise<Ended> {
  const program = runProgram(args, options);
  program.write(input);
  program.end();
  return program.ended;
}
