import { Writable } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { aboutError } from '../src/log.ts';
import { createLog } from '../src/log-sink.ts';
import { type House, openHouse } from './support/house.ts';
import { sample } from './support/sample.ts';

const TOKEN = '123456789:AAcanary-token-of-the-bot-000000';
const SLACK = 'xoxb-canary-123';
const CANARIES = ['kanarienvogel', 'Erika Kanari', '03834 4711', TOKEN, SLACK, 'geheimwort'];

let lines = '';
const stream = new Writable({
  write(chunk, _, done) {
    lines += chunk;
    done();
  },
});
const log = createLog('debug', stream, [TOKEN, 'geheimwort']);

let house: House | undefined;
afterEach(() => house?.stop());

const found = () => CANARIES.filter((canary) => lines.includes(canary));

describe('the log', () => {
  it('holds nothing that people wrote or are called, whatever goes wrong', async () => {
    house = await openHouse({ bare: true, features: [sample], log });
    const clerk = house.person('k');
    const said = 'Erika Kanari, 03834 4711, kanarienvogel';
    await clerk.brings({ kind: 'text', text: `notiz ${said}`, name: 'Erika Kanari' });
    await clerk.brings({ kind: 'command', word: 'platzt', rest: said, name: 'Erika Kanari' });
    await clerk.brings({ kind: 'press', choice: 'kanarienvogel.0' });
    house.recorder.script.push('throw', { kind: 'refused', why: 'kanarienvogel' });
    await clerk.says(said);
    house.clock.pass(60_000);
    house.chat.wake();
    await house.chat.idle();
    expect(lines).toContain('update.failed');
    expect(lines).toContain('outbox.outcome');
    expect(found()).toEqual([]);
  });

  it('blanks secrets even where somebody puts them in', () => {
    lines = '';
    log.error(`https://api.telegram.org/bot${TOKEN}/sendMessage`, { what: `${SLACK} geheimwort` });
    expect(lines).toContain('[…]');
    expect(found()).toEqual([]);
  });

  it('says of an error what it is and where, not what it says', () => {
    const about = JSON.stringify(aboutError(new TypeError(`failed: ${TOKEN} kanarienvogel`)));
    expect(about).toContain('TypeError');
    expect(about).toContain('log.test.ts');
    expect(about).not.toContain('kanarienvogel');
  });
});
