import type { Answer } from './rows.ts';

export const comes = ({ said }: Answer): boolean => said === 'yes' || said === 'deputy';

/** Whether a town still owes its answer; „Das kläre ich“ is none yet. */
export const owes = (answer: Answer | undefined): boolean =>
  answer === undefined || answer.said === 'later';

export type Standing = {
  /** Towns of the audience, and others that have answered all the same. */
  readonly total: number;
  readonly yes: number;
  /** Of those: written here, and recorded by the coordination. */
  readonly here: number;
  readonly recorded: number;
  readonly no: number;
  readonly later: number;
  /** Towns without any answer. */
  readonly silent: readonly string[];
  /** People with a place, and those in line. */
  readonly seated: number;
  readonly queued: number;
  /** Acceptances of people without a town. */
  readonly guests: number;
};

const people = (answers: readonly Answer[], seat: Answer['seat']) =>
  answers.filter((one) => one.seat === seat).reduce((sum, one) => sum + one.people, 0);

export function standingOf(audience: readonly string[], answers: readonly Answer[]): Standing {
  const ofTowns = answers.filter(({ town }) => town !== null);
  const answered = new Set(ofTowns.flatMap(({ town }) => town ?? []));
  const yes = ofTowns.filter(comes);
  const recorded = yes.filter(({ source }) => source !== null).length;
  const count = (said: Answer['said']) => ofTowns.filter((one) => one.said === said).length;
  return {
    total: new Set([...audience, ...answered]).size,
    ...{ yes: yes.length, recorded, here: yes.length - recorded },
    ...{ no: count('no'), later: count('later') },
    silent: audience.filter((town) => !answered.has(town)),
    ...{ seated: people(answers, 'seat'), queued: people(answers, 'queue') },
    guests: answers.filter((one) => one.town === null && comes(one)).length,
  };
}
