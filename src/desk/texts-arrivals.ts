import { type Block, facts, heading, paragraph } from '../chat/blocks.ts';

/** Whom a send-out has reached. */
export const arrivalTexts = {
  button: 'Wer hat es bekommen?',
  groups: {
    arrived: 'Angekommen',
    doubtful: 'Ungewiss, bitte nachfragen',
    failed: 'Nicht zugestellt',
    waiting: 'Noch unterwegs',
    dropped: 'Zurückgenommen',
  },
  names: (towns: readonly string[], others: number): string =>
    [
      ...(towns.length > 0 ? [towns.join(', ')] : []),
      ...(others > 0
        ? [others === 1 ? '1 Person ohne Stadt' : `${others} Personen ohne Stadt`]
        : []),
    ].join(' und '),
  arrivals: (title: string, rows: readonly (readonly [string, string])[]): Block[] => [
    heading(title),
    rows.length > 0 ? facts(rows) : paragraph('Noch hat es niemand bekommen.'),
  ],
};
