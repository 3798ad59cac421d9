import { type ChildProcess, fork } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';

export const WAYS = ['telegram-polling', 'telegram-webhook', 'slack-socket', 'slack-http'] as const;
export type Way = (typeof WAYS)[number];

export type Order = 'weigh' | 'idle';
export type Report =
  | { readonly kind: 'ready' | 'idle' }
  | { readonly kind: 'weight'; readonly heap: number; readonly rejections: number };

const CHILD = resolve(import.meta.dirname, 'hotline-child.ts');

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** A hotline in a process of its own. */
export function startHotline(way: Way, root: string, dir: string, port: number) {
  const child: ChildProcess = fork(CHILD, [way, root, dir, String(port)], {
    execArgv: ['--import', 'tsx', '--expose-gc'],
  });
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  /** Undefined: it ended before. */
  const report = (kind: Report['kind']) =>
    new Promise<Report | undefined>((done) => {
      const listen = (message: Report) => {
        if (message.kind !== kind) return;
        child.off('message', listen);
        done(message);
      };
      child.on('message', listen);
      gone.then(() => done(undefined));
    });
  return {
    ready: report('ready'),
    gone,
    async weigh() {
      const weight = report('weight');
      child.send('weigh' satisfies Order);
      const found = await weight;
      return found?.kind === 'weight' ? found : undefined;
    },
    async idle() {
      const idle = report('idle');
      child.send('idle' satisfies Order);
      await idle;
    },
    kill: () => void child.kill('SIGKILL'),
  };
}
