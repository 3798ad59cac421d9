import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction } from '../chat/reply.ts';
import { TownProfiles } from '../people/rows.ts';
import type { Colleagues } from './colleagues.ts';
import { type Desk, labelOf } from './desk.ts';
import { texts } from './texts.ts';

const words = texts.profile;
const MOST_THEMES = 8;
const LONGEST = 80;
const OfTown = z.object({ town: z.string() });

export const looksLikeMail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(text);
export const looksLikePhone = (text: string): boolean =>
  /^[+\d][\d\s()/.-]*$/.test(text) && text.replace(/\D/g, '').length >= 5;

/** What a town shows of itself: what it can give advice on, and its office. */
export function createProfile(desk: Desk, colleagues: Colleagues) {
  const edit = form('towns.profile', {
    args: OfTown,
    async load(turn, { town }) {
      if (!(await colleagues.ownRow(turn, town))) return undefined;
      const old = await turn.tx.get(TownProfiles, town);
      const options = desk.themes().map(({ id, name }) => ({ id, label: name }));
      const text = { kind: 'text' as const, max: LONGEST, optional: true };
      return {
        title: words.title(await labelOf(desk, turn.tx, town)),
        intro: words.intro(),
        fields: [
          {
            ...{ id: 'advises', kind: 'several', label: words.advises, options },
            ...{ max: MOST_THEMES, optional: true },
          },
          { id: 'office', label: words.office, hint: words.officeHint, ...text },
          { id: 'email', label: words.email, hint: words.officialOnly, ...text },
          { id: 'phone', label: words.phone, hint: words.officialOnly, ...text },
        ],
        values: {
          ...(old && old.advises.length > 0 && { advises: [...old.advises] }),
          ...(old?.office && { office: old.office }),
          ...(old?.email && { email: old.email }),
          ...(old?.phone && { phone: old.phone }),
        },
      };
    },
    check: ({ email, phone }) => ({
      ...(typeof email === 'string' && !looksLikeMail(email) && { email: words.badMail }),
      ...(typeof phone === 'string' && !looksLikePhone(phone) && { phone: words.badPhone }),
    }),
    async done(turn, values, { town }) {
      if (!(await colleagues.ownRow(turn, town))) return;
      const text = (id: string) => {
        const value = values[id];
        return typeof value === 'string' ? value : null;
      };
      await turn.tx.put(TownProfiles, {
        id: town,
        advises: [values['advises'] ?? []].flat(),
        ...{ office: text('office'), email: text('email'), phone: text('phone') },
        by: turn.person.id,
        at: turn.now,
      });
      await turn.go('stadt', town);
    },
  });

  const begin = action('towns.edit-profile', {
    for: 'visitor',
    args: OfTown,
    run: (turn, args) => turn.fill('towns.profile', args),
  });

  return {
    actions: [begin],
    forms: [edit],
    choice: (town: string): Choice => toAction(words.choice, begin, { town }),
  };
}
export type Profile = ReturnType<typeof createProfile>;
