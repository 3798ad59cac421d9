import { readFile } from 'node:fs/promises';

/** Names a process so that a later one with the same number is not taken for it. */
export type ProcessName = { readonly pid: number; readonly started: string };

export async function thisProcess(): Promise<ProcessName> {
  return { pid: process.pid, started: (await startOf(process.pid)) ?? '' };
}

export async function isAlive({ pid, started }: ProcessName): Promise<boolean> {
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
