import { parseArgs } from 'node:util';
import { StoreError } from '../store/errors.ts';
import { open, settingsOf } from './open.ts';
import { type ExitCode, type Program, type Run, UsageError } from './program.ts';
import { texts } from './texts.ts';

function roleIn(args: readonly string[]): 'staff' | 'coordinator' {
  try {
    const { values } = parseArgs({ args: [...args], options: { as: { type: 'string' } } });
    if (values.as === undefined) return 'staff';
    if (values.as === 'coordinator') return 'coordinator';
  } catch {
    // Says the same as a wrong role.
  }
  throw new UsageError(texts.badOption('hotline chat [--as coordinator]'));
}

/** The conversation in this window, whatever else is configured. */
export const chat: Run = async (program, args) => {
  const as = roleIn(args);
  return converse(program, as);
};

export async function converse(program: Program, as: 'staff' | 'coordinator'): Promise<ExitCode> {
  const settings = settingsOf({ ...program, env: withoutPlatforms(program.env) });
  const coordinator = { platform: 'terminal', space: '', user: 'coordinator' };
  const opened = await open(program, {
    ...settings,
    logLevel: program.env['LOG_LEVEL'] ? settings.logLevel : 'error',
    coordinators: [...settings.coordinators, coordinator],
  }).catch((error) => {
    const inUse = error instanceof StoreError && error.code === 'locked';
    throw inUse ? new UsageError(texts.inUse(settings.data)) : error;
  });
  const settled = async () => {
    await hotline.idle();
    await hotline.upToDate();
  };
  const terminal = program.terminal({ as, settled });
  const hotline = opened.hotline([terminal]);
  await hotline.start();
  const failed = [failing(opened.ready), opened.broken];
  await Promise.race([terminal.ended, program.interrupted, ...failed]);
  await hotline.stop();
  await opened.close();
  return 0;
}

/** Never resolves, but rejects with it. */
export const failing = (ready: Promise<void>) =>
  new Promise<never>((_, reject) => {
    ready.catch(reject);
  });

/** Faulty credentials of other platforms are no reason not to talk here. */
function withoutPlatforms(env: Program['env']): Program['env'] {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(TELEGRAM|SLACK)_/.test(name)),
  );
}
