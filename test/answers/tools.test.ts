import { describe, expect, it } from 'vitest';
import { planBack } from '../../src/answers/back-plan.ts';
import { check } from '../../src/answers/check.ts';

describe('the check', () => {
  const rule = {
    population: { max: 20_000 },
    states: ['SN' as const],
    ownShare: 25,
    before: 'Antrag bis Mai',
    notFor: ['Kassenkredit'],
  };

  it.each([
    ['fits', {}, 'yes', []],
    ['another state', { state: 'BB' }, 'no', ['state']],
    ['too large', { population: 20_001 }, 'no', ['tooLarge']],
    ['just small enough', { population: 20_000 }, 'yes', []],
    ['excluded', { exclusions: ['Kassenkredit'] }, 'no', ['excluded']],
    ['no own share', { ownShare: false }, 'nearly', ['ownShare']],
    [
      'another purpose, too late',
      { purpose: 'other', timing: false },
      'nearly',
      ['purpose', 'timing'],
    ],
    ['what cannot be changed goes first', { state: 'BB', timing: false }, 'no', ['state']],
  ] as const)('%s', (_, plan, fits, kinds) => {
    const verdict = check(rule, { state: 'SN', population: 9_000, ...plan });
    expect(verdict.fits).toBe(fits);
    expect(verdict.reasons.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('planning back', () => {
  const dates = (plan: ReturnType<typeof planBack>) => plan.steps.map(({ date }) => date);

  it('goes back from the deadline, in order', () => {
    const plan = planBack('2027-06-30', undefined, '2027-01-01');
    expect(dates(plan)).toEqual([...dates(plan)].toSorted());
    expect(plan.steps.at(-1)).toEqual({ step: 'hand-in', date: '2027-06-30', late: false });
    expect(plan.councilBy).toBeUndefined();
  });

  it('goes over the council’s meeting', () => {
    const plan = planBack('2027-06-30', '2027-06-01', '2027-01-01');
    expect(plan.steps.find(({ step }) => step === 'council')?.date).toBe('2027-06-01');
    expect(plan.steps.find(({ step }) => step === 'paper')?.date).toBe('2027-05-18');
    expect(plan.councilBy).toBeUndefined();
  });

  it.each([
    ['the council meets too late', '2027-06-25', '2027-01-01'],
    ['the meeting has been', '2027-02-01', '2027-03-01'],
  ])('says that time is short when %s', (_, council, today) => {
    expect(planBack('2027-06-30', council, today).councilBy).toBe('2027-06-23');
  });

  it('marks what should have been done already', () => {
    const late = planBack('2027-06-30', undefined, '2027-05-10').steps.filter((one) => one.late);
    expect(late.map(({ step }) => step)).toEqual(['talk', 'costs']);
  });
});
