import type { Field, Value, Values } from '../../src/chat/forms/form.ts';
import type { Effect } from '../../src/chat/reply.ts';
import {
  ChoiceSets,
  Forms,
  type KeptChoice,
  type Progress,
  ReceivedFiles,
} from '../../src/chat/rows.ts';
import { accountKey } from '../../src/people/address.ts';
import { Accounts } from '../../src/people/rows.ts';
import type { Actor, House } from './house.ts';

export type WalkOptions = {
  /** What is written into a field for words. */
  readonly words: (field: Field, turn: number) => string;
  readonly town: string;
  /** Said after the commands. */
  readonly says: readonly string[];
  /** Buttons that are left alone: labels of what ends the walk, or somebody. */
  readonly avoid?: (effect: Effect, label: string) => boolean;
  /** At most so many buttons. */
  readonly presses: number;
};

export type Walked = {
  readonly effects: Map<string, Effect>;
  /** Forms that were sent off, and those that would not take what was filled in. */
  readonly filled: Set<string>;
  readonly stuck: Map<string, readonly string[]>;
};

const FILE = 'Name;Schlüssel\nMalchin;13071099\n';

/** Buttons that do the same with other things are one after so many. */
const ALIKE = 4;

/** Several days of a form rise, or fall. */
const day = (at: number, turn: number, time: boolean) =>
  `2027-0${1 + ((turn < 2 ? at : 7 - at) % 8)}-1${at % 10}${time ? 'T14:00' : ''}`;

/** Something that fits a field; `turn` changes it, where the first was not taken. */
type Filling = Pick<WalkOptions, 'words' | 'town'>;

function fitting(field: Field, at: number, { words, town }: Filling, turn: number): Value {
  switch (field.kind) {
    case 'text':
    case 'long':
      return /link|quelle|url/i.test(field.id)
        ? 'https://kanarie.example/x'
        : words(field, turn).slice(0, field.max);
    case 'one':
      return field.options[turn % Math.max(field.options.length, 1)]?.id ?? '';
    case 'several':
      return field.options.slice(turn, turn + 1).map(({ id }) => id);
    case 'yesno':
      return turn % 2 === 0 ? 'ja' : 'nein';
    case 'number':
    case 'scale':
      return String(Math.min(field.min + turn, field.max));
    case 'points':
      return field.options.slice(0, 1).map(({ id }) => `${id}=${field.total}`);
    case 'date':
      return day(at, turn, field.time);
    case 'town':
      return turn % 2 === 0 ? town : '14522090';
    case 'file':
      return 'received-file';
  }
}

const TRIES = 4;

/** Fills in the form that is open, and what opens behind it. */
export async function fillForms(
  house: House,
  actor: Actor,
  options: Filling,
  walked: Pick<Walked, 'filled' | 'stuck'>,
): Promise<void> {
  const { store } = house;

  async function person(): Promise<string> {
    const key = accountKey(actor.account);
    return (await store.tx((tx) => tx.get(Accounts, key)))?.person ?? '';
  }

  const form = async (): Promise<Progress | undefined> => {
    const id = await person();
    return store.tx(async (tx) => (await tx.find(Forms, { person: id }))[0]);
  };

  async function fill(progress: Progress, turn: number): Promise<void> {
    const values: Values = Object.fromEntries(
      progress.fields
        .filter(({ optional }) => !optional || turn % 2 === 0)
        .map((field, at) => [field.id, fitting(field, at, options, turn)] as const),
    );
    const file = Buffer.from(FILE).toString('base64');
    await store.tx(async (tx) => {
      const { person } = progress;
      const at = house.clock.now();
      const named = { name: options.words({ id: 'f', label: 'f', kind: 'text', max: 60 }, 0) };
      await tx.put(ReceivedFiles, {
        ...{ id: 'received-file', person, type: 'text/csv', base64: file, at },
        ...named,
      });
      await tx.put(Forms, { ...progress, values, step: progress.fields.length, mode: 'steps' });
    });
    await actor.says('weiter');
    await actor.presses('Absenden');
  }

  for (let i = 0, turn = 0; i < 3 * TRIES; i++) {
    const progress = await form();
    if (!progress) return;
    await fill(progress, turn);
    const after = await form();
    if (after?.id === progress.id) turn++;
    else {
      walked.filled.add(progress.form);
      turn = 0;
    }
    if (turn >= TRIES) {
      walked.stuck.set(progress.form, actor.told().slice(-2));
      await actor.says('abbrechen');
      return;
    }
  }
}

/** Walks through all a person can reach: every command, every button, every form. */
export async function walk(
  house: House,
  actor: Actor,
  options: WalkOptions,
  walked: Walked = { effects: new Map(), filled: new Set(), stuck: new Map() },
): Promise<Walked> {
  const { store } = house;
  const kinds = new Map<string, number>();
  const open = new Map<string, { wire: string; effect: Effect }>();
  let seen = 0;

  const fillAll = () => fillForms(house, actor, options, walked);

  async function choiceOf(wire: string): Promise<KeptChoice | undefined> {
    const [id = '', n] = wire.split('.');
    return (await store.tx((tx) => tx.get(ChoiceSets, id)))?.choices[Number(n)];
  }

  /** The buttons that have come since; those that do the same are one. */
  async function gather() {
    const mine = house.recorder.sent.filter(({ to }) => to.chat === actor.place.chat);
    const wires = mine.slice(seen).flatMap(({ part }) => part.choices.flat());
    seen = mine.length;
    for (const { wire, label } of wires) {
      const effect = (await choiceOf(wire))?.effect;
      if (!effect || effect.kind === 'form') continue;
      const key = JSON.stringify(effect);
      if (walked.effects.has(key)) continue;
      walked.effects.set(key, effect);
      const kind = effect.kind === 'action' ? effect.name : effect.word;
      const alike = (kinds.get(kind) ?? 0) + 1;
      kinds.set(kind, alike);
      if (alike > ALIKE) continue;
      if (!options.avoid?.(effect, label)) open.set(key, { wire, effect });
    }
  }

  await gather();
  for (const { word } of house.features.flatMap(({ commands }) => commands)) {
    await actor.brings({ kind: 'command', word, rest: '' });
    await fillAll();
    await gather();
  }
  for (const text of options.says) {
    await actor.says(text);
    await fillAll();
    await gather();
  }
  for (let pressed = 0; pressed < options.presses; pressed++) {
    const [next] = open;
    if (!next) break;
    const [key, { wire }] = next;
    open.delete(key);
    await actor.brings({ kind: 'press', choice: wire });
    await fillAll();
    await gather();
  }
  return walked;
}
