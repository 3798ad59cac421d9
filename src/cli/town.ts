import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createTownSearch, type Found } from '../places/search.ts';
import { faultLines } from './load-knowledge.ts';
import { settingsOf } from './open.ts';
import { type Run, UsageError } from './program.ts';
import { townTexts as texts } from './texts-town.ts';
import { currentTowns, townsFrom } from './town-list.ts';
import { writeLine } from './write-line.ts';

const OPTIONS = { towns: { type: 'string' }, json: { type: 'boolean' } } as const;

function readArgs(args: readonly string[]) {
  try {
    const read = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    if (read.positionals.length <= 1) return { ...read.values, text: read.positionals[0] };
  } catch {
    // An option that there is not.
  }
  throw new UsageError(texts.townUsage);
}

const asJson = (query: string, found: readonly Found[]): string =>
  JSON.stringify({
    query,
    results: found.map(({ town: { key, name, district, state }, score }) => ({
      key,
      name,
      district,
      state,
      score: Math.round(score * 10_000) / 10_000,
    })),
  });

/** `hotline town`: a municipality by what people call it, or one a line from standard input. */
export const town: Run = async (program, args) => {
  const { text, towns: file, json = false } = readArgs(args);
  const settings = settingsOf(program);
  const read = await (file === undefined ? currentTowns(settings) : townsFrom(file));
  if (read.faults.length > 0) {
    program.stderr.write(faultLines(read.faults));
    return 1;
  }
  const search = createTownSearch(read.towns);
  if (text !== undefined) {
    const found = search(text);
    const words = found.length === 0 ? texts.none : texts.found(found);
    await writeLine(program.stdout, json ? asJson(text, found) : words);
    return 0;
  }
  for await (const line of createInterface({ input: program.stdin, crlfDelay: Infinity })) {
    await writeLine(program.stdout, asJson(line, search(line)));
  }
  return 0;
};
