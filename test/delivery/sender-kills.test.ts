import { expect, it } from 'vitest';
import { runSenderKills } from './sender-kills.ts';

it('killed while it sends, it loses nothing, doubles only what was on its way, and has every request on record', async () => {
  const report = await runSenderKills(6, 11);
  expect(report).toMatchObject({ lost: 0, doubleNever: 0, unrecorded: 0, wrong: 0 });
  expect(report.inFlight).toBeGreaterThan(0);
  expect(report.double).toBeLessThanOrEqual(report.inFlight);
}, 60_000);
