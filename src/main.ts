#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { createSlackAdapter } from '../adapters/slack/index.ts';
import { createTelegramAdapter } from '../adapters/telegram/index.ts';
import { createTerminalAdapter } from '../adapters/terminal/index.ts';
import type { Program } from './cli/program.ts';
import { runCommand } from './cli/run.ts';

/** `.env` stands behind the environment: what is set outside goes first. */
function environment(): Pick<Program, 'env' | 'envFile'> {
  const path = resolve('.env');
  try {
    const env = { ...parseEnv(readFileSync(path, 'utf8')), ...process.env };
    return { env, envFile: { path, state: 'read' } };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { env: process.env, envFile: { path, state: missing ? 'missing' : 'unreadable' } };
  }
}

const program: Program = {
  ...environment(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  interrupted: new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  }),
  async adapters({ telegram, slack }) {
    return [
      ...(telegram ? [createTelegramAdapter({ ...telegram, now: Date.now })] : []),
      ...(slack ? [createSlackAdapter({ ...slack, now: Date.now })] : []),
    ];
  },
  terminal: (options) =>
    createTerminalAdapter({
      ...options,
      input: process.stdin,
      output: process.stdout,
      colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
      now: () => Date.now(),
    }),
};

// Whoever read our output has seen enough (`… | head`): no reason for a trace.
process.stdout.on('error', (error) => {
  process.exit('code' in error && error.code === 'EPIPE' ? 0 : 1);
});

process.exitCode = await runCommand(program, process.argv.slice(2));
// Whatever a platform's library still holds open must not keep the process.
process.exit();
