import type { Figure } from '../chat/figures.ts';
import { PACKET } from './packets.ts';

/** Of fewer, a share that is made of packets would say nothing. */
export const LEAST_FOR_SHARE = 4 * PACKET;

const number = (count: number): string => count.toLocaleString('de-DE');

/** A figure as it may be read; those about others come in packets. */
export function figureInWords({ count, of, own = false }: Figure): string {
  if (own) return number(count);
  if (of === undefined) return count < PACKET ? `unter ${PACKET}` : `rund ${number(count)}`;
  if (of < LEAST_FOR_SHARE) return '–';
  return `rund ${Math.round((100 * Math.min(count, of)) / of)} %`;
}
