import { randomUUID } from 'node:crypto';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Names a process so that a later one with the same number is not taken for it. */
export type ProcessName = {
  readonly pid: number;
  readonly started: string;
  /** Where the number counts: each container and each machine has numbers of its own. */
  readonly space?: string;
};

export async function thisProcess(): Promise<ProcessName> {
  const { pid } = process;
  return { pid, started: (await startOf(pid)) ?? '', space: await spaceHere() };
}

/** Whether it runs, as far as that can be seen from here. */
export async function lookAt(name: ProcessName): Promise<'alive' | 'gone' | 'out of sight'> {
  // Programs of before did not say it, and have no beat either.
  if (name.space !== undefined && name.space !== (await spaceHere())) return 'out of sight';
  return (await isAlive(name)) ? 'alive' : 'gone';
}

async function isAlive({ pid, started }: ProcessName): Promise<boolean> {
  const now = await startOf(pid);
  if (now !== undefined) return now === started;
  if (await hasProc()) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours, but there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const spaceHere = async () =>
  [hostname(), await boot().catch(() => ''), await numbersHere()].join(' ');

/** Which numbers /proc shows; where they are not those of this process, nobody else can be seen. */
async function numbersHere(): Promise<string> {
  try {
    const matches = (await readlink('/proc/self')) === String(process.pid);
    return matches ? await readlink('/proc/self/ns/pid') : STRANGE;
  } catch {
    return '';
  }
}

const STRANGE = randomUUID();

/** When it started, counted from which boot; undefined where it is gone or there is no /proc. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'latin1');
    // The name in brackets may itself hold spaces and brackets.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    // Dead, only not yet collected by its parent.
    if (state === 'Z' || state === 'X') return undefined;
    return `${await boot()}:${fields[19]}`;
  } catch {
    return undefined;
  }
}

async function boot(): Promise<string> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'latin1')).trim();
}

async function hasProc(): Promise<boolean> {
  return boot().then(
    () => true,
    () => false,
  );
}
