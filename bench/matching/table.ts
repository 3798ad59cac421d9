import type { Figures } from './measure.ts';

const COLUMNS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['shown', ({ shown }) => String(shown)],
  ['violations', ({ forbidden }) => String(forbidden)],
  ['prec@3', ({ precision }) => share(precision)],
  ['weak', ({ weak }) => share(weak)],
  ['coverage', ({ coverage }) => share(coverage)],
  ['empty', ({ empty }) => share(empty)],
  ['or weak', ({ emptyOrWeak }) => share(emptyOrWeak)],
  ['Gini', ({ gini }) => share(gini)],
];
const REASONS = ['two', 'theme', 'kilometres', 'direction'] as const;

const share = (value: number): string => value.toFixed(3);
const row = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`;

export const HEAD = row(
  '',
  COLUMNS.map(([name]) => name),
);
export const figuresLine = (name: string, figures: Figures): string =>
  row(
    name,
    COLUMNS.map(([, cell]) => cell(figures)),
  );
export const reasonsLine = ({ reasons }: Figures): string =>
  `  reasons: ${REASONS.map((one) => `${one} ${share(reasons[one])}`).join(', ')}`;

export const WHAT_IT_MEANS = `Suitable: every hard filter holds, the true theme is the same (a neighbouring one does not suit), and
one seeks what the other offers (learning) or both want it (tandem, joint). prec@3: suitable of all
shown. weak: of all shown, both seek the same to learn; not suitable. coverage: of those whom somebody
suits, so many are shown somebody suitable. empty: of those whom nobody suits, so many are shown
nobody („or weak“: nobody but weak ones). Gini: how often each town is shown that suits somebody.`;
