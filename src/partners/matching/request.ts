import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);

const side = z.object({ themes: z.array(z.string()).optional(), text: z.string() }).nullable();

/** What a town seeks, offers, or wants to do together with another. */
export const Request = z.object({
  id: z.string().min(1),
  town: z.string().min(1),
  themes: z.array(z.string()),
  seeks: side,
  offers: side,
  form: z.enum([
    'exchange',
    'shadowing',
    'visit',
    'tandem',
    'application',
    'staff',
    'procurement',
    'network',
  ]),
  distance: z.enum(['any', 'state', '100km', '50km']),
  created: day,
  until: day,
  status: z.enum(['open', 'paused', 'closed']),
  met: z.array(z.string()).optional(),
  declined: z.array(z.string()).optional(),
  /** Rather no neighbour: no rival, and no talk. */
  far: z.boolean().optional(),
});
export type Request = Readonly<z.output<typeof Request>>;

export type Family = 'learning' | 'tandem' | 'joint';

/** Learning goes together in all its forms; what is done jointly must be the same. */
export function familyOf({ form }: Pick<Request, 'form'>): Family {
  if (form === 'tandem') return 'tandem';
  return form === 'exchange' || form === 'shadowing' || form === 'visit' ? 'learning' : 'joint';
}
