import { constants } from 'node:fs';
import { access, readFile, stat, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { faultLine } from '../knowledge/fault.ts';
import { MIGRATIONS, STORE_VERSION } from '../migrations.ts';
import { USUAL_PORT } from '../server.ts';
import { readSettings, type Settings, unknownSettings } from '../settings/settings.ts';
import { checkedTables } from '../store/checked.ts';
import { withWayBack } from '../store/copies.ts';
import { explain } from '../store/errors.ts';
import { nodeFiles } from '../store/node-files.ts';
import { readStoreFiles } from '../store/reader.ts';
import { systemClock } from '../time/clock.ts';
import { tablesFor } from './backup.ts';
import { loadKnowledge, overlayOf } from './load-knowledge.ts';
import { type EnvFile, type Program, type Run, UsageError } from './program.ts';
import { doctorTexts as texts } from './texts-doctor.ts';
import { writeLine } from './write-line.ts';

type Finding =
  | { readonly ok: true; readonly what: string }
  | { readonly ok: false; readonly what: string; readonly mend: string };

const fine = (what: string): Finding => ({ ok: true, what });
const bad = (what: string, mend: string): Finding => ({ ok: false, what, mend });

const MADE = Date.UTC(2026, 10, 1);
const OTHERS_MAY_READ = 0o077;
const PATIENCE = 2_000;
const PLATFORM_PATIENCE = 5_000;
/** For the next snapshot beside the present one, and the backups of two weeks. */
const ROOM_NEEDED = 100;
const MEGABYTE = 1024 * 1024;

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 20 || (major === 20 && minor >= 19);
  const what = texts.node(process.versions.node);
  return enough ? fine(what) : bad(what, texts.oldNode);
}

function clock({ zone }: Settings): Finding {
  const now = systemClock.now();
  const what = new Date(now).toLocaleString('de-DE', { timeZone: zone });
  return now > MADE ? fine(texts.clock(what)) : bad(texts.badClock, texts.mendClock);
}

const isWritable = (path: string) =>
  access(path, constants.W_OK).then(
    () => true,
    () => false,
  );

/** Whether the nearest folder that there is may be written to. */
async function canBeMade(path: string): Promise<boolean> {
  const parent = dirname(path);
  const about = await stat(parent).catch(() => undefined);
  if (!about && parent !== path) return canBeMade(parent);
  return about?.isDirectory() === true && isWritable(parent);
}

async function folder(data: string): Promise<Finding> {
  const about = await stat(data).catch(() => undefined);
  if (!about) {
    const mayBe = await canBeMade(data);
    return mayBe ? fine(texts.newFolder(data)) : bad(texts.badParent(data), texts.mendParent);
  }
  if (!about.isDirectory()) return bad(texts.noFolder(data), texts.mendNoFolder);
  if (!(await isWritable(data))) return bad(texts.badFolder(data), texts.mendFolder);
  const open = (about.mode & OTHERS_MAY_READ) !== 0;
  return open ? bad(texts.openFolder(data), texts.mendOpen(data)) : fine(texts.folder(data));
}

async function room(data: string): Promise<Finding[]> {
  const disk = await statfs(data).catch(() => undefined);
  if (!disk) return [];
  const free = Math.floor((disk.bavail * disk.bsize) / MEGABYTE);
  if (free < ROOM_NEEDED) return [bad(texts.noRoom(free), texts.mendRoom(data))];
  return [fine(texts.room(free))];
}

async function notice({ notice: path }: Settings): Promise<Finding[]> {
  if (path === undefined) return [];
  const text = await readFile(path).catch(() => undefined);
  return [text ? fine(texts.notice(path)) : bad(texts.badNotice(path), texts.mendNotice)];
}

async function store(settings: Settings): Promise<Finding> {
  const plan = { tables: tablesFor(settings), version: STORE_VERSION, migrations: MIGRATIONS };
  try {
    const state = await readStoreFiles(settings.data);
    if (!state) return fine(texts.noStore);
    const rows = [...state.tables.values()].reduce((sum, table) => sum + table.size, 0);
    checkedTables(state.tables, state.version, plan);
    return fine(texts.store(rows));
  } catch (error) {
    const explained = explain(error, settings.data);
    const way = withWayBack(explained, nodeFiles, settings.data, plan);
    const { message } = await way.catch(() => explained);
    return bad(texts.badStore, message);
  }
}

