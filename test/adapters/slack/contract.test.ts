import { describe } from 'vitest';
import type { Place } from '../../../src/people/address.ts';
import { adapterContract } from '../../contracts/adapter-contract.ts';
import { TEAM } from '../../platforms/slack/methods.ts';
import { createPerson } from '../../platforms/slack/people.ts';
import { connected, openSlack, type Way } from './open.ts';

describe.each<Way>(['socket', 'http'])('by %s', (way) => {
  adapterContract('slack', async () => {
    const slack = await openSlack(way);
    const person = createPerson(slack.server, 'U17');
    const place: Place = { platform: 'slack', space: TEAM, chat: 'DU17', kind: 'direct' };
    return {
      adapter: slack.adapter,
      place,
      started: () => connected(slack),
      writes: (text) => person.writes(text),
      commands: () => person.types(''),
      block() {
        slack.server.channels.open('DU17').closed = 'user_disabled';
      },
      seen: async () =>
        person
          .shown()
          .flatMap((one) => {
            const { text, buttons } = person.look(one);
            return [text, ...buttons.map(({ label }) => label)];
          })
          .join('\n'),
      stop: slack.stop,
    };
  });
});
