import { z } from 'zod';
import { plainText } from '../chat/blocks.ts';
import { action } from '../chat/feature.ts';
import { form, type Values } from '../chat/forms/form.ts';
import { textToTake } from '../chat/papers.ts';
import { toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { bare } from '../german/bare.ts';
import type { Entry, Template } from '../knowledge/entry.ts';
import type { Desk } from './desk.ts';
import { shortOf } from './entry-blocks.ts';
import { texts } from './texts.ts';

const LONGEST_FIELD = 400;
const MOST_SHOWN = 12;
const MOST_ARGUMENTS = 4;

const OfTemplate = z.object({ template: z.string() });
const GAP = /\{([\p{L}\d_]+)\}/gu;

/** What a ready text leaves open, in the words of its file or by the gap's own name. */
function gapsIn({ fields = [], body = '' }: Template) {
  const named = new Set(fields.map(({ id }) => id));
  const gaps = new Set([...body.matchAll(GAP)].map(([, gap = '']) => gap));
  const others = [...gaps].filter((gap) => !named.has(gap));
  return [...fields, ...others.map((id) => ({ id, label: id, example: undefined }))];
}

/** Ready texts to fill in, and arguments for the council from what examples achieved. */
export function createReadyTexts(desk: Desk) {
  const templateOf = (id: string) => {
    const entry = desk.book().entry(id);
    return entry?.kind === 'template' ? entry : undefined;
  };

  function give(turn: Turn, template: Template, values: Values): void {
    const body = (template.body ?? template.summary).replace(GAP, (gap, field) =>
      Object.hasOwn(values, field) ? String(values[field]) : gap,
    );
    turn.say({
      blocks: texts.filled(template.title, body.trim()),
      files: [textToTake(template.title, body.trim())],
    });
  }

  const fill = form('answers.template', {
    args: OfTemplate,
    async load(turn, { template: id }) {
      const template = templateOf(id);
      if (!template) {
        turn.say(texts.emptyList());
        return undefined;
      }
      return {
        title: template.title,
        fields: gapsIn(template).map(({ id: field, label, example }) => ({
          id: field,
          label,
          ...(example && { hint: example }),
          kind: 'text' as const,
          max: LONGEST_FIELD,
          optional: true,
        })),
      };
    },
    async done(turn, values, { template: id }) {
      const template = templateOf(id);
      if (!template) return turn.say(texts.emptyList());
      give(turn, template, values);
    },
  });

  const open = action('answers.template', {
    for: 'visitor',
    args: OfTemplate,
    async run(turn, args) {
      const template = templateOf(args.template);
      if (template && gapsIn(template).length === 0) give(turn, template, {});
      else await turn.fill('answers.template', args);
    },
  });

  async function templates(turn: Turn, words: string): Promise<void> {
    const found = words
      ? desk
          .book()
          .ranking.rank(words, { only: 'template' })
          .results.map(({ entry }) => entry)
      : desk.book().list('template', null);
    if (found.length === 0) return turn.say(texts.emptyList());
    turn.say({
      blocks: texts.templatesTitle(),
      choices: found
        .slice(0, MOST_SHOWN)
        .map((entry) => [toAction(shortOf(entry), open, { template: entry.id })]),
    });
  }

  /** The theme that words name: by its name, a synonym, or its id. */
  function themeIn(words: string): string | undefined {
    const wanted = bare(words);
    return desk
      .book()
      .knowledge.themes.find(({ id, name, synonyms = [] }) =>
        [id, name, ...synonyms].some((word) => bare(word) === wanted),
      )?.id;
  }

  async function argumentsFor(turn: Turn, words: string): Promise<boolean> {
    const theme = themeIn(words);
    const { book } = desk;
    const near = theme
      ? book().list('practice', theme)
      : book()
          .ranking.rank(words, { only: 'practice' })
          .results.map(({ entry }) => entry);
    const proven = near.flatMap((entry: Entry) =>
      entry.kind === 'practice' && entry.result && entry.source
        ? [texts.argument(entry.title, entry.result, entry.source.title)]
        : [],
    );
    if (words.trim() === '') return false;
    if (proven.length === 0) turn.say(texts.noArguments());
    else {
      const title = texts.argumentsTitle(theme ? book().themeName(theme) : words);
      const lines = texts.companions(proven.slice(0, MOST_ARGUMENTS));
      const blocks = [title, texts.argumentsIntro(), lines];
      const text = blocks.map(plainText).join('\n\n');
      turn.say({ blocks, files: [textToTake(plainText(title), text)] });
    }
    return true;
  }

  return { templates, argumentsFor, actions: [open], forms: [fill] };
}
