import type { Turn } from '../chat/turn.ts';
import figures from './quality.json' with { type: 'json' };
import { texts } from './texts.ts';

/** How good the answers are, as last measured with `npm run bench:answers`. */
export function sayQuality(turn: Turn): void {
  turn.say(texts.quality(figures));
}
