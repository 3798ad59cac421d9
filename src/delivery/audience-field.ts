import type { Work } from '../chat/feature.ts';
import type { Faults, Field, Option, Values } from '../chat/forms/form.ts';
import { STATE_NAMES, stateName } from '../german/in-words.ts';
import { Lists } from '../people/rows.ts';
import type { Directory } from '../places/directory.ts';
import { readTownLines } from '../places/town-lines.ts';
import { type Addressees, type Audience, townsHere } from './audience.ts';
import {
  groupInWords,
  peopleGroups,
  themesFollowed,
  themesIn,
  townGroups,
  wantedNow,
} from './groups.ts';
import { texts } from './texts.ts';

const LONGEST_NAMES = 2_000;
const MOST_UNCLEAR = 5;
const NAMED = 'named';

type Towns = { directory(): Directory };

/** The states that somebody here works in. */
async function statesHere({ tx }: Work, { directory }: Towns): Promise<Option[]> {
  const states = new Set((await townsHere(tx)).map((town) => directory().get(town)?.state));
  return [...STATE_NAMES].flatMap(([code, label]) =>
    states.has(code) ? [{ id: `state:${code}`, label }] : [],
  );
}

/** Asks for whom something is. Events and surveys are for towns, a circular for anybody. */
export async function audienceFields(
  work: Work,
  desk: Towns,
  meant: 'towns' | 'anybody',
): Promise<Field[]> {
  const asOption = ({ id, label }: Option): Option => ({ id: `group:${id}`, label });
  const lists = (await work.tx.all(Lists)).map(({ id, name }) => ({ id, label: name }));
  const themes = (await themesFollowed(work)).map(({ id, name }) => ({
    ...{ id: `theme:${id}`, label: texts.groups.theme(name) },
  }));
  const people = meant === 'towns' ? themes : (await peopleGroups(work)).map(asOption);
  const options: Option[] = [
    ...lists.map(({ id, label }) => ({ id: `list:${id}`, label: texts.list(label) })),
    { id: 'all', label: texts.everyTown },
    { id: NAMED, label: texts.namedTowns },
    ...(await statesHere(work, desk)),
    ...(await townGroups(work)).map(asOption),
    ...people,
  ];
  return [
    { id: 'audience', kind: 'one', label: texts.forWhom, options },
    {
      ...{ id: NAMED, kind: 'long', label: texts.whichTowns, hint: texts.whichTownsHint },
      ...{ max: LONGEST_NAMES, only: { field: 'audience', is: [NAMED] } },
    },
  ];
}

export function audienceFaults(values: Values, { directory }: Towns): Faults {
  if (values[NAMED] === undefined) return {};
  const { keys, unclear } = readTownLines(String(values[NAMED]), directory());
  if (unclear.length > 0) return { [NAMED]: texts.unclear(unclear.slice(0, MOST_UNCLEAR)) };
  return keys.length === 0 ? { [NAMED]: texts.noTowns } : {};
}

/** What was picked there, as a send-out has it. */
export function addresseesIn(values: Values, { directory }: Towns): Addressees {
  const [kind = '', ...rest] = String(values['audience']).split(':');
  const of = rest.join(':');
  switch (kind) {
    case 'list':
      return { kind, list: of };
    case 'state':
      return { kind, state: of };
    case 'theme':
      return { kind, theme: of };
    case 'group':
      return { kind, group: of };
    case NAMED: {
      const { keys } = readTownLines(String(values[NAMED]), directory());
      return { kind: 'towns', towns: [...keys] };
    }
    default:
      return { kind: 'all' };
  }
}

/** As an event or a survey has it: a group is settled now, so that taking part changes nothing. */
export async function audienceIn(work: Work, values: Values, desk: Towns): Promise<Audience> {
  const picked = addresseesIn(values, desk);
  if (picked.kind !== 'group') return picked;
  const { towns } = await wantedNow(work, picked, desk.directory);
  return { kind: 'towns', towns: [...towns] };
}

/** The other way round, for changing it. */
export function audienceValues(audience: Addressees, { directory }: Towns): Values {
  const line = (key: string) => {
    const name = directory().get(key)?.name ?? key;
    const meant = directory().meant(name);
    return meant.kind === 'one' && meant.town.key === key ? name : key;
  };
  switch (audience.kind) {
    case 'list':
      return { audience: `list:${audience.list}` };
    case 'state':
      return { audience: `state:${audience.state}` };
    case 'theme':
      return { audience: `theme:${audience.theme}` };
    case 'group':
      return { audience: `group:${audience.group}` };
    case 'towns':
      return { audience: NAMED, [NAMED]: audience.towns.map(line).join('\n') };
    case 'all':
      return { audience: 'all' };
  }
}

/** An audience in words. */
export async function audienceInWords(work: Work, audience: Addressees): Promise<string> {
  switch (audience.kind) {
    case 'list':
      return texts.list((await work.tx.get(Lists, audience.list))?.name ?? texts.listGone);
    case 'state':
      return stateName(audience.state);
    case 'towns':
      return texts.someTowns(audience.towns.length);
    case 'theme': {
      const named = themesIn(work).find(({ id }) => id === audience.theme);
      return texts.groups.theme(named?.name ?? audience.theme);
    }
    case 'group':
      return groupInWords(work, audience.group);
    case 'all':
      return texts.everyTown;
  }
}
