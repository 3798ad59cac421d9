import { AbortController } from 'abort-controller';

/** grammY takes the signals of a package that is older than Node's own. */
export function oldSignal(signal: AbortSignal): AbortController['signal'] {
  const controller = new AbortController();
  if (signal.aborted) controller.abort();
  else signal.addEventListener('abort', () => controller.abort(), { once: true });
  return controller.signal;
}
