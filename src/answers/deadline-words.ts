import type { Programme } from '../knowledge/entry.ts';
import { texts } from './texts.ts';

/** The deadline as far as it is certain on this day: a past day is never shown as one to come. */
export function deadlineInWords(
  { deadline, checked }: Pick<Programme, 'deadline' | 'checked'>,
  today: string,
): string | undefined {
  if (!deadline) return undefined;
  const { kind, date, yearly, last, note } = deadline;
  const words = texts.deadline;
  const parts = [
    kind === 'laufend' && words.laufend,
    kind === 'beendet' && words.beendet,
    kind === 'aufruf' && words.aufruf,
    date && (date < today ? words.passed(date) : words.on(date)),
    yearly && words.yearly(yearly, checked?.slice(0, 4) === today.slice(0, 4)),
    last && words.last(last),
    note,
  ].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join('; ') : undefined;
}
