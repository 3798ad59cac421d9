import type { Writable } from 'node:stream';

/** Resolves once the line has left: whoever reads a pipe sees each line at once and in order. */
export function writeLine(out: Writable, line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    out.write(`${line}\n`, (error) => (error ? reject(error) : resolve()));
  });
}
