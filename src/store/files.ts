/** A file that grows at its end. */
export type OpenFile = {
  /** Writes all of it, or fails. */
  write(bytes: Uint8Array): Promise<void>;
  /** Resolves when everything written is on the disk itself. */
  sync(): Promise<void>;
  truncate(size: number): Promise<void>;
  close(): Promise<void>;
};

/** What the store needs of a file system; a double that forgets what was not synced fits too. */
export type Files = {
  /** The names in a folder; none where there is no such folder. */
  list(dir: string): Promise<readonly string[]>;
  /** Reads a plain file; refuses links. */
  read(path: string): Promise<Buffer>;
  /** A new file, readable by its owner alone; fails where the name is taken. */
  create(path: string): Promise<OpenFile>;
  /** A file that is there, to write on at its end; refuses links. */
  append(path: string): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  /** Like `rename`, but fails where `to` is taken. */
  place(from: string, to: string): Promise<void>;
  /** Renews its time; fails where it is not there. */
  touch(path: string): Promise<void>;
  /** Its time: grows with every change, and with every renewal. */
  touched(path: string): Promise<number>;
  /** Removes it; fine where it is not there. */
  remove(path: string): Promise<void>;
  /** Makes the names in a folder safe: what was created, renamed, removed. */
  syncDir(dir: string): Promise<void>;
  /** A folder for its owner alone; fine where it is there. */
  makeDir(dir: string): Promise<void>;
};