async function knowledge(settings: Settings): Promise<Finding> {
  const reading = await loadKnowledge(settings);
  if (!reading.ok) {
    const what = texts.badKnowledge(overlayOf(settings.data));
    return bad(what, reading.faults.map(faultLine).join('\n    '));
  }
  return fine(texts.knowledge(reading.knowledge.entries.length, reading.knowledge.towns.length));
}

/** What `/health` says. */
const HealthBody = z.object({
  ok: z.boolean(),
  platforms: z.record(z.string(), z.boolean()),
  why: z.record(z.string(), z.string()).default({}),
});

async function running(port: number): Promise<Finding> {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(`http://127.0.0.1:${port}/health`, { signal }).catch(() => undefined);
  if (!answer) return fine(texts.notRunning(port));
  const { data } = HealthBody.safeParse(await answer.json().catch(() => undefined));
  if (!data) return bad(texts.otherProgram(port), texts.mendPort);
  if (data.ok) return fine(texts.running(texts.connected));
  const reasons = Object.entries(data.why).map(([name, what]) => `${name}: ${what}`);
  return bad(texts.notConnected, [...reasons, texts.seeLog].join('\n    '));
}

/** Whether the platforms know the tokens. */
async function tokens(program: Program, settings: Settings): Promise<Finding[]> {
  const signal = AbortSignal.timeout(PLATFORM_PATIENCE);
  const adapters = await program.adapters(settings);
  const asked = adapters.map(async ({ platform, check }): Promise<Finding[]> => {
    const said = await check?.(signal);
    if (!said) return [];
    if (said.kind === 'known') {
      const { as, trouble } = said;
      const known = fine(texts.known(platform, as));
      return trouble === undefined ? [known] : [known, bad(texts.notArriving(platform), trouble)];
    }
    if (said.kind === 'wrong') return [bad(texts.wrongToken(platform), said.what)];
    return [bad(texts.noAnswer(platform), texts.mendNet)];
  });
  return (await Promise.all(asked)).flat();
}

async function connections({ telegram, slack, port }: Settings): Promise<Finding[]> {
  const names = [...(telegram ? ['Telegram'] : []), ...(slack ? ['Slack'] : [])];
  const findings = [fine(texts.platforms(names))];
  const brought = telegram?.webhook !== undefined || slack?.way.kind === 'http';
  const listens = port ?? (brought ? USUAL_PORT : undefined);
  if (names.length === 0 || listens === undefined) return findings;
  return [...findings, await running(listens)];
}

function settingsFile({ path, state }: EnvFile): Finding {
  if (state === 'unreadable') return bad(texts.unreadableEnv(path), texts.mendEnv(path));
  return fine(state === 'read' ? texts.settings(path) : texts.noEnvFile(path));
}

async function examine(program: Program): Promise<Finding[]> {
  const { env, envFile } = program;
  const file = settingsFile(envFile);
  const unknown = unknownSettings(env).map((name) => bad(texts.unknown(name), texts.mendUnknown));
  const read = readSettings(env);
  if ('faults' in read) {
    const faults = bad(texts.badSettings, read.faults.join('\n    '));
    return [node(), ...(file.ok ? [] : [file]), ...unknown, faults];
  }
  const { settings } = read;
  const data = resolve(settings.data);
  return [
    ...[node(), file, ...unknown, clock(settings), await folder(data), ...(await room(data))],
    ...[await store(settings), await knowledge(settings), ...(await notice(settings))],
    ...(await connections(settings)),
    ...(await tokens(program, settings)),
  ];
}

/** `hotline doctor`: what is wrong, and how to mend it. */
export const doctor: Run = async (program, args) => {
  if (args.length > 0) throw new UsageError(texts.usage);
  const findings = await examine(program);
  for (const one of findings)
    await writeLine(program.stdout, one.ok ? texts.fine(one.what) : texts.bad(one.what, one.mend));
  const faults = findings.filter(({ ok }) => !ok).length;
  await writeLine(program.stdout, faults === 0 ? texts.all : texts.faults(faults));
  return faults === 0 ? 0 : 1;
};
