import type { Tx } from '../store/store.ts';
import { Responses } from './rows.ts';

/** Two accounts turn out to be one person: of two answers to one survey the later one stays. */
export async function mergeResponses(tx: Tx, from: string, to: string): Promise<void> {
  for (const response of await tx.find(Responses, { self: from })) {
    const [other] = await tx.find(Responses, { survey: response.survey, self: to }, { limit: 1 });
    if (other && other.at > response.at) {
      await tx.delete(Responses, response.id);
      continue;
    }
    if (other) await tx.delete(Responses, other.id);
    await tx.put(Responses, { ...response, self: to });
  }
}
