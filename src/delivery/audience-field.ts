import type { FieldOf, Option } from '../chat/forms/form.ts';
import { STATE_NAMES } from '../german/in-words.ts';
import { Lists } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import type { Audience } from './audience.ts';
import { texts } from './texts.ts';

/** Asks for whom something is: a named list, every town here, or a state. */
export async function audienceField(tx: Tx, id: string): Promise<FieldOf<'one'>> {
  const lists = await tx.all(Lists);
  const options: Option[] = [
    ...lists.map((list) => ({ id: `list:${list.id}`, label: texts.list(list.name) })),
    { id: 'all', label: texts.everyTown },
    ...[...STATE_NAMES].map(([code, name]) => ({ id: `state:${code}`, label: name })),
  ];
  return { id, kind: 'one', label: texts.forWhom, options };
}

/** What was picked there. */
export function audienceOf(value: string): Audience {
  const [kind, of = ''] = value.split(':');
  if (kind === 'list') return { kind, list: of };
  return kind === 'state' ? { kind, state: of } : { kind: 'all' };
}

/** An audience in words. */
export async function audienceInWords(tx: Tx, audience: Audience): Promise<string> {
  switch (audience.kind) {
    case 'list':
      return texts.list((await tx.get(Lists, audience.list))?.name ?? texts.listGone);
    case 'state':
      return STATE_NAMES.get(audience.state) ?? audience.state;
    case 'towns':
      return texts.someTowns(audience.towns.length);
    case 'all':
      return texts.everyTown;
  }
}
