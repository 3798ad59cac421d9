import { aboutError, type Logger } from '../log.ts';
import { chatKey, type Place } from '../people/address.ts';
import type { Role } from '../people/roles.ts';
import type { Adapter, MenuEntry } from './adapter.ts';
import type { Command, Feature } from './feature.ts';

const rank = ({ main }: Command) => main?.rank ?? Number.POSITIVE_INFINITY;

function entriesFor(features: readonly Feature[], roles: readonly Role[]): MenuEntry[] {
  const commands = features.flatMap((feature) => feature.commands);
  const seen = commands.filter((command) => roles.includes(command.for));
  const sorted = seen.toSorted((a, b) => rank(a) - rank(b) || a.word.localeCompare(b.word, 'de'));
  const byWord = new Map(sorted.map(({ word, about }) => [word, about]));
  return [...byWord].map(([word, about]) => ({ word, about }));
}

/** The platforms' own menus of commands. They are a courtesy: without them all works as well. */
export function createMenus(features: readonly Feature[], log: Logger) {
  const given = new Set<string>();

  function give(adapter: Adapter, entries: readonly MenuEntry[], to?: Place) {
    adapter
      .menu?.(entries, to)
      .catch((error) => log.warn('menu.failed', { ...aboutError(error), what: adapter.platform }));
  }

  return {
    everybody(adapter: Adapter) {
      give(adapter, entriesFor(features, ['visitor']));
    },
    /** Coordinators see more, in their direct chat; told once in a run. */
    coordinator(adapter: Adapter, place: Place) {
      if (place.kind !== 'direct' || given.has(chatKey(place))) return;
      given.add(chatKey(place));
      give(adapter, entriesFor(features, ['visitor', 'town', 'coordinator']), place);
    },
  };
}
