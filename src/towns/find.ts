import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import type { Meant } from '../places/directory.ts';
import { townLabel } from '../places/label.ts';
import type { Town } from '../places/town.ts';
import type { ByHand } from './by-hand-form.ts';
import { type Desk, townOf } from './desk.ts';
import { texts } from './texts.ts';

const words = texts.find;
const LONGEST_NAME = 80;

/** The command that goes on with the town that was found. */
const Word = z.enum(['stadt', 'zugang', 'eintragen']);
export type FindFor = z.infer<typeof Word>;
const Args = z.object({ word: Word });

/** Which town a text means; asks back where it is not certain. */
export function createFinder(desk: Desk, byHand: ByHand) {
  const ask = form('towns.find', {
    args: Args,
    load: async () => ({
      title: words.title,
      fields: [
        { id: 'name', kind: 'text', label: words.which, hint: words.hint, max: LONGEST_NAME },
      ],
    }),
    async done(turn, { name }, { word }) {
      await turn.go(word, String(name));
    },
  });

  const search = action('towns.search', {
    for: 'visitor',
    args: Args,
    run: (turn, args) => turn.fill('towns.find', args),
  });

  const searchChoice = (label: string, word: FindFor) => toAction(label, search, { word });

  /** What is recorded is recorded by the coordination, which then also gives access. */
  const byHandChoice = (text: string, word: FindFor) =>
    byHand.choice(text.slice(0, LONGEST_NAME), word === 'stadt' ? 'stadt' : 'zugang');

  const isTyped = ({ incoming }: Turn) =>
    incoming.kind === 'text' && !incoming.text.startsWith('/') ? incoming.text : undefined;

  function sayNone(turn: Turn, text: string, word: FindFor) {
    const typed = isTyped(turn);
    turn.say({
      blocks: words.none(text),
      choices: [
        [searchChoice(words.again, word)],
        [byHandChoice(text, word)],
        typed === undefined ? [] : [toCommand(words.asQuestion, 'frage', typed)],
      ],
      to: 'person',
    });
  }

  function saySeveral(turn: Turn, text: string, towns: readonly Town[], word: FindFor) {
    turn.say({
      blocks: words.several(
        text,
        towns.map((town) => ({ label: townLabel(town, towns), kind: town.kind })),
      ),
      choices: [
        ...towns.map((town) => [toCommand(townLabel(town, towns), word, town.key)]),
        [byHandChoice(text, word)],
      ],
      to: 'person',
    });
  }

  return {
    actions: [search],
    forms: [ask],
    searchChoice,
    /** Undefined: it was asked back. */
    async find(turn: Turn, text: string, word: FindFor): Promise<Town | undefined> {
      const known = await townOf(desk, turn.tx, text);
      const meant: Meant = known ? { kind: 'one', town: known } : desk.directory().meant(text);
      if (meant.kind === 'one') return meant.town;
      if (meant.kind === 'none') sayNone(turn, text, word);
      else saySeveral(turn, text, meant.towns, word);
      return undefined;
    },
  };
}
export type Finder = ReturnType<typeof createFinder>;
