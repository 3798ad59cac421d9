import { describe } from 'vitest';
import type { Place } from '../../../src/people/address.ts';
import { adapterContract } from '../../contracts/adapter-contract.ts';
import { createPerson } from '../../platforms/telegram/people.ts';
import { openTelegram, type Way } from './open.ts';

describe.each<Way>(['polling', 'webhook'])('by %s', (way) => {
  adapterContract('telegram', async () => {
    const { server, adapter, stop } = await openTelegram(way);
    const person = createPerson(server, 17);
    const place: Place = { platform: 'telegram', space: '', chat: '17', kind: 'direct' };
    return {
      adapter,
      place,
      writes: person.writes,
      block: () => void person.blocks(),
      seen: async () =>
        person
          .shown()
          .flatMap(({ text, buttons }) => [text, ...buttons.flat().map((button) => button.text)])
          .join('\n'),
      stop,
    };
  });
});
