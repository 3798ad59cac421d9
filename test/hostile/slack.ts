import type { Dice } from '../../bench/matching/dice.ts';
import { connected, openSlack } from '../adapters/slack/open.ts';
import { BOT_TOKEN, SIGNING_SECRET, TEAM } from '../platforms/slack/methods.ts';
import { createPerson, type SlackPerson } from '../platforms/slack/people.ts';
import { judgeSlack, naiveSlack } from './judge.ts';
import { nameOf, PEOPLE, type Target } from './target.ts';
import { codeGuess, hostileText, JUNK, mutated } from './texts.ts';

const CHANNEL = 'C0GENERAL';
const TYPES = ['text/csv', 'application/zip', 'text/html', 'application/x-msdownload', 'image/png'];
const FORM = 'application/x-www-form-urlencoded';

/** Slack by HTTP, so that bodies of any shape can be brought. */
export async function openSlackTarget(words: readonly string[]): Promise<Target> {
  const slack = await openSlack('http');
  const { server, adapter, url } = slack;
  const people = Array.from({ length: PEOPLE }, (_, n) => createPerson(server, `U${2_000 + n}`));
  server.channels.open(CHANNEL);
  let events = 0;

  const someone = (dice: Dice): SlackPerson => {
    const person = people[dice.below(people.length)];
    if (!person) throw new Error('nobody');
    return person;
  };

  async function post(
    body: string,
    type: string,
    headers: Record<string, string>,
  ): Promise<string> {
    const all = { 'content-type': type, ...headers };
    const { status } = await fetch(url, { method: 'POST', headers: all, body });
    if (status >= 500) throw new Error(`${status} for ${body.slice(0, 200)}`);
    return `${status}`;
  }

  const text = (dice: Dice) => {
    const said = hostileText(dice);
    return dice.chance(40) ? `${dice.pick(words)} ${said}` : said;
  };

  const interaction = (person: SlackPerson, type: string) => {
    const trigger_id = `hostile${++events}`;
    server.triggers.set(trigger_id, person.id);
    return { type, user: { id: person.id, team_id: TEAM }, team: { id: TEAM }, trigger_id };
  };

  async function presses(dice: Dice, person: SlackPerson): Promise<unknown> {
    const owner = dice.chance(60) ? person : someone(dice);
    const shown = owner.shown();
    const message =
      shown[dice.chance(50) ? shown.length - 1 : dice.below(Math.max(shown.length, 1))];
    if (!message) return person.writes('hilfe');
    const real = dice.pick(owner.look(message).buttons) ?? {
      label: '',
      value: 'x.0',
      select: false,
    };
    if (dice.chance(70)) return person.presses(message, real, owner.direct);
    const forged = [
      '__proto__.0',
      'constructor.1',
      `${real.value}9`,
      '.',
      'x'.repeat(2_000),
      hostileText(dice).slice(0, 200),
    ];
    return person.presses(message, { ...real, value: dice.pick(forged) ?? '' });
  }

  /** The dialog in front of this person, or one that is not. */
  async function submits(dice: Dice, person: SlackPerson): Promise<unknown> {
    const open = server.views.get(person.id) ?? [...server.views.values()][0];
    const ids = open?.inputs.map(({ block_id: id }) => id) ?? ['name', '__proto__', 'constructor'];
    const state = () => {
      const value = hostileText(dice).slice(0, 3_000);
      const shapes = [
        { value },
        { value: null },
        { selected_option: { value } },
        { selected_options: [{ value }, { value }] },
        { selected_date: value },
        {},
      ];
      return { value: { type: 'x', ...dice.pick(shapes) } };
    };
    const values = Object.fromEntries(ids.filter(() => dice.chance(90)).map((id) => [id, state()]));
    const marks = [
      open?.view.private_metadata ?? '',
      '',
      '{',
      '{"form":"__proto__","chat":"x"}',
      JSON.stringify({ form: 'x', chat: CHANNEL }),
    ];
    const private_metadata = dice.chance(60) ? marks[0] : dice.pick(marks);
    return server.once('interactive', {
      ...interaction(person, 'view_submission'),
      view: {
        id: open?.id ?? 'V0',
        type: 'modal',
        callback_id: 'form',
        private_metadata,
        state: { values },
      },
    });
  }

  /** Somebody who is not who they seem. */
  async function pretends(dice: Dice, person: SlackPerson): Promise<unknown> {
    const said = text(dice).slice(0, 20_000);
    const shapes: readonly object[] = [
      { team: 'TFOREIGN', user_team: 'TFOREIGN' },
      { source_team: 'TFOREIGN' },
      { bot_id: 'B1', username: nameOf(0) },
      { subtype: 'bot_message', user: undefined, username: nameOf(0) },
      {
        subtype: 'message_changed',
        message: { user: person.id, text: said },
        previous_message: { text: 'x' },
      },
      { subtype: 'message_deleted' },
      { subtype: 'channel_join' },
      { hidden: true },
      { user: 'U0BOT' },
      { user: `${people[0]?.id} ` },
      { channel: CHANNEL, channel_type: 'channel' },
    ];
    return person.brings(person.message(said, dice.pick(shapes)));
  }

  async function malformed(dice: Dice, person: SlackPerson): Promise<string> {
    if (dice.chance(50)) {
      const body = JSON.stringify(mutated(dice, person.message(text(dice).slice(0, 20_000)))) ?? '';
      return post(body, 'application/json', server.signed(body));
    }
    const press = {
      ...interaction(
        person,
        dice.pick(['block_actions', 'view_submission', 'shortcut', 'x']) ?? '',
      ),
      channel: { id: person.direct },
      message: { ts: '1.1' },
      actions: [{ action_id: 'choice-0', value: 'x.0', type: 'button' }],
      view: { id: 'V1', private_metadata: '{}', state: { values: {} } },
    };
    const body = new URLSearchParams({
      payload: JSON.stringify(mutated(dice, press)) ?? '',
    }).toString();
    return post(body, FORM, server.signed(body));
  }

  async function junk(dice: Dice): Promise<string> {
    const body = dice.pick(JUNK) ?? '';
    const now = Math.floor(Date.now() / 1000);
    const headers = dice.pick([
      server.signed(body),
      server.signed(body, now - 3_600),
      server.signed(body, now, `${SIGNING_SECRET}x`),
      server.signed(`${body}x`),
      {},
      { 'x-slack-signature': 'v0=x', 'x-slack-request-timestamp': 'NaN' },
    ]);
    return post(body, dice.chance(50) ? FORM : 'application/json', { ...headers });
  }

  return {
    adapter,
    accounts: people.map(({ id }) => ({ platform: 'slack', space: TEAM, user: id })),
    secrets: [BOT_TOKEN, SIGNING_SECRET],
    connected: () => connected(slack),
    async greet() {
      for (const said of ['hilfe', 'Wer zahlt das Feuerwehrhaus?'])
        for (const person of people) await person.writes(said);
    },
    async attack(dice) {
      const person = someone(dice);
      const kind = dice.below(100);
      if (kind < 40) return person.writes(text(dice)).then(() => 'text');
      if (kind < 46) return person.mentions(CHANNEL, text(dice)).then(() => 'group');
      if (kind < 52) return person.types(text(dice).slice(0, 20_000)).then(() => 'slash');
      if (kind < 68) return presses(dice, person).then(() => 'press');
      if (kind < 75) return submits(dice, person).then(() => 'form');
      if (kind < 83) return pretends(dice, person).then(() => 'pretended');
      if (kind < 86) {
        const bytes = Buffer.from(hostileText(dice));
        await person.sends(hostileText(dice).slice(0, 300), dice.pick(TYPES) ?? '', bytes);
        return 'file';
      }
      if (kind < 89) return person.writes(codeGuess(dice)).then(() => 'code');
      if (kind < 98) return malformed(dice, person).then(() => 'malformed');
      return junk(dice).then(() => 'junk');
    },
    sent: () =>
      server.calls
        .filter(({ method }) => method === 'chat.postMessage' || method === 'chat.update')
        .map(({ payload }) => payload),
    judge: judgeSlack,
    naive: naiveSlack,
    stop: async () => {
      await adapter.stop();
      await slack.stop();
    },
  };
}
