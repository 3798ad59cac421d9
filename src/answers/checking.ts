import { z } from 'zod';
import { action } from '../chat/feature.ts';
import type { Field, Values } from '../chat/forms/form.ts';
import { form } from '../chat/forms/form.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { bare } from '../german/bare.ts';
import { STATE_NAMES } from '../german/in-words.ts';
import { type Entry, type Programme, type Rule, statesOf } from '../knowledge/entry.ts';
import { check, type Plan } from './check.ts';
import type { Desk } from './desk.ts';
import { lastQuestion } from './last-question.ts';
import { texts } from './texts.ts';

const OfProgramme = z.object({ entry: z.string(), state: z.string().nullable() });
const LARGEST_TOWN = 5_000_000;
const OTHER = 'other';
/** „Passt das zu uns?“, „Kommt das für uns infrage?“, as `bare` writes it. */
const ASKS_FIT =
  /^(und )?((passt|gilt|ware|ist|lohnt sich|kommt|geht) (das|dies|so etwas) (denn |auch |eigentlich |was )*(zu|fur|bei) uns( (infrage|in frage|was|etwas|geeignet|moglich))?|(konnen|durfen) wir (das|da) (auch |denn |uberhaupt )*(beantragen|mitmachen|bekommen)|sind wir (da |dafur |dabei )?(forderfahig|antragsberechtigt|berechtigt))$/;

const words = texts.check;

type Checkable = Programme & { readonly rule: Rule };

/** A programme with rules; where it holds is one of them. */
function checkable(entry: Entry | undefined): Checkable | undefined {
  if (entry?.kind !== 'programme' || entry.status === 'beendet') return undefined;
  const [rule] = entry.eligible ?? [];
  if (!rule) return undefined;
  const states = rule.states ?? entry.states?.filter((state) => state !== 'alle');
  return { ...entry, rule: { ...rule, ...(states && statesOf(entry) && { states }) } };
}

/** Only what the rules need to know, and what is not known yet. */
function fieldsFor({ rule }: Checkable, state: string | null): Field[] {
  const { population, states, purposes = [], ownShare, before, notFor = [] } = rule;
  const sized = population?.min !== undefined || population?.max !== undefined;
  const options = (list: readonly string[]) => list.map((label, i) => ({ id: String(i), label }));
  return [
    ...(states && state === null
      ? [
          {
            id: 'state',
            kind: 'one' as const,
            label: words.state,
            options: [...STATE_NAMES].map(([id, label]) => ({ id, label })),
          },
        ]
      : []),
    ...(sized
      ? [
          {
            id: 'population',
            kind: 'number' as const,
            label: words.population,
            min: 0,
            max: LARGEST_TOWN,
          },
        ]
      : []),
    ...(purposes.length > 0
      ? [
          {
            id: 'purpose',
            kind: 'one' as const,
            label: words.purpose,
            options: [...options(purposes), { id: OTHER, label: words.otherPurpose }],
          },
        ]
      : []),
    ...(ownShare === undefined
      ? []
      : [{ id: 'ownShare', kind: 'yesno' as const, label: words.ownShare(ownShare) }]),
    ...(before === undefined
      ? []
      : [{ id: 'timing', kind: 'yesno' as const, label: words.timing, hint: before }]),
    ...(notFor.length > 0
      ? [
          {
            id: 'exclusions',
            kind: 'several' as const,
            label: words.exclusions,
            options: options(notFor),
            max: notFor.length,
            optional: true,
          },
        ]
      : []),
  ];
}

function planOf({ rule }: Checkable, values: Values, state: string | null): Plan {
  const yes = (id: string) => (values[id] === undefined ? undefined : values[id] === 'ja');
  const chosen = [values['exclusions'] ?? []].flat();
  const [ownShare, timing] = [yes('ownShare'), yes('timing')];
  const named = state ?? (typeof values['state'] === 'string' ? values['state'] : undefined);
  return {
    ...(named !== undefined && { state: named }),
    ...(values['population'] !== undefined && { population: Number(values['population']) }),
    ...(values['purpose'] === OTHER && { purpose: OTHER }),
    ...(ownShare !== undefined && { ownShare }),
    ...(timing !== undefined && { timing }),
    exclusions: (rule.notFor ?? []).filter((_, i) => chosen.includes(String(i))),
  };
}

/** „Passt das zu uns?“: a short dialogue over the rules that an entry declares. */
export function createChecking(desk: Desk) {
  const dialogue = form('answers.check', {
    args: OfProgramme,
    async load(turn, { entry: id, state }) {
      const programme = checkable(desk.book().entry(id));
      if (programme) return { title: words.title, fields: fieldsFor(programme, state) };
      turn.say(texts.far());
      return undefined;
    },
    async done(turn, values, { entry: id, state }) {
      const programme = checkable(desk.book().entry(id));
      if (!programme) return turn.say(texts.far());
      const { fits, reasons } = check(programme.rule, planOf(programme, values, state));
      turn.say(words.verdict(programme.title, fits, reasons, programme.rule.population?.note));
    },
  });

  const open = action('answers.check', {
    for: 'visitor',
    args: OfProgramme,
    run: (turn, args) => turn.fill('answers.check', args),
  });

  /** The same in words, below an answer: about the programme that was the answer. */
  async function asked(turn: Turn, said: string): Promise<boolean> {
    if (!ASKS_FIT.test(bare(said))) return false;
    const last = await lastQuestion(turn);
    if (!last) return false;
    const state = last.state ?? undefined;
    const { answered, results } = desk.book().ranking.rank(last.question, { state });
    const entry = results[0]?.entry;
    if (!answered || entry?.kind !== 'programme') return false;
    if (checkable(entry)) await turn.fill('answers.check', { entry: entry.id, state: last.state });
    else
      turn.say({
        blocks: words.noRules(entry),
        choices: [[toCommand(texts.buttons.person, 'mensch')]],
      });
    return true;
  }

  return {
    asked,
    /** The button, where there is something to check. */
    choice: (entry: Entry, state: string | undefined): Choice[] =>
      checkable(entry)
        ? [toAction(texts.buttons.check, open, { entry: entry.id, state: state ?? null })]
        : [],
    actions: [open],
    forms: [dialogue],
  };
}

export type Checking = ReturnType<typeof createChecking>;
