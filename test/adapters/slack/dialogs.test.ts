import { afterEach, describe, expect, it } from 'vitest';
import type { OpenForm } from '../../../src/chat/forms/form.ts';
import type { Incoming } from '../../../src/chat/incoming.ts';
import { createPerson } from '../../platforms/slack/people.ts';
import { connected, openSlack } from './open.ts';

let slack: Awaited<ReturnType<typeof openSlack>>;
afterEach(async () => {
  await slack.adapter.stop();
  await slack.stop();
});

const options = ['Radweg', 'Kita', 'Marktplatz'].map((label, i) => ({ id: `o${i}`, label }));
const many = Array.from({ length: 40 }, (_, i) => ({ id: `m${i}`, label: `Nummer ${i}` }));

const tooMany = Array.from({ length: 101 }, (_, i) => ({ id: `m${i}`, label: `Nummer ${i}` }));
const tooLong = options.map(({ id }) => ({ id, label: `${id} ${'lang '.repeat(200)}` }));

const form: OpenForm = {
  id: 'form1',
  title: 'Ein Vorhaben mit einem sehr langen Namen',
  intro: [{ kind: 'paragraph', content: ['Bitte <!channel> ausfüllen.'] }],
  fields: [
    { id: 'name', label: 'Wie heißt es?', kind: 'text', max: 40 },
    { id: 'one', label: 'Was?', kind: 'one', options },
    { id: 'long', label: 'Welches von vielen?', kind: 'one', options: many },
    { id: 'several', label: 'Was noch?', kind: 'several', options, max: 2 },
    { id: 'yes', label: 'Sicher?', kind: 'yesno' },
    { id: 'scale', label: 'Wie gut?', kind: 'scale', min: 1, max: 5, low: 'schlecht', high: 'gut' },
    { id: 'day', label: 'Wann?', kind: 'date', time: false },
    { id: 'more', label: 'Sonst?', kind: 'long', max: 500, optional: true },
  ],
  values: { name: 'Markt', several: ['o0'] },
};

/** Somebody types a command; its trigger opens the form. */
async function open(shown: OpenForm) {
  slack = await openSlack('socket');
  const received: Incoming[] = [];
  let opened: string | undefined;
  await slack.adapter.start(async (incoming) => {
    received.push(incoming);
    if (incoming.kind !== 'form') opened = await slack.adapter.openForm?.(incoming, shown);
    else if (incoming.values['name'] === 'verboten') return { faults: { name: 'Der geht nicht.' } };
    else if (incoming.values['name'] === 'beides') return { faults: { whole: 'So nicht.' } };
    return 'taken';
  });
  await connected(slack);
  const person = createPerson(slack.server, 'U17');
  await person.types('ausfüllen');
  return { person, received, opened: () => opened };
}

describe('a form as a dialog', () => {
  it('shows what was answered before as people write it', async () => {
    const { person } = await open({
      ...{ id: 'form1', title: 'Ändern' },
      fields: [
        { id: 'when', label: 'Wann?', kind: 'date', time: true },
        { id: 'hours', label: 'Wie lange?', kind: 'number', min: 0, max: 9 },
        { id: 'then', label: 'Wann noch?', kind: 'date', time: true },
      ],
      values: { when: '2026-12-04T18:00', hours: '1.5' },
    });
    const inputs = slack.server.views.get(person.id)?.inputs ?? [];
    const shown = inputs.map(({ element }) =>
      'initial_value' in element ? element.initial_value : undefined,
    );
    expect(shown).toEqual(['4.12.2026, 18:00 Uhr', '1,5', undefined]);
  });

  const filled = {
    name: 'Grüner Markt',
    one: 'Kita',
    long: 'Nummer 31',
    several: ['Radweg', 'Marktplatz'],
    yes: 'Ja',
    scale: '4',
    day: '2027-03-01',
  };

  it('brings back what was filled in, each field in the words that the form reads', async () => {
    const { person, received, opened } = await open(form);
    expect(opened()).toBe('opened');
    expect(await person.submits(filled)).toBeUndefined();
    expect(received.at(-1)).toMatchObject({
      kind: 'form',
      form: 'form1',
      place: { chat: 'DU17', kind: 'direct' },
      values: {
        ...{ name: 'Grüner Markt', one: '2', long: '32', several: ['1', '3'] },
        ...{ yes: '1', scale: '4', day: '2027-03-01', more: '' },
      },
    });
  });

  it('does not insist on a field that only some answers ask for', async () => {
    const only = { field: 'yes', is: ['ja'] };
    const { person } = await open({
      ...{ id: 'form1', title: 'Kurz' },
      fields: [
        { id: 'yes', label: 'Sicher?', kind: 'yesno' },
        { id: 'why', label: 'Warum?', kind: 'text', max: 40, only },
      ],
    });
    expect(await person.submits({ yes: 'Nein' })).toBeUndefined();
  });

  it('shows at the field what is wrong and stays open', async () => {
    const { person } = await open(form);
    expect(await person.submits({ ...filled, name: 'verboten' })).toEqual({
      name: 'Der geht nicht.',
    });
    expect(await person.submits(filled)).toBeUndefined();
  });

  it('shows a fault that belongs to no field at the first one', async () => {
    const { person } = await open(form);
    expect(await person.submits({ ...filled, name: 'beides' })).toEqual({ name: 'So nicht.' });
  });

  it('has options in full that Slack would cut off', async () => {
    const label = `Ein Vorhaben, das ${'sehr '.repeat(20)}lang heißt`;
    const one = [...options, { id: 'o9', label }];
    const fields = [{ id: 'one', label: 'Was?', kind: 'one' as const, options: one }];
    const { opened } = await open({ ...form, fields });
    expect(opened()).toBe('opened');
    const [input] = slack.server.views.get('U17')?.inputs ?? [];
    expect(input?.hint?.text).toContain(label);
  });

  it.each([
    ['a text too long', { kind: 'long' as const, max: 9_000 }, { x: 'a'.repeat(3_001) }],
    ['options too long', { kind: 'one' as const, options: tooLong }, {}],
    ['too many options', { kind: 'one' as const, options: tooMany }, {}],
  ])('is asked step by step rather than cut: %s', async (_, field, values) => {
    const fields = [{ id: 'x', label: 'Was?', ...field }];
    const { opened } = await open({ ...form, fields, values });
    expect(opened()).toBe('expired');
  });

  it('is not opened when its moment has passed', async () => {
    const { opened } = await open(form);
    expect(opened()).toBe('opened');
    const late: Incoming = {
      ...{ kind: 'command', word: 'x', rest: '', id: '1', at: 0, trigger: 'long gone' },
      from: { platform: 'slack', space: '', user: 'U17' },
      place: { platform: 'slack', space: '', chat: 'DU17', kind: 'direct' },
    };
    expect(await slack.adapter.openForm?.(late, form)).toBe('expired');
  });

  it('is asked step by step when no dialog can show a field', async () => {
    const fields = [{ id: 'file', label: 'Datei?', kind: 'file' as const, types: ['text/csv'] }];
    const { opened } = await open({ ...form, fields });
    expect(opened()).toBe('expired');
  });
});
