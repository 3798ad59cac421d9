import { z } from 'zod';
import { action, type Feature } from '../chat/feature.ts';
import { type FileRef, fileOf, paper } from '../chat/files.ts';
import { toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { createPost } from '../delivery/post.ts';
import { textFile } from '../papers/text.ts';
import { Persons } from '../people/rows.ts';
import { type Exported, exportPerson } from '../store/export.ts';
import type { Tx } from '../store/store.ts';
import type { AnyTable } from '../store/table.ts';
import { forget, isLastOfCoordination } from './forget.ts';
import { privacyTables } from './rows.ts';
import { texts } from './texts.ts';
import { createUnseen } from './unseen.ts';

export type PrivacyParts = { readonly zone: string };

const OfPerson = z.object({ person: z.string() });
const None = z.null();

/** One line for each row: what a person can read without a program. */
const readable = (exported: readonly Exported[]): string =>
  exported
    .map(({ about, rows }) =>
      texts.readable(
        about,
        rows.map((row) => `  - ${JSON.stringify(row)}`),
      ),
    )
    .join('\n\n');

/** What we keep of a person: handing it out, forgetting it. */
export function createPrivacy({ zone }: PrivacyParts, tables: () => readonly AnyTable[]): Feature {
  async function keptOf(tx: Tx, person: string): Promise<readonly Exported[]> {
    const { formerly = [] } = (await tx.get(Persons, person)) ?? {};
    return exportPerson(tx, tables(), person, formerly);
  }

  const asJson = paper('my-data-json', {
    type: 'application/json',
    args: OfPerson,
    async make(tx, { person }) {
      const kept = await keptOf(tx, person);
      return new TextEncoder().encode(`${JSON.stringify(kept, null, 2)}\n`);
    },
  });
  const asText = paper('my-data-text', {
    type: 'text/plain; charset=utf-8',
    args: OfPerson,
    make: async (tx, { person }) => textFile(readable(await keptOf(tx, person))),
  });
  const filesFor = (person: string): FileRef[] => [
    fileOf(asText, { person }, `${texts.fileTitle}.txt`),
    fileOf(asJson, { person }, `${texts.fileTitle}.json`),
  ];

  async function showMine(turn: Turn): Promise<void> {
    const kept = await keptOf(turn.tx, turn.person.id);
    turn.say({
      blocks: texts.mine(kept.map(({ about, rows }) => [about, rows.length] as const)),
      files: filesFor(turn.person.id),
      choices: [[eraseChoice()]],
      to: 'person',
    });
  }

  const really = action('privacy.erase', {
    for: 'visitor',
    args: None,
    async run(turn) {
      const count = await forget(turn, turn.person.id);
      turn.say({ blocks: texts.erased(count), to: 'person' });
    },
  });

  const keep = action('privacy.keep', {
    for: 'visitor',
    args: None,
    async run(turn) {
      turn.say(texts.stays());
    },
  });

  const ask = action('privacy.ask', {
    for: 'visitor',
    args: None,
    run: askFirst,
  });

  async function askFirst(turn: Turn): Promise<void> {
    const isLast = await isLastOfCoordination(turn, turn.person.id);
    const handOver = toCommand(texts.handOver, 'zugang', 'koordination');
    turn.say({
      blocks: texts.asked({ coordinates: turn.roles.has('coordinator'), isLast }),
      choices: [
        isLast ? [handOver] : [],
        [toAction(texts.really, really, null, { careful: true })],
        [toAction(texts.keep, keep, null)],
      ],
      waits: true,
      to: 'person',
    });
  }

  const eraseChoice = () => toAction(texts.erase, ask, null);
  const unseen = createUnseen({ zone, post: createPost(zone), eraseChoice });

  return {
    name: 'privacy',
    tables: privacyTables,
    actions: [really, keep, ask, ...unseen.actions],
    jobs: unseen.jobs,
    rounds: unseen.rounds,
    forms: [],
    papers: [asJson, asText],
    commands: [
      {
        word: 'meinedaten',
        aliases: ['auskunft', 'daten'],
        for: 'visitor',
        about: texts.commands.mine,
        run: showMine,
      },
      {
        word: 'löschen',
        aliases: ['vergessen'],
        for: 'visitor',
        about: texts.commands.erase,
        wayOut: true,
        run: askFirst,
      },
    ],
  };
}
