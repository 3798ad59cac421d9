import type { Readable, Writable } from 'node:stream';
import type { Adapter } from '../chat/adapter.ts';
import type { Settings } from '../settings/settings.ts';

/** The file of settings in the folder where the program was called. */
export type EnvFile = { readonly path: string; readonly state: 'read' | 'missing' | 'unreadable' };

/** What a command has of the world: nobody but the entry looks at the process itself. */
export type Program = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly envFile: EnvFile;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** Resolves when the process is asked to end. */
  readonly interrupted: Promise<void>;
  /** The platforms that have credentials. */
  adapters(settings: Settings): Promise<readonly Adapter[]>;
  terminal(options: {
    readonly as: 'staff' | 'coordinator';
    readonly settled: () => Promise<void>;
  }): Adapter & { readonly ended: Promise<void> };
};

/** 0 fine, 1 the work found faults, 2 wrong use or settings. */
export type ExitCode = 0 | 1 | 2;

/** A command of the command line. */
export type Run = (program: Program, args: readonly string[]) => Promise<ExitCode>;

/** What is wrong with the way the program was called, in German. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The knowledge has faults: all of them, each with file, line and what to do. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
}
