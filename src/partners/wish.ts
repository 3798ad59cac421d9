import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { type Field, form, type Values } from '../chat/forms/form.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { hasPersonal } from '../german/personal.ts';
import { worksFor } from '../people/staff.ts';
import { sources } from '../people/texts-sources.ts';
import { type Desk, dayOf } from './desk.ts';
import { OfWish } from './due.ts';
import { hasRoom, ownWish } from './rights.ts';
import { type Wish, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import type { Words } from './words.ts';

const ForTown = z.object({ town: z.string(), wish: z.string().nullable(), recorded: z.boolean() });

const RUNS_FOR = { months: 6 };
const LONGEST = { years: 2 };
const MOST_THEMES = 3;
const LONGEST_TEXT = 400;
/** Here the name says too much before a yes. */
const DELICATE: readonly Wish['form'][] = ['staff', 'procurement'];

const text = (values: Values, id: string): string => [values[id] ?? ''].flat()[0] ?? '';

/** Six months where no day is given, or one that cannot be. */
function untilOf(given: string, today: Temporal.PlainDate): string {
  const possible = given >= today.toString() && given <= today.add(LONGEST).toString();
  return possible ? given : today.add(RUNS_FOR).toString();
}

type Follows = {
  /** What follows once a request can be seen by others. */
  published(turn: Turn, wish: Wish): Promise<void>;
  /** It may end on another day now. */
  changed(turn: Turn, wish: Wish): Promise<void>;
};

/** Writing down what a town seeks, and looking at it as others will see it. */
export function createWishForms(desk: Desk, words: Words, { published, changed }: Follows) {
  const today = (turn: Pick<Turn, 'now'>) => dayOf(desk, turn.now);

  const fields = (recorded: boolean): Field[] => {
    const { fields: labels } = texts;
    const themes = desk.knowledge().themes.map(({ id, name }) => ({ id, label: name }));
    return [
      { id: 'direction', kind: 'one', label: labels.direction, options: texts.directions },
      { id: 'themes', kind: 'several', label: labels.themes, options: themes, max: MOST_THEMES },
      {
        ...{ id: 'text', kind: 'long', label: labels.text },
        ...{ max: LONGEST_TEXT, hint: labels.textHint },
      },
      { id: 'form', kind: 'one', label: labels.form, options: texts.forms },
      { id: 'distance', kind: 'one', label: labels.distance, options: texts.distances },
      {
        ...{ id: 'until', kind: 'date', time: false, ahead: true, label: labels.until },
        ...{ optional: true, hint: labels.untilHint },
      },
      ...(recorded
        ? [{ id: 'source', kind: 'one' as const, label: labels.source, options: sources }]
        : []),
    ];
  };

  async function mayWrite(turn: Turn, town: string, recorded: boolean): Promise<boolean> {
    const may = recorded
      ? turn.roles.has('coordinator')
      : await worksFor(turn.tx, turn.person.id, town);
    if (!may) turn.say(texts.notYours());
    return may;
  }

  const fill = form('partners.request', {
    args: ForTown,
    async load(turn, { town, wish: id, recorded }) {
      if (!(await mayWrite(turn, town, recorded))) return undefined;
      if (id === null && !(await hasRoom(turn, town))) return undefined;
      const old = id === null ? undefined : await turn.tx.get(Wishes, id);
      const values = old && {
        ...{ direction: old.direction, themes: [...old.themes], text: old.text },
        ...{ form: old.form, distance: old.distance, until: old.until },
      };
      const title = texts.formTitle(words.name(town));
      return { title, fields: fields(recorded), ...(values && { values }) };
    },
    check(values) {
      return hasPersonal(text(values, 'text')) ? { text: texts.faults.contact } : {};
    },
    async done(turn, values, { town, wish: id, recorded }) {
      if (!(await mayWrite(turn, town, recorded))) return;
      const old = id === null ? undefined : await turn.tx.get(Wishes, id);
      const wish = Wishes.row.parse({
        id: old?.id ?? turn.newId(),
        town,
        person: recorded ? null : turn.person.id,
        direction: text(values, 'direction'),
        themes: [values['themes'] ?? []].flat(),
        text: text(values, 'text').trim(),
        form: text(values, 'form'),
        distance: text(values, 'distance'),
        avoids: old?.avoids ?? [],
        far: old?.far ?? false,
        speaker: old?.speaker ?? false,
        named: old?.named ?? !DELICATE.some((one) => one === text(values, 'form')),
        standing: old?.standing ?? false,
        state: old?.state ?? 'draft',
        silent: 0,
        source: recorded ? text(values, 'source') : (old?.source ?? null),
        created: old?.created ?? today(turn).toString(),
        until: untilOf(text(values, 'until'), today(turn)),
        ended: old?.ended ?? null,
      });
      await turn.tx.put(Wishes, wish);
      await changed(turn, wish);
      preview(turn, wish);
    },
  });

  function preview(turn: Turn, wish: Wish): void {
    const of = { wish: wish.id };
    const name = wish.named ? texts.hideName : texts.showName;
    turn.say({
      blocks: texts.preview(wish, words.town(wish.town), words.themes(wish)),
      choices: [
        ...(wish.state === 'draft' ? [[toAction(texts.publish, publish, of)]] : []),
        [toAction(texts.change, change, of), toAction(name, toggleName, of)],
        [
          toAction(wish.far ? texts.anywhere : texts.farAway, toggleFar, of),
          ...(wish.direction === 'offers'
            ? []
            : [toAction(wish.speaker ? texts.noSpeaker : texts.speaker, toggleSpeaker, of)]),
        ],
        [
          toAction(texts.avoid, avoid, of),
          ...(wish.state === 'draft' ? [toAction(texts.discard, discard, of)] : []),
        ],
      ],
      to: 'person',
    });
  }

  const publish = action('partners.publish', {
    for: 'visitor',
    args: OfWish,
    async run(turn, { wish: id }) {
      const wish = await ownWish(turn, id);
      if (!wish) return;
      if (wish.state !== 'draft') return turn.say(texts.stateChanged(wish.state, wish.until));
      if (!(await hasRoom(turn, wish.town))) return;
      const open: Wish = { ...wish, state: 'open', created: today(turn).toString() };
      await turn.tx.put(Wishes, open);
      turn.say(texts.published(open.until));
      await published(turn, open);
    },
  });

  const change = action('partners.change', {
    for: 'visitor',
    args: OfWish,
    async run(turn, { wish: id }) {
      const wish = await ownWish(turn, id);
      if (!wish) return;
      const recorded = wish.source !== null && turn.roles.has('coordinator');
      await turn.fill('partners.request', { town: wish.town, wish: id, recorded });
    },
  });

  const toggling = (name: string, toggle: (wish: Wish) => Wish) =>
    action(name, {
      for: 'visitor',
      args: OfWish,
      async run(turn, { wish: id }) {
        const wish = await ownWish(turn, id);
        if (!wish) return;
        const toggled = toggle(wish);
        await turn.tx.put(Wishes, toggled);
        preview(turn, toggled);
      },
    });
  const toggleName = toggling('partners.name', (wish) => ({ ...wish, named: !wish.named }));
  const toggleFar = toggling('partners.far', (wish) => ({ ...wish, far: !wish.far }));
  const toggleSpeaker = toggling('partners.speaker', (wish) => ({
    ...wish,
    speaker: !wish.speaker,
  }));

  const discard = action('partners.discard', {
    for: 'visitor',
    args: OfWish,
    async run(turn, { wish: id }) {
      const wish = await ownWish(turn, id);
      if (!wish) return;
      if (wish.state !== 'draft') return turn.say(texts.stateChanged(wish.state, wish.until));
      await turn.tx.delete(Wishes, id);
      turn.say(texts.discarded());
    },
  });

  const avoidForm = form('partners.avoid', {
    args: OfWish,
    async load() {
      return {
        title: texts.avoid,
        fields: [{ id: 'town', kind: 'town', label: texts.avoidTitle }],
      };
    },
    async done(turn, values, { wish: id }) {
      const wish = await ownWish(turn, id);
      if (!wish) return;
      const avoids = [...new Set([...wish.avoids, text(values, 'town')])];
      const changed = { ...wish, avoids };
      await turn.tx.put(Wishes, changed);
      preview(turn, changed);
    },
  });

  const avoid = action('partners.avoid', {
    for: 'visitor',
    args: OfWish,
    run: (turn, args) => turn.fill('partners.avoid', args),
  });

  return {
    preview,
    actions: [publish, change, toggleName, toggleFar, toggleSpeaker, discard, avoid],
    forms: [fill, avoidForm],
  };
}
export type WishForms = ReturnType<typeof createWishForms>;
