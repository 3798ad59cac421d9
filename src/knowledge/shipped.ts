import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The knowledge that comes with the hotline: beside its package.json, built or not. */
export function shippedKnowledge(): string {
  let place = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(place, 'package.json')) && dirname(place) !== place) {
    place = dirname(place);
  }
  return join(place, 'knowledge');
}
