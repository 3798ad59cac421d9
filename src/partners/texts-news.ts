import type { Wish } from './rows.ts';

const WANTS: Readonly<Record<Wish['direction'], string>> = {
  seeks: 'Gesucht',
  offers: 'Geboten',
  together: 'Gemeinsam',
};

/** Of requests, in the overview of what is new. */
export const newsTexts = {
  line: (wish: Wish, town: string, theme: string): string =>
    `${WANTS[wish.direction]}, ${theme}: „${wish.text}“ – ${town}`,
  open: 'Zu den Partnern',
};
