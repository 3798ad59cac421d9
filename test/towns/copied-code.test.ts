import { expect, it } from 'vitest';
import { makeCode } from '../../src/people/codes.ts';
import { openHouse } from '../support/house.ts';

it('a code works as it is copied out of a message, with the sign in it that nobody sees', async () => {
  const house = await openHouse();
  const code = await house.store.tx((tx) =>
    makeCode(tx, { kind: 'coordination' }, null, house.clock.now()),
  );
  expect(await house.person('frau-k').says(`/\u2060start ${code}`)).toContain('Koordination');
  await house.stop();
});
