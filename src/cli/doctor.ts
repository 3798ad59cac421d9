import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { faultLine } from '../knowledge/fault.ts';
import { MIGRATIONS, STORE_VERSION } from '../migrations.ts';
import { readSettings, type Settings } from '../settings/settings.ts';
import { checkedTables } from '../store/checked.ts';
import { withWayBack } from '../store/copies.ts';
import { explain } from '../store/errors.ts';
import { nodeFiles } from '../store/node-files.ts';
import { readStoreFiles } from '../store/reader.ts';
import { systemClock } from '../time/clock.ts';
import { tablesFor } from './backup.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { type Run, UsageError } from './program.ts';
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

async function folder({ data }: Settings): Promise<Finding> {
  const about = await stat(data).catch(() => undefined);
  if (!about) return fine(texts.newFolder(data));
  const writable = await access(data, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!writable || !about.isDirectory()) return bad(texts.badFolder(data), texts.mendFolder);
  const open = (about.mode & OTHERS_MAY_READ) !== 0;
  return open ? bad(texts.openFolder(data), texts.mendOpen(data)) : fine(texts.folder(data));
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
    const { message } = await withWayBack(explained, nodeFiles, settings.data, plan);
    return bad(texts.badStore, message);
  }
}

async function knowledge(settings: Settings): Promise<Finding> {
  const reading = await loadKnowledge(settings);
  if (!reading.ok) return bad(texts.badKnowledge, reading.faults.map(faultLine).join('\n    '));
  return fine(texts.knowledge(reading.knowledge.entries.length, reading.knowledge.towns.length));
}

/** Asking the platforms ourselves would take the line from the hotline that runs. */
async function connections({ telegram, slack, port = 8080 }: Settings): Promise<Finding[]> {
  const names = [...(telegram ? ['Telegram'] : []), ...(slack ? ['Slack'] : [])];
  const findings = [fine(texts.platforms(names))];
  const signal = AbortSignal.timeout(PATIENCE);
  const health = await fetch(`http://127.0.0.1:${port}/health`, { signal }).catch(() => undefined);
  if (names.length === 0 || !health) return findings;
  if (health.status === 200) return [...findings, fine(texts.running(texts.connected))];
  return [...findings, bad(texts.notConnected, texts.seeLog)];
}

async function examine(env: Readonly<Record<string, string | undefined>>): Promise<Finding[]> {
  const read = readSettings(env);
  if ('faults' in read) return [node(), bad(texts.badSettings, read.faults.join('\n    '))];
  const { settings } = read;
  return [
    ...[node(), fine(texts.settings), clock(settings)],
    ...[await folder(settings), await store(settings), await knowledge(settings)],
    ...(await connections(settings)),
  ];
}

/** `hotline doctor`: what is wrong, and how to mend it. */
export const doctor: Run = async (program, args) => {
  if (args.length > 0) throw new UsageError(texts.usage);
  const findings = await examine(program.env);
  for (const one of findings)
    await writeLine(program.stdout, one.ok ? texts.fine(one.what) : texts.bad(one.what, one.mend));
  const faults = findings.filter(({ ok }) => !ok).length;
  await writeLine(program.stdout, faults === 0 ? texts.all : texts.faults(faults));
  return faults === 0 ? 0 : 1;
};
