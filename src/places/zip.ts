import { inflateRawSync } from 'node:zlib';

/** What an archive must not be before anything in it is read. */
export type ZipFault = 'broken' | 'huge';

export type ZipEntry = { readonly name: string; readonly bytes: Buffer };
export type Zip =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly fault: ZipFault };

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const CONTENT = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIZE = 46;
const CONTENT_SIZE = 30;
const MOST_ENTRIES = 1000;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

class Refused extends Error {
  readonly fault: ZipFault;
  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}

/**
 * Unpacks an archive as far as `limit` bytes in all; stops before that if it says, or turns out,
 * to hold more. Sizes that it states are never believed.
 */
export function unzip(file: Buffer, limit: number): Zip {
  try {
    const end = endOf(file);
    const count = file.readUInt16LE(end + 10);
    if (count > MOST_ENTRIES) throw new Refused('huge');
    const entries: ZipEntry[] = [];
    let left = limit;
    let at = file.readUInt32LE(end + 16);
    for (let i = 0; i < count; i++) {
      if (file.readUInt32LE(at) !== ENTRY) throw new Refused('broken');
      const nameLength = file.readUInt16LE(at + 28);
      const name = file.toString('utf8', at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength);
      const bytes = contentOf(file, at, left);
      left -= bytes.length;
      entries.push({ name, bytes });
      at += ENTRY_SIZE + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    }
    return { ok: true, entries };
  } catch (error) {
    // Reading past the end and damaged contents throw in many ways; all mean the same.
    return { ok: false, fault: error instanceof Refused ? error.fault : 'broken' };
  }
}

function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - END_SIZE - LONGEST_COMMENT);
  for (let at = file.length - END_SIZE; at >= first; at--) {
    if (file.readUInt32LE(at) === END) return at;
  }
  throw new Refused('broken');
}

function contentOf(file: Buffer, entry: number, left: number): Buffer {
  const flags = file.readUInt16LE(entry + 8);
  const method = file.readUInt16LE(entry + 10);
  const packed = file.readUInt32LE(entry + 20);
  const stated = file.readUInt32LE(entry + 24);
  const at = file.readUInt32LE(entry + 42);
  if (stated > left) throw new Refused('huge');
  if (flags & ENCRYPTED || file.readUInt32LE(at) !== CONTENT) throw new Refused('broken');
  const start = at + CONTENT_SIZE + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  if (start + packed > file.length) throw new Refused('broken');
  const data = file.subarray(start, start + packed);
  const bytes = method === STORED ? data : inflated(data, method, stated);
  if (bytes.length !== stated) throw new Refused('broken');
  return bytes;
}

function inflated(data: Buffer, method: number, stated: number): Buffer {
  if (method !== DEFLATED) throw new Refused('broken');
  try {
    return inflateRawSync(data, {
      maxOutputLength: Math.max(1, stated),
    });
  } catch (error) {
    const more = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new Refused(more ? 'huge' : 'broken');
  }
}
