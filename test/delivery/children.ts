import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const freshFolder = () => join(mkdtempSync(join(tmpdir(), 'hotline-delivery-')), 'data');

export type Child = {
  /** Resolves once it has said so; rejects when it ends before. */
  hears(word: string): Promise<void>;
  send(message: number | string): void;
  readonly gone: Promise<unknown>;
  kill(): Promise<void>;
};

/** A program in a process of its own, to be killed. */
export function startChild(path: string, args: readonly string[]): Child {
  const child = fork(path, [...args], { execArgv: ['--import', 'tsx'] });
  const gone = once(child, 'exit');
  const heard = new Set<string>();
  const waiting = new Map<string, () => void>();
  child.on('message', (word: string) => {
    heard.add(word);
    waiting.get(word)?.();
  });
  return {
    hears: (word) =>
      new Promise((resolve, reject) => {
        if (heard.has(word)) resolve();
        waiting.set(word, resolve);
        gone.then(() => reject(new Error(`the child ended before „${word}“`)));
      }),
    send: (message) => void child.send(message),
    gone,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

/** Children that are loaded while others live: loading takes longer than a short life. */
export function createNursery(path: string, args: readonly string[], ahead = 2) {
  const ready: Child[] = [];
  const fill = () => {
    while (ready.length < ahead) ready.push(startChild(path, args));
  };
  return {
    next(): Child {
      fill();
      const child = ready.shift() ?? startChild(path, args);
      fill();
      return child;
    },
    close: () => Promise.all(ready.splice(0).map((child) => child.kill())),
  };
}
