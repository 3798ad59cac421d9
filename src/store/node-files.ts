import { constants } from 'node:fs';
import {
  access,
  chmod,
  type FileHandle,
  link,
  mkdir,
  open,
  readdir,
  rename,
  rm,
  unlink,
  utimes,
} from 'node:fs/promises';
import { explain, StoreError, systemCode } from './errors.ts';
import type { Files, OpenFile } from './files.ts';

const OWNER_ONLY = 0o600;
const FOLDER_OWNER_ONLY = 0o700;

// O_NONBLOCK: opening a pipe that lies there by mistake must not hang.
const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_WRONLY } = constants;

/** The real file system, with its refusals put into words. */
export const nodeFiles: Files = {
  async list(dir) {
    try {
      return await readdir(dir);
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return [];
      throw explain(error, dir);
    }
  },
  read: (path) =>
    worded(path, async () => {
      const handle = await openPlain(path, O_RDONLY);
      try {
        return await handle.readFile();
      } finally {
        await handle.close();
      }
    }),
  create: (path) =>
    worded(path, async () => {
      const handle = await open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, OWNER_ONLY);
      // The umask may have taken the owner's own rights away.
      await handle.chmod(OWNER_ONLY);
      return writer(handle, path);
    }),
  append: (path) =>
    worded(path, async () => {
      const handle = await openPlain(path, O_WRONLY | O_APPEND);
      await handle.chmod(OWNER_ONLY);
      return writer(handle, path);
    }),
  rename: (from, to) => worded(to, () => rename(from, to)),
  place: (from, to) => worded(to, () => place(from, to)),
  touch: (path) =>
    worded(path, async () => {
      const now = new Date();
      await utimes(path, now, now);
    }),
  touched: (path) =>
    worded(path, async () => {
      // Opened, since a shared folder may answer from memory otherwise.
      const handle = await openPlain(path, O_RDONLY);
      try {
        return (await handle.stat()).mtimeMs;
      } finally {
        await handle.close();
      }
    }),
  remove: (path) => worded(path, () => rm(path, { force: true, recursive: true })),
  syncDir: (dir) =>
    worded(dir, async () => {
      const handle = await open(dir, O_RDONLY);
      try {
        await handle.sync();
      } finally {
        await handle.close();
      }
    }),
  makeDir: (dir) =>
    worded(dir, async () => {
      const made = await mkdir(dir, { recursive: true, mode: FOLDER_OWNER_ONLY });
      if (made !== undefined) await chmod(dir, FOLDER_OWNER_ONLY);
    }),
};

async function openPlain(path: string, flags: number): Promise<FileHandle> {
  const handle = await open(path, flags | O_NOFOLLOW | O_NONBLOCK);
  const plain = (await handle.stat()).isFile();
  if (plain) return handle;
  await handle.close();
  throw new StoreError(
    'damaged',
    `${path} ist keine gewöhnliche Datei. Bitte den Datenordner prüfen.`,
  );
}

function writer(handle: FileHandle, path: string): OpenFile {
  return {
    write: (bytes) =>
      worded(path, async () => {
        let written = 0;
        while (written < bytes.length) {
          written += (await handle.write(bytes, written)).bytesWritten;
        }
      }),
    sync: () => worded(path, () => handle.datasync()),
    truncate: (size) => worded(path, () => handle.truncate(size)),
    close: () => worded(path, () => handle.close()),
  };
}

async function place(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
    await unlink(from);
  } catch (error) {
    // Some file systems, such as those of memory sticks, know no second name for a file.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemCode(error))) throw error;
    if (await isThere(to)) throw new StoreError('exists', `${to} gibt es schon.`);
    await rename(from, to);
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function worded<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error, path);
  }
}
