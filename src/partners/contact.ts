import type { Values } from '../chat/forms/form.ts';
import type { Contact } from './rows.ts';
import { pairTexts as say } from './texts-pairs.ts';

const LONGEST = 120;
const PHONE = /^[+\d][\d\s/()–-]{4,}$/;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

const given = (values: Values, id: string): string => String(values[id] ?? '').trim();

/** Faults of what an office may be reached by. */
export function contactFaults(values: Values): Record<string, string> {
  const [phone, email] = [given(values, 'phone'), given(values, 'email')];
  if (phone !== '' && !PHONE.test(phone)) return { phone: say.releaseFaults.phone };
  if (email !== '' && !EMAIL.test(email)) return { email: say.releaseFaults.email };
  const nothing = given(values, 'way') !== 'desk' && phone === '' && email === '';
  return nothing ? { phone: say.releaseFaults.nothing } : {};
}

/** Null: by way of the coordination. */
export const contactOf = (values: Values): Contact | null =>
  given(values, 'way') === 'desk'
    ? null
    : {
        office: given(values, 'office'),
        phone: given(values, 'phone'),
        email: given(values, 'email'),
        name: given(values, 'name'),
      };

export const contactFields = () => [
  ...(
    [
      { id: 'office', label: say.office, hint: say.officeHint },
      { id: 'phone', label: say.phone },
      { id: 'email', label: say.email, hint: say.emailHint },
      { id: 'name', label: say.name },
    ] as const
  ).map((one) => ({ ...one, kind: 'text' as const, max: LONGEST, optional: true })),
];
