import { healthOf } from '../chat/adapter.ts';
import { makeCode } from '../people/codes.ts';
import { hasCoordinator } from '../people/roles.ts';
import { startServer, USUAL_PORT } from '../server.ts';
import type { Settings } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import { systemTimer } from '../time/timer.ts';
import { converse } from './chat.ts';
import { open, settingsOf } from './open.ts';
import { type Run, UsageError } from './program.ts';
import { texts } from './texts.ts';
import { watchHealth } from './watch-health.ts';

/** The first start of a hotline without coordinators shows how to become one. */
async function firstCode(
  store: Store,
  { coordinators }: Settings,
  platforms: readonly string[],
): Promise<string | undefined> {
  if (coordinators.some(({ platform }) => platforms.includes(platform))) return undefined;
  return store.tx(async (tx) => {
    if (await hasCoordinator(tx)) return undefined;
    return makeCode(tx, { kind: 'coordination' }, null, Date.now());
  });
}

/** A server runs where somebody brings updates, or where the port is set. */
async function serve(settings: Settings, parts: Omit<Parameters<typeof startServer>[0], 'port'>) {
  if (settings.port === undefined && parts.routes.length === 0) return undefined;
  const port = settings.port ?? USUAL_PORT;
  try {
    return await startServer({ ...parts, port });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new UsageError(texts.portTaken(port));
    throw code === 'EACCES' ? new UsageError(texts.portForbidden(port)) : error;
  }
}

/** Starts every platform that has credentials; without any, the conversation in this window. */
export const start: Run = async (program, args) => {
  if (args.length > 0) throw new UsageError(texts.badOption('hotline'));
  const settings = settingsOf(program);
  if (!settings.telegram && !settings.slack) return converse(program, 'staff');
  const adapters = await program.adapters(settings);
  const opened = await open(program, settings);
  await opened.ready;
  const hotline = opened.hotline(adapters);
  const server = await serve(settings, {
    routes: adapters.flatMap(({ routes = [] }) => routes),
    health: () => healthOf(adapters),
    log: opened.log,
  });
  await hotline.start();
  const platforms = adapters.map(({ platform }) => platform);
  program.stdout.write(`${texts.started(platforms)}\n`);
  const code = await firstCode(opened.store, settings, platforms);
  if (code) program.stdout.write(`${texts.firstCode(code)}\n`);
  const tell = (line: string) => void program.stdout.write(`${line}\n`);
  const unwatch = watchHealth({ adapters, timer: systemTimer, log: opened.log, tell });
  await Promise.race([program.interrupted, opened.broken]);
  unwatch();
  await server?.stop();
  await hotline.stop();
  await opened.close();
  program.stdout.write(`${texts.stopped}\n`);
  return 0;
};
