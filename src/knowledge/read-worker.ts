import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readKnowledge } from './read.ts';

/** Reads and checks a folder beside the conversation and hands the result over once. */
const order = z.object({ folder: z.string(), over: z.string().optional() }).parse(workerData);
parentPort?.postMessage(readKnowledge(order.folder, order.over));
