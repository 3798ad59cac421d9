import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, faultLine } from '../knowledge/fault.ts';
import { type Reading, readKnowledge, withTowns } from '../knowledge/read.ts';
import { shippedKnowledge } from '../knowledge/shipped.ts';
import { importedTowns } from '../places/imported.ts';
import { knowledgeTexts as texts } from './texts-knowledge.ts';
import { townsFrom } from './town-list.ts';

export type Sources = {
  /** A folder taken alone: nothing of the shipped knowledge or the data folder is added. */
  readonly alone?: string | undefined;
  readonly towns?: string | undefined;
  readonly data: string;
  /** Stands in for the shipped folder. */
  readonly knowledge?: string | undefined;
};

/** What is laid over the shipped knowledge: files by hand, and those that the hotline writes. */
export const deskFolder = (data: string): string => join(data, 'knowledge');

export const overlayOf = (data: string): string | undefined =>
  existsSync(deskFolder(data)) ? deskFolder(data) : undefined;

/** The knowledge and the towns that a command works with, or every fault in them. */
export async function loadKnowledge({ alone, towns, data, knowledge }: Sources): Promise<Reading> {
  const reading =
    alone === undefined
      ? readKnowledge(knowledge ?? shippedKnowledge(), overlayOf(data))
      : readKnowledge(alone);
  const imported = importedTowns(data);
  const file = towns ?? (alone === undefined && existsSync(imported) ? imported : undefined);
  if (file === undefined) return reading;
  return withTowns(reading, await townsFrom(file));
}

export const faultLines = (faults: readonly Fault[]): string =>
  [...faults.map(faultLine), texts.faults(faults.length)].map((line) => `${line}\n`).join('');
