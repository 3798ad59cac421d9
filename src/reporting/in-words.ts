import type { Figure } from '../chat/figures.ts';

/** Fewer than so many of others would be figures about single ones. */
export const LEAST = 5;

const number = (count: number): string => count.toLocaleString('de-DE');

const isSmall = ({ own = false }: Figure, count: number): boolean =>
  !own && count > 0 && count < LEAST;

/** Whether a figure may be shown as it is; what is left to the whole gives it away as well. */
const isHidden = (figure: Figure): boolean => {
  const { count, of } = figure;
  if (isSmall(figure, count)) return true;
  return of !== undefined && (isSmall(figure, of) || isSmall(figure, of - count));
};

/** A figure as it may be read: small ones about others are never shown. */
export function figureInWords(figure: Figure): string {
  const { count, of } = figure;
  if (of === 0) return '–';
  if (!isHidden(figure))
    return of === undefined
      ? number(count)
      : `${Math.round((100 * count) / of)} % (${number(count)} von ${number(of)})`;
  if (of === undefined || of < LEAST || count < LEAST) return `unter ${LEAST}`;
  return `alle bis auf unter ${LEAST}`;
}

/** How long its bar may be. */
export const barOf = (figure: Figure): number => (isHidden(figure) ? 0 : figure.count);
