import { z } from 'zod';
import { action } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { townsOf, worksFor } from '../people/staff.ts';
import type { Asking } from './asking.ts';
import { type Desk, dayOf } from './desk.ts';
import type { Managing } from './managing.ts';
import { Request } from './matching/request.ts';
import { hasRoom } from './rights.ts';
import { type Wish, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const Wanted = z.object({ town: z.string(), asked: z.string(), entry: z.string() });
const LONGEST_TEXT = 400;
const RUNS_FOR = { months: 6 };

/** „Mit dieser Stadt sprechen“: a question to exactly the town of an example. */
export function createFromExample(
  desk: Desk,
  words: Words,
  { ask, mayBeAsked }: Asking,
  { setAlarms }: Managing,
) {
  const exampleOf = (id: string) => {
    const entry = desk.knowledge().entries.find((one) => one.id === id);
    return entry?.kind === 'practice' ? entry : undefined;
  };

  const fill = form('partners.example', {
    args: Wanted,
    async load(turn, { town, asked, entry: id }) {
      const example = exampleOf(id);
      if (!example || !(await worksFor(turn.tx, turn.person.id, town))) {
        turn.say(texts.notYours());
        return undefined;
      }
      if (!(await hasRoom(turn, town)) || !(await mayBeAsked(turn, asked))) return undefined;
      return {
        title: say.exampleTitle(words.name(asked)),
        intro: say.exampleIntro(words.name(asked), example.title),
        fields: [
          { id: 'text', kind: 'long', label: say.exampleText, max: LONGEST_TEXT },
          { id: 'form', kind: 'one', label: texts.fields.form, options: texts.forms.slice(0, 3) },
        ],
      };
    },
    async done(turn, values, { town, asked, entry: id }) {
      const example = exampleOf(id);
      if (!example || !(await worksFor(turn.tx, turn.person.id, town)))
        return turn.say(texts.notYours());
      if (!(await hasRoom(turn, town))) return;
      const today = dayOf(desk, turn.now);
      const wish: Wish = {
        ...{ id: turn.newId(), town, person: turn.person.id, direction: 'seeks' },
        ...{ themes: [...(example.themes ?? [])].slice(0, 1), text: String(values['text']).trim() },
        form: Request.shape.form.parse(values['form']),
        ...{
          distance: 'any',
          avoids: [],
          far: false,
          speaker: false,
          named: true,
          standing: false,
          state: 'open',
          silent: 0,
        },
        ...{ source: null, created: today.toString(), until: today.add(RUNS_FOR).toString() },
        ended: null,
      };
      const target = { wish: wish.id, town: asked, theirs: null, example: id, reasons: [] };
      // What was not asked leaves nothing behind that runs by itself.
      if (!(await ask(turn, wish, target))) return;
      await turn.tx.insert(Wishes, wish);
      await setAlarms(turn, wish);
    },
  });

  const choose = action('partners.example', {
    for: 'visitor',
    args: Wanted,
    run: (turn, args) => turn.fill('partners.example', args),
  });

  /** Which town of the example, on behalf of which of mine: asked only where there are several. */
  async function begin(turn: Turn, id: string): Promise<void> {
    const example = exampleOf(id);
    if (!example) return turn.say(texts.gone());
    const mine = await townsOf(turn.tx, turn.person.id);
    if (mine.length === 0) return turn.say({ blocks: texts.noTown(), to: 'person' });
    const theirs = (example.towns ?? []).flatMap((name) => {
      const meant = desk.directory().meant(`${name}${example.state ? `, ${example.state}` : ''}`);
      return meant.kind === 'one' && !mine.includes(meant.town.key) ? [meant.town.key] : [];
    });
    const wanted = mine.flatMap((town) => theirs.map((asked) => ({ town, asked, entry: id })));
    const [only] = wanted;
    if (!only) return turn.say(say.exampleNowhere());
    if (wanted.length === 1) return turn.fill('partners.example', only);
    turn.say({
      blocks: say.exampleWhich(),
      choices: wanted.map((one) => [
        toAction(say.exampleChoice(words.name(one.town), words.name(one.asked)), choose, one),
      ]),
      to: 'person',
    });
  }

  return { begin, actions: [choose], forms: [fill] };
}
