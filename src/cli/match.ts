import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Proposals, match as propose, townsByKey } from '../partners/matching/match.ts';
import { createReader } from '../partners/matching/meaning.ts';
import { Request } from '../partners/matching/request.ts';
import { faultLines, loadKnowledge } from './load-knowledge.ts';
import { settingsOf } from './open.ts';
import { type Run, UsageError } from './program.ts';
import { texts } from './texts.ts';
import { matchTexts as words } from './texts-match.ts';
import { writeLine } from './write-line.ts';

const OPTIONS = {
  requests: { type: 'string' },
  towns: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
} as const;

function readArgs(args: readonly string[]) {
  try {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const { requests, today = new Date().toISOString().slice(0, 10) } = values;
    if (requests !== undefined && /^\d{4}-\d\d-\d\d$/.test(today))
      return { ...values, requests, today };
  } catch {
    // An option that there is not.
  }
  throw new UsageError(words.usage);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readRequests(text: string): { requests: Request[]; faults: string[] } {
  const requests: Request[] = [];
  const faults: string[] = [];
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const read = Request.safeParse(parse(line));
    if (read.success) requests.push(read.data);
    else {
      const fields = read.error.issues.map(({ path }) => path.join('.')).filter(Boolean);
      faults.push(words.fault(i + 1, fields));
    }
  }
  return { requests, faults };
}

const inWords = ({ request, proposals }: Proposals) =>
  [
    words.title(request, proposals.length),
    ...proposals.map(({ request: other, town, score, reasons }) =>
      words.proposal(other, town, score, reasons),
    ),
  ].join('\n');

/** `hotline match`: proposals for the open requests of a file. */
export const match: Run = async (program, args) => {
  const { requests: file, towns, today, json = false } = readArgs(args);
  const settings = settingsOf(program);
  const reading = await loadKnowledge({ ...settings, towns });
  if (!reading.ok) {
    program.stderr.write(faultLines(reading.faults));
    return 1;
  }
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) throw new UsageError(texts.unreadableFile(file));
  const { requests, faults } = readRequests(text);
  if (faults.length > 0) {
    program.stderr.write(`${faults.join('\n')}\n`);
    return 1;
  }
  const { knowledge } = reading;
  const world = {
    towns: townsByKey(knowledge.towns),
    themes: knowledge.themes,
    reader: createReader(knowledge),
    today,
  };
  for (const found of propose(requests, world))
    await writeLine(program.stdout, json ? JSON.stringify(found) : inWords(found));
  return 0;
};
