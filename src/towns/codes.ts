import { CODE_DAYS } from '../people/codes.ts';
import { type Code, Codes } from '../people/rows.ts';
import type { Tx } from '../store/store.ts';
import { DAY, type Instant } from '../time/instant.ts';

const opensTown = ({ opens }: Code, town: string) => opens.kind === 'town' && opens.town === town;

/** Codes of a town that can still be used. There are few codes at all: they live for a week. */
export const openCodes = async (tx: Tx, town: string, now: Instant): Promise<readonly Code[]> =>
  (await tx.all(Codes)).filter(
    (code) => opensTown(code, town) && code.used === null && now < code.made + CODE_DAYS * DAY,
  );
