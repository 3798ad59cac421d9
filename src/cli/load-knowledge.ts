import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Fault, faultLine } from '../knowledge/fault.ts';
import { type Knowledge, type Reading, readKnowledge } from '../knowledge/read.ts';
import { shippedKnowledge } from '../knowledge/shipped.ts';
import { readTownCsv } from '../places/town-csv.ts';
import type { TownsRead } from '../places/town-row.ts';
import { UsageError } from './program.ts';
import { knowledgeTexts as texts } from './texts-knowledge.ts';

export type Sources = {
  /** A folder taken alone: nothing of the shipped knowledge or the data folder is added. */
  readonly alone?: string | undefined;
  readonly towns?: string | undefined;
  readonly data: string;
  /** Stands in for the shipped folder. */
  readonly knowledge?: string | undefined;
};

export const overlayOf = (data: string): string | undefined => {
  const folder = join(data, 'knowledge');
  return existsSync(folder) ? folder : undefined;
};

/** Where `towns import` keeps the directory. */
export const importedTowns = (data: string): string => join(data, 'towns.csv');

function townsFrom(file: string): TownsRead {
  if (/\.xlsx$/i.test(file)) throw new UsageError(texts.towns.workbook(file));
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(texts.towns.missing(file));
  }
  return readTownCsv(basename(file), text);
}

/** The knowledge and the towns that a command works with, or every fault in them. */
export function loadKnowledge({ alone, towns, data, knowledge }: Sources): Reading {
  const reading =
    alone === undefined
      ? readKnowledge(knowledge ?? shippedKnowledge(), overlayOf(data))
      : readKnowledge(alone);
  const imported = importedTowns(data);
  const file = towns ?? (alone === undefined && existsSync(imported) ? imported : undefined);
  if (file === undefined) return reading;
  const read = townsFrom(file);
  const faults = [...(reading.ok ? [] : reading.faults), ...read.faults];
  if (faults.length > 0) return { ok: false, faults };
  return reading.ok ? withTowns(reading.knowledge, read) : reading;
}

const withTowns = (knowledge: Knowledge, { towns }: TownsRead): Reading => ({
  ok: true,
  knowledge: { ...knowledge, towns },
});

export const faultLines = (faults: readonly Fault[]): string =>
  [...faults.map(faultLine), texts.faults(faults.length)].map((line) => `${line}\n`).join('');
