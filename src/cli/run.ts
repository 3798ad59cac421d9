import { StoreError } from '../store/errors.ts';
import { type ExitCode, KnowledgeError, type Program, type Run, UsageError } from './program.ts';
import { texts } from './texts.ts';

/** Loaded only when asked for, so that each command starts at once. */
const COMMANDS: ReadonlyMap<string, () => Promise<Run>> = new Map<string, () => Promise<Run>>([
  ['', async () => (await import('./start.ts')).start],
  ['chat', async () => (await import('./chat.ts')).chat],
  ['ask', async () => (await import('./ask.ts')).ask],
  ['town', async () => (await import('./town.ts')).town],
  ['towns', async () => (await import('./towns.ts')).towns],
  ['match', async () => (await import('./match.ts')).match],
  ['knowledge', async () => (await import('./knowledge.ts')).knowledge],
  ['doctor', async () => (await import('./doctor.ts')).doctor],
  ['backup', async () => (await import('./backup.ts')).backup],
  ['restore', async () => (await import('./backup.ts')).restore],
]);

const HELP = new Set(['help', '--help', '-h', 'hilfe']);

export async function runCommand(program: Program, argv: readonly string[]): Promise<ExitCode> {
  const [name = '', ...args] = argv;
  const say = (text: string) => program.stderr.write(`${text}\n`);
  if (HELP.has(name)) {
    program.stdout.write(`${texts.usage}\n`);
    return 0;
  }
  const load = COMMANDS.get(name);
  if (!load) {
    say(texts.unknownCommand(name));
    return 2;
  }
  try {
    return await (await load())(program, args);
  } catch (error) {
    if (error instanceof UsageError || error instanceof StoreError) {
      say(error.message);
      return 2;
    }
    if (error instanceof KnowledgeError) {
      program.stderr.write(error.message);
      return 1;
    }
    say(texts.internal);
    if (program.env['LOG_LEVEL'] === 'debug') say(String(error instanceof Error && error.stack));
    return 1;
  }
}
