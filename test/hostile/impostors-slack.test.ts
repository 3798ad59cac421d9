import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accountKey } from '../../src/people/address.ts';
import { Accounts, Grants } from '../../src/people/rows.ts';
import { connected, openSlack } from '../adapters/slack/open.ts';
import { TEAM } from '../platforms/slack/methods.ts';
import { createPerson } from '../platforms/slack/people.ts';
import { openRoom, people, type Room } from './room.ts';

describe('on Slack', () => {
  let slack: Awaited<ReturnType<typeof openSlack>>;
  let room: Room;
  const personOf = (id: string, team = TEAM) => createPerson(slack.server, id, team);
  let chief: ReturnType<typeof personOf>;

  beforeEach(async () => {
    slack = await openSlack('http');
    const coordinators = [{ platform: 'slack', space: '', user: 'U1' }];
    room = await openRoom({ adapters: [slack.adapter], coordinators });
    await connected(slack);
    chief = personOf('U1');
    await chief.writes('hilfe');
    await room.settled();
  });
  afterEach(async () => {
    await room.stop();
    await slack.adapter.stop();
    await slack.stop();
  });

  const lastOf = (one: typeof chief) => {
    const shown = one.shown().at(-1);
    return shown ? one.look(shown).text : '';
  };
  const granted = () => room.store.tx((tx) => tx.all(Grants));

  it('somebody of a connected workspace with the same id is not the coordinator', async () => {
    const message = chief.message('zugang koordination', {
      ...{ user_team: 'TFOREIGN', source_team: 'TFOREIGN', channel: 'DFOREIGN' },
    });
    slack.server.channels.open('DFOREIGN');
    await chief.brings(message);
    await room.settled();
    const shown = slack.server.channels.open('DFOREIGN').shown.map((one) => chief.look(one).text);
    expect(shown.join()).not.toMatch(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/);
    const key = accountKey({ platform: 'slack', space: 'TFOREIGN', user: 'U1' });
    expect(await room.store.tx((tx) => tx.get(Accounts, key))).toBeDefined();
    // And the coordinator is written to where they are.
    await chief.writes('zugang koordination');
    await room.settled();
    expect(lastOf(chief)).toMatch(/[0-9A-Z]{5}(-[0-9A-Z]{5}){3}/);
  });

  it('nor with the coordinator’s buttons or dialog', async () => {
    await chief.writes('verteiler');
    await room.settled();
    const shown = chief.shown().at(-1);
    const button = shown && chief.look(shown).buttons[0];
    if (!shown || !button) throw new Error('no button');
    const pressing = (team: string) => ({
      ...{ type: 'block_actions', user: { id: 'U1', team_id: team }, team: { id: TEAM } },
      ...{ trigger_id: `t${team}`, channel: { id: chief.direct }, message: { ts: shown.ts } },
      actions: [{ action_id: 'choice-0', action_ts: '9.9', type: 'button', value: button.value }],
    });
    slack.server.triggers.set('tTFOREIGN', 'U1');
    await slack.server.once('interactive', pressing('TFOREIGN'));
    await room.settled();
    expect(slack.server.views.get('U1')).toBeUndefined();
    await chief.presses(shown, button);
    await room.settled();
    const view = slack.server.views.get('U1');
    if (!view) throw new Error('no dialog');
    const before = await room.store.tx((tx) => tx.all(Accounts));
    await slack.server.once('interactive', {
      ...{ type: 'view_submission', user: { id: 'U1', team_id: 'TFOREIGN' }, team: { id: TEAM } },
      trigger_id: 'tTFOREIGN',
      view: {
        ...{ id: view.id, type: 'modal', callback_id: 'form' },
        private_metadata: view.view.private_metadata,
        state: { values: {} },
      },
    });
    await room.settled();
    expect(await room.store.tx((tx) => tx.all(Accounts))).toEqual(before);
    expect(await granted()).toEqual([]);
  });

  it.each([
    ['an app', { bot_id: 'B1' }],
    ['a workflow', { subtype: 'bot_message', user: undefined, username: 'Koordination' }],
    ['the hotline itself', { user: 'U0BOT' }],
    ['a message in a channel that does not name it', { channel: 'C9', channel_type: 'channel' }],
    ['a chat of several', { channel: 'G9', channel_type: 'mpim' }],
  ])('%s is not answered', async (_, more) => {
    const before = chief.shown().length;
    await chief.brings(chief.message('zugang koordination', more));
    await room.settled();
    expect(chief.shown()).toHaveLength(before);
    expect(await people(room)).toBe(1);
  });

  it('in a channel buttons are for who asked', async () => {
    const [guest, other] = [personOf('U2'), personOf('U3')];
    await guest.mentions('C1', 'hilfe');
    await room.settled();
    const shown = slack.server.channels.open('C1').shown.at(-1);
    const button = shown && guest.look(shown).buttons[0];
    if (!shown || !button) throw new Error('no button');
    const before = slack.server.channels.open('C1').shown.length;
    await other.presses(shown, button, 'C1');
    await room.settled();
    const told = slack.server.channels.open('C1').shown.slice(before);
    expect(told.map((one) => guest.look(one).text).join()).toContain('jemand anderen');
    await guest.presses(shown, button, 'C2');
    await room.settled();
    await guest.presses(shown, button, 'C1');
    await room.settled();
    const last = slack.server.channels.open('C1').shown.at(-1);
    expect(last && guest.look(last).text).not.toContain('jemand anderen');
  });
});
