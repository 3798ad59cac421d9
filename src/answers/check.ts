import type { Rule } from '../knowledge/entry.ts';

/** What somebody said about their town and their plan; what is missing was not asked. */
export type Plan = {
  readonly population?: number;
  readonly state?: string;
  /** One of the rule's purposes, or 'other'. */
  readonly purpose?: string;
  readonly ownShare?: boolean;
  readonly timing?: boolean;
  readonly exclusions?: readonly string[];
};

export type Reason =
  | { readonly kind: 'state'; readonly states: readonly string[] }
  | { readonly kind: 'tooSmall' | 'tooLarge'; readonly limit: number }
  | { readonly kind: 'excluded'; readonly what: string }
  | { readonly kind: 'purpose' }
  | { readonly kind: 'ownShare'; readonly percent: number }
  | { readonly kind: 'timing'; readonly before: string };

export type Verdict = {
  readonly fits: 'yes' | 'nearly' | 'no';
  readonly reasons: readonly Reason[];
};

/** What cannot be changed speaks against it; the rest can still be brought about. */
function against({ population, states }: Rule, plan: Plan): Reason[] {
  const { population: people, state } = plan;
  const { min, max } = population ?? {};
  return [
    ...(states && state !== undefined && !states.some((one) => one === state)
      ? [{ kind: 'state' as const, states }]
      : []),
    ...(min !== undefined && people !== undefined && people < min
      ? [{ kind: 'tooSmall' as const, limit: min }]
      : []),
    ...(max !== undefined && people !== undefined && people > max
      ? [{ kind: 'tooLarge' as const, limit: max }]
      : []),
    ...(plan.exclusions ?? []).map((what) => ({ kind: 'excluded' as const, what })),
  ];
}

function missing({ ownShare, before }: Rule, plan: Plan): Reason[] {
  return [
    ...(plan.purpose === 'other' ? [{ kind: 'purpose' as const }] : []),
    ...(plan.ownShare === false && ownShare !== undefined
      ? [{ kind: 'ownShare' as const, percent: ownShare }]
      : []),
    ...(plan.timing === false && before !== undefined ? [{ kind: 'timing' as const, before }] : []),
  ];
}

/** Whether a programme suits a plan, as far as its declared rules say. */
export function check(rule: Rule, plan: Plan): Verdict {
  const no = against(rule, plan);
  if (no.length > 0) return { fits: 'no', reasons: no };
  const nearly = missing(rule, plan);
  return { fits: nearly.length > 0 ? 'nearly' : 'yes', reasons: nearly };
}
