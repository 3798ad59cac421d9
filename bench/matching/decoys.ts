import type { Request } from '../../src/partners/matching/request.ts';
import type { Town } from '../../src/places/town.ts';
import { straightKm } from './truth.ts';
import { dayAfter, type Wish } from './writer.ts';

/** What a decoy changes in a partner that would suit. */
type Fault = { readonly wish?: Partial<Wish>; readonly more?: Partial<Request> };

export type Tools = {
  readonly townWhere: (right: (town: Town) => boolean) => Town | undefined;
  readonly otherSubject: (wish: Wish) => Wish['subject'] | undefined;
};

const JOINT: readonly Request['form'][] = ['application', 'staff', 'procurement', 'network'];
const LEARNING: readonly Request['form'][] = ['exchange', 'shadowing', 'visit'];

function beyond(town: Town, distance: Request['distance']): (other: Town) => boolean {
  if (distance === 'state') return ({ state }) => state !== town.state;
  const limit = Number.parseInt(distance, 10);
  return (other) => (straightKm(town, other) ?? 0) > limit;
}

function movedTo(town: Town | undefined, distance: Request['distance']): Fault | undefined {
  return town && { wish: { town, distance } };
}

/** Each spoils a suitable partner in one way; undefined where a wish cannot be spoiled so. */
export const DECOYS: readonly ((head: Wish, tools: Tools) => Fault | undefined)[] = [
  ({ town }) => ({ wish: { town } }),
  () => ({ more: { status: 'closed' } }),
  () => ({ more: { status: 'paused' } }),
  () => ({ more: { until: dayAfter(-1) } }),
  ({ form }) => ({ wish: { form: LEARNING.includes(form) ? 'tandem' : 'exchange' } }),
  ({ town, distance }, { townWhere }) =>
    distance === 'any' ? undefined : movedTo(townWhere(beyond(town, distance)), 'any'),
  ({ town }, { townWhere }) => movedTo(townWhere(beyond(town, '50km')), '50km'),
  ({ town }) => ({ more: { met: [town.key] } }),
  ({ town }) => ({ more: { declined: [town.key] } }),
  (head, { otherSubject }) => {
    const subject = otherSubject(head);
    return subject && { wish: { subject } };
  },
  ({ form, direction }) => (LEARNING.includes(form) ? { wish: { direction } } : undefined),
  ({ form, town }, { townWhere }) =>
    form === 'staff' ? movedTo(townWhere(beyond(town, '50km')), 'any') : undefined,
  ({ form }) => {
    const at = JOINT.indexOf(form);
    const other = JOINT[(at + 1) % JOINT.length];
    return at < 0 || !other ? undefined : { wish: { form: other } };
  },
];
