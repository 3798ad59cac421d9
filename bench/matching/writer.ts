import type { Request } from '../../src/partners/matching/request.ts';
import type { Town } from '../../src/places/town.ts';
import type { Dice } from './dice.ts';
import type { Subject } from './sentences.ts';
import type { Case } from './truth.ts';

export const TODAY = '2026-11-23';

export type Direction = 'seeks' | 'offers' | 'together';
export type Wish = Pick<Request, 'form' | 'distance'> & {
  readonly town: Town;
  readonly subject: Subject;
  readonly direction: Direction;
};
export type Write = (wish: Wish, more?: Partial<Request>) => Case;

export const dayAfter = (days: number): string =>
  new Date(Date.parse(TODAY) + days * 86_400_000).toISOString().slice(0, 10);

export function createWriter(dice: Dice): Write {
  let count = 0;
  return ({ subject, direction, town, form, distance }, more = {}) => {
    const text = dice.pick(subject[direction]) ?? '';
    const seeks = direction !== 'offers';
    const offers = direction === 'offers' || (direction === 'together' && dice.chance(50));
    const request: Request = {
      ...{ id: `g${String(++count).padStart(6, '0')}`, town: town.key, themes: [subject.theme] },
      ...{ seeks: seeks ? { text } : null, offers: offers ? { text } : null, form, distance },
      ...{ status: 'open', created: dayAfter(-1 - dice.below(170)) },
      ...{ until: dayAfter(dice.below(180)), ...more },
    };
    return { request, seeks: seeks ? subject : undefined, offers: offers ? subject : undefined };
  };
}
