import type { Consent } from '../people/rows.ts';

type Policy = {
  /** When nobody knows whether it arrived: send it again, or rather not at all. */
  readonly doubt: 'again' | 'never';
  /** Waits for a town hall to open. */
  readonly office: boolean;
  /** Counts among the few unasked messages of a week. */
  readonly counts: boolean;
  /** Undefined: it belongs to something this person has begun. */
  readonly consent: Consent['about'] | undefined;
};

export const KIND_NAMES = [
  'question',
  'reminder',
  'outcome',
  'reply',
  'desk',
  'access',
  'circular',
  'correction',
  'minute',
  'news',
] as const;
export type Kind = (typeof KIND_NAMES)[number];

/** What the hotline says of itself, and under which rules. */
export const KINDS: Readonly<Record<Kind, Policy>> = {
  /** Somebody asks this town something and waits for an answer. */
  question: { doubt: 'again', office: true, counts: true, consent: 'network' },
  /** Of what somebody has accepted or owes. */
  reminder: { doubt: 'again', office: true, counts: false, consent: 'network' },
  /** How something went that this person has begun. */
  outcome: { doubt: 'again', office: true, counts: false, consent: undefined },
  /** What somebody has asked a person of the coordination. */
  reply: { doubt: 'again', office: false, counts: false, consent: undefined },
  /** Something has come up for the coordination. */
  desk: { doubt: 'again', office: true, counts: false, consent: undefined },
  /** Of this person's own right to act for a town, or of what is kept of them. */
  access: { doubt: 'again', office: true, counts: false, consent: undefined },
  circular: { doubt: 'never', office: true, counts: true, consent: 'network' },
  /** Who got something wrong gets what is right. */
  correction: { doubt: 'again', office: true, counts: false, consent: undefined },
  /** Helps only now: what is about to begin, or does not take place tomorrow. */
  minute: { doubt: 'again', office: false, counts: false, consent: undefined },
  news: { doubt: 'never', office: true, counts: true, consent: 'news' },
};
