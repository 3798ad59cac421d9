import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Tx } from '../../src/store/store.ts';
import { type Answer, answers, type Job, job, jobs, type StoreHarness } from './store-samples.ts';

/** The simplest store that could be right: two maps, read from end to end. */
type Model = { answers: Map<string, Answer>; jobs: Map<string, Job> };
type Step = (tx: Tx, model: Model) => Promise<void>;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
const town = fc.constantFrom('Malchin', 'Waren', null);
const survey = fc.constantFrom('s1', 's2');
const person = fc.constantFrom('p1', null, undefined);
const due = fc.option(fc.integer({ min: 0, max: 20 }));
const lane = fc.constantFrom('x', 'y');
const page = fc.record(
  { after: fc.constantFrom('', 'a', 'c', 'zz'), limit: fc.integer({ min: 0, max: 4 }) },
  { requiredKeys: [] },
);

const answerRow = fc
  .record({ id, survey, town, person, points: fc.integer({ min: 0, max: 6 }) })
  .map(({ person: who, ...row }): Answer => (who === undefined ? row : { ...row, person: who }));

function clash(model: Model, row: Answer): boolean {
  return [...model.answers.values()].some(
    (other) =>
      other.id !== row.id &&
      (other.points === row.points ||
        (row.town !== null && other.town === row.town && other.survey === row.survey)),
  );
}

function inOrder<R extends { readonly id: string }>(
  rows: readonly R[],
  { after = '', limit = Infinity }: { after?: string; limit?: number },
): R[] {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return sorted.filter((row) => row.id > after).slice(0, limit);
}

const step: fc.Arbitrary<Step> = fc.oneof(
  answerRow.map(
    (row): Step =>
      async (tx, model) => {
        const taken = model.answers.has(row.id) || clash(model, row);
        expect(await tx.insert(answers, row)).toBe(taken ? 'exists' : 'ok');
        if (!taken) model.answers.set(row.id, row);
      },
  ),
  answerRow.map(
    (row): Step =>
      async (tx, model) => {
        const taken = clash(model, row);
        expect(await tx.put(answers, row)).toBe(taken ? 'exists' : 'ok');
        if (!taken) model.answers.set(row.id, row);
      },
  ),
  id.map(
    (gone): Step =>
      async (tx, model) => {
        await tx.delete(answers, gone);
        model.answers.delete(gone);
      },
  ),
  fc.tuple(survey, town, page).map(
    ([s, t, p]): Step =>
      async (tx, model) => {
        const all = [...model.answers.values()];
        const both = all.filter((row) => row.survey === s && row.town === t);
        expect(await tx.find(answers, { survey: s, town: t }, p)).toEqual(inOrder(both, p));
        const one = all.filter((row) => row.survey === s);
        expect(await tx.find(answers, { survey: s }, p)).toEqual(inOrder(one, p));
        expect(await tx.all(answers, p)).toEqual(inOrder(all, p));
      },
  ),
  person.map(
    (who): Step =>
      async (tx, model) => {
        const mine = [...model.answers.values()].filter(
          (row) => (row.person ?? null) === (who ?? null),
        );
        expect(await tx.find(answers, { person: who })).toEqual(inOrder(mine, {}));
      },
  ),
  fc.tuple(id, due, lane).map(
    ([key, at, where]): Step =>
      async (tx, model) => {
        const row = job(key, at, { lane: where });
        expect(await tx.put(jobs, row)).toBe('ok');
        model.jobs.set(key, row);
      },
  ),
  fc.tuple(lane, fc.nat(25), fc.nat(3)).map(
    ([where, until, n]): Step =>
      async (tx, model) => {
        const mine = [...model.jobs.values()]
          .filter((row) => row.lane === where && typeof row.due === 'number')
          .sort((a, b) => Number(a.due) - Number(b.due) || (a.id < b.id ? -1 : 1));
        expect(await tx.nextDue(jobs, { lane: where })).toBe(mine[0]?.due ?? undefined);
        const taken = mine.filter((row) => Number(row.due) <= until).slice(0, n);
        const leased = taken.map((row) => ({ ...row, due: until + 5 }));
        expect(await tx.claim(jobs, { lane: where }, until, n, 5)).toEqual(leased);
        for (const row of leased) model.jobs.set(row.id, row);
      },
  ),
);

const transaction = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 6 }),
  fails: fc.boolean(),
});

/** Random work does the same as in a model that is too simple to be wrong. */
export function modelCases(harness: StoreHarness, runs: number): void {
  it('does what a naive model does, whatever the order of the work', async () => {
    const plans = fc.array(transaction, { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(plans, fc.nat(11), async (plan, pause) => {
        let store = await harness.open();
        let model: Model = { answers: new Map(), jobs: new Map() };
        for (const [i, { steps, fails }] of plan.entries()) {
          const next: Model = { answers: new Map(model.answers), jobs: new Map(model.jobs) };
          const work = store.tx(async (tx) => {
            for (const one of steps) await one(tx, next);
            if (fails) throw new Error('meant to fail');
          });
          if (fails) await expect(work).rejects.toThrow('meant to fail');
          else await work;
          if (!fails) model = next;
          if (i === pause && typeof harness.reopen === 'function')
            store = await harness.reopen(store);
        }
        const end = await store.tx(async (tx) => [await tx.all(answers), await tx.all(jobs)]);
        expect(end).toEqual([
          inOrder([...model.answers.values()], {}),
          inOrder([...model.jobs.values()], {}),
        ]);
        await store.close();
      }),
      { numRuns: runs, seed: 20_260_918 },
    );
  }, 60_000);
}
