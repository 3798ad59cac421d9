import { existsSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readTownFile } from '../places/town-file.ts';
import { readKnowledge, withTowns } from './read.ts';

/** Reads and checks a folder beside the conversation and hands the result over once. */
const order = z
  .object({ folder: z.string(), over: z.string().optional(), towns: z.string().optional() })
  .parse(workerData);
// It is there once somebody has put something into it.
const over = order.over !== undefined && existsSync(order.over) ? order.over : undefined;
const reading = readKnowledge(order.folder, over, 'by hand only');
const towns = order.towns === undefined ? undefined : await readTownFile(order.towns);
parentPort?.postMessage(towns ? withTowns(reading, towns) : reading);
