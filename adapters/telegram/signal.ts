import { AbortController } from 'abort-controller';

type OldSignal = AbortController['signal'];

/**
 * grammY takes the signals of a package that is older than Node's own, and never stops listening to
 * them: each call has one to itself.
 */
export async function underSignal<T>(
  signal: AbortSignal,
  call: (old: OldSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await call(controller.signal);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
