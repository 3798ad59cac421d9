import type { Town } from '../places/town.ts';
import { type Desk, townOf } from './desk.ts';
import type { Pair, Wish } from './rows.ts';
import { townInWords, townUnnamed } from './texts.ts';

/** Names and themes as people read them. */
export function createWords(desk: Desk) {
  const theme = (id: string) => desk.knowledge().themes.find((one) => one.id === id)?.name ?? id;
  const town = (key: string): Town => townOf(desk, key);
  return {
    town,
    name: (key: string): string => town(key).name,
    theme,
    themes: (wish: Wish): string => wish.themes.map(theme).join(', '),
    mainTheme: (wish: Wish): string => theme(wish.themes[0] ?? ''),
    /** A town as others may read it before a yes. */
    shown: (wish: Wish): string => (wish.named ? townInWords : townUnnamed)(town(wish.town)),
    /** The asking town in a few words, as far as its request allows. */
    asker: (pair: Pair, wish: Wish | undefined): string =>
      wish && !wish.named && pair.state !== 'met' && pair.state !== 'yes'
        ? townUnnamed(town(pair.asker))
        : town(pair.asker).name,
  };
}
export type Words = ReturnType<typeof createWords>;
