import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createRanking, type Ranked, type Ranking } from '../answers/ranking/ranking.ts';
import { stateNamed } from '../german/states.ts';
import { faultLines, loadKnowledge } from './load-knowledge.ts';
import { settingsOf } from './open.ts';
import { type Run, UsageError } from './program.ts';
import { knowledgeTexts as texts } from './texts-knowledge.ts';
import { writeLine } from './write-line.ts';

const OPTIONS = {
  state: { type: 'string' },
  knowledge: { type: 'string' },
  towns: { type: 'string' },
  explain: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

function readArgs(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new UsageError(texts.askUsage);
    const state = values.state === undefined ? undefined : stateNamed(values.state);
    if (values.state !== undefined && state === undefined) {
      throw new UsageError(texts.badState(values.state));
    }
    return { ...values, state, question: positionals[0] };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(texts.askUsage);
  }
}

const Line = z.object({
  question: z.string(),
  state: z.string().nullish(),
  after: z.string().nullish(),
});
type Asked = {
  readonly question: string;
  readonly state?: string | undefined;
  readonly after?: string | undefined;
};

/** A line of standard input: a question as it is, or JSON; `undefined` where that is broken. */
function readLine(line: string, state: string | undefined): Asked | undefined {
  if (!line.trimStart().startsWith('{')) return { question: line, state };
  try {
    const read = Line.parse(JSON.parse(line));
    const own = read.state ? stateNamed(read.state) : state;
    return { question: read.question, state: own, after: read.after?.trim() || undefined };
  } catch {
    return undefined;
  }
}

function timed(ranking: Ranking, { question, state, after }: Asked): readonly [Ranked, number] {
  const start = performance.now();
  const ranked = ranking.rank(question, { state, after });
  return [ranked, Math.round((performance.now() - start) * 100) / 100];
}

function asJson(question: string, ranked: Ranked, ms: number, explain: boolean): string {
  const results = ranked.results.map(({ entry, score, parts }) => ({
    id: entry.id,
    kind: entry.kind,
    title: entry.title,
    score: Math.round(score * 10_000) / 10_000,
    ...(explain && { parts }),
  }));
  const place = explain && { zone: ranked.zone, state: ranked.state, town: ranked.town };
  return JSON.stringify({ question, answered: ranked.answered, results, ms, ...place });
}

/** `hotline ask`: one question, or one a line from standard input. */
export const ask: Run = async (program, args) => {
  const {
    question,
    state,
    knowledge: alone,
    towns,
    explain = false,
    json = false,
  } = readArgs(args);
  const { data, knowledge } = settingsOf(program);
  const reading = await loadKnowledge({ alone, towns, data, knowledge });
  if (!reading.ok) {
    program.stderr.write(faultLines(reading.faults));
    return 1;
  }
  const ranking = createRanking(reading.knowledge);
  if (question !== undefined) {
    const [ranked, ms] = timed(ranking, { question, state });
    const said = json ? asJson(question, ranked, ms, explain) : texts.answer(ranked);
    await writeLine(program.stdout, said);
    if (explain && !json) await writeLine(program.stdout, `\n${texts.explain(ranked)}`);
    return 0;
  }
  let broken = false;
  for await (const line of createInterface({ input: program.stdin, crlfDelay: Infinity })) {
    const asked = readLine(line, state);
    if (!asked) {
      broken = true;
      await writeLine(
        program.stdout,
        JSON.stringify({ error: 'Die Zeile ist kein gültiges JSON mit „question“.' }),
      );
      continue;
    }
    const [ranked, ms] = timed(ranking, asked);
    await writeLine(program.stdout, asJson(asked.question, ranked, ms, explain));
  }
  return broken ? 1 : 0;
};
