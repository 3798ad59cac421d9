import { runDay } from './run.ts';

const [, , hours = '24', perHour = '20', seed = '1'] = process.argv;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const MOST_GROWTH = 5;
const MOST_FILES = 16;

const found = await runDay(Number(hours), Number(perHour), Number(seed));
const { messages, unanswered, heap, heapGrown, files, backups } = found;
say(`${hours} simulated hours, ${messages} messages of 60 people, unanswered ${unanswered}`);
say(
  `heap ${heap.toFixed(1)} MB after an hour, ${heapGrown.toFixed(1)} MB more at the end` +
    ` (wanted: at most ${MOST_GROWTH}); ${((heapGrown * 1024) / messages).toFixed(1)} kB a message`,
);
say(
  `data folder at most ${files.toFixed(1)} MB (wanted: ${MOST_FILES}), backups ${backups.toFixed(1)} MB`,
);
process.exit(heapGrown > MOST_GROWTH || files > MOST_FILES || unanswered > 0 ? 1 : 0);
