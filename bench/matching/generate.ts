import type { Theme } from '../../src/knowledge/themes.ts';
import type { Request } from '../../src/partners/matching/request.ts';
import type { Town } from '../../src/places/town.ts';
import { DECOYS, type Tools } from './decoys.ts';
import { createDice } from './dice.ts';
import type { Subject } from './sentences.ts';
import { type Case, mayBeProposed, type TownOf } from './truth.ts';
import { createWriter, type Direction, TODAY, type Wish } from './writer.ts';

export type Plan = {
  readonly size: number;
  readonly seed: number;
  readonly towns: readonly Town[];
  readonly townOf: TownOf;
  readonly themes: readonly Theme[];
  readonly subjects: readonly Subject[];
};

/** Of a hundred requests: so many in groups about one wish, so many who look nearby only. */
const IN_GROUPS = 60;
const LONELY = 12;
const SEEKERS = 65;
const MOST_PARTNERS = 3;
const DECOYS_EACH = 3;
const TRIES = 300;

const LEARNING: readonly Request['form'][] = ['exchange', 'shadowing', 'visit'];
const FORMS: readonly Request['form'][] = [
  ...LEARNING,
  ...LEARNING,
  ...(['tandem', 'tandem', 'application', 'staff', 'procurement', 'network'] as const),
];
const ANYWHERE: readonly Request['distance'][] = ['any', 'any', 'any', 'state', '100km', '50km'];
const NEARBY: readonly Request['distance'][] = ['50km', '50km', 'state'];
const ANSWERS: Readonly<Record<Direction, Direction>> = {
  seeks: 'offers',
  offers: 'seeks',
  together: 'together',
};

/** Groups of one wish, its partners and their decoys; then requests at random, some hard to suit. */
export function generate(plan: Plan): readonly Case[] {
  const { size, towns, townOf, subjects, themes } = plan;
  const dice = createDice(plan.seed);
  const write = createWriter(dice);

  const townWhere = (right: (town: Town) => boolean): Town | undefined => {
    for (let i = 0; i < TRIES; i++) {
      const town = dice.pick(towns);
      if (town && right(town)) return town;
    }
    return undefined;
  };
  const otherSubject: Tools['otherSubject'] = ({ subject }) => {
    const near = themes.find(({ id }) => id === subject.theme)?.neighbours ?? [];
    const others = subjects.filter(({ theme }) => theme !== subject.theme);
    const neighbours = others.filter(({ theme }) => near.includes(theme));
    return dice.pick(dice.chance(50) && neighbours.length > 0 ? neighbours : others);
  };

  function anyWish(distances: readonly Request['distance'][]): Wish {
    const form = dice.pick(FORMS) ?? 'exchange';
    const learning = dice.chance(SEEKERS) ? 'seeks' : 'offers';
    const [town, subject] = [dice.pick(towns), dice.pick(subjects)];
    if (!town || !subject) throw new Error('towns and sentences are needed');
    const distance = dice.pick(distances) ?? 'any';
    const direction = LEARNING.includes(form) ? learning : 'together';
    return { town, subject, distance, form, direction };
  }

  /** What would suit the wish, in a town where both limits hold. */
  function answerTo(wish: Wish, { request }: Case): Wish | undefined {
    const distance = dice.pick(ANYWHERE) ?? 'any';
    const form = LEARNING.includes(wish.form) ? dice.pick(LEARNING) : wish.form;
    const town = townWhere(({ key }) =>
      mayBeProposed(request, { ...request, town: key, distance }, townOf, TODAY),
    );
    return town && form && { ...wish, town, distance, form, direction: ANSWERS[wish.direction] };
  }

  let turn = 0;
  function decoyOf(wish: Wish, head: Case): Case | undefined {
    const answer = answerTo(wish, head);
    const fault = DECOYS[turn++ % DECOYS.length]?.(wish, { townWhere, otherSubject });
    return answer && fault && write({ ...answer, ...fault.wish }, fault.more);
  }

  const all: Case[] = [];
  while (all.length < (size * IN_GROUPS) / 100) {
    const wish = anyWish(ANYWHERE);
    const head = write(wish);
    all.push(head);
    const spoiled = Array.from({ length: DECOYS_EACH }, () => decoyOf(wish, head));
    const partners = Array.from({ length: 1 + dice.below(MOST_PARTNERS) }, () => {
      const answer = answerTo(wish, head);
      return answer && write(answer);
    });
    for (const one of [...spoiled, ...partners]) if (one) all.push(one);
  }
  while (all.length < size)
    all.push(write(anyWish(all.length < (size * (IN_GROUPS + LONELY)) / 100 ? NEARBY : ANYWHERE)));
  return all.slice(0, size);
}
