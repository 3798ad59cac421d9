import { z } from 'zod';
import { SlackError } from './slack-error.ts';

const plainText = (max: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(max),
    emoji: z.boolean().optional(),
  });

const Style = z.strictObject({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
});

const RichElement = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1).max(3000),
    style: Style.optional(),
  }),
  z.strictObject({
    type: z.literal('link'),
    url: z.url().max(3000),
    text: z.string().optional(),
    style: Style.optional(),
  }),
  z.strictObject({ type: z.literal('user'), user_id: z.string() }),
  z.strictObject({ type: z.literal('broadcast'), range: z.string() }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string() }),
]);

const RichText = z.strictObject({
  type: z.literal('rich_text'),
  block_id: z.string().max(255).optional(),
  elements: z
    .array(
      z.strictObject({
        type: z.enum(['rich_text_section', 'rich_text_quote']),
        elements: z.array(RichElement).min(1),
      }),
    )
    .min(1),
});

const Option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(150) });
const actionId = z.string().min(1).max(255);

const Select = z.strictObject({
  type: z.literal('static_select'),
  action_id: actionId,
  placeholder: plainText(150).optional(),
  options: z.array(Option).min(1).max(100),
  initial_option: Option.optional(),
});

const Actions = z.strictObject({
  type: z.literal('actions'),
  block_id: z.string().max(255).optional(),
  elements: z
    .array(
      z.discriminatedUnion('type', [
        z.strictObject({
          type: z.literal('button'),
          action_id: actionId,
          text: plainText(75),
          value: z.string().min(1).max(2000),
        }),
        Select,
      ]),
    )
    .min(1)
    .max(25),
});

const Section = z.strictObject({
  type: z.literal('section'),
  block_id: z.string().max(255).optional(),
  text: plainText(3000),
});

const Input = z.strictObject({
  type: z.literal('input'),
  block_id: z.string().min(1).max(255),
  label: plainText(2000),
  hint: plainText(2000).optional(),
  optional: z.boolean().optional(),
  element: z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('plain_text_input'),
      action_id: actionId,
      multiline: z.boolean().optional(),
      initial_value: z.string().max(3000).optional(),
    }),
    z.strictObject({
      type: z.literal('datepicker'),
      action_id: actionId,
      initial_date: z.iso.date().optional(),
    }),
    z.strictObject({
      type: z.literal('radio_buttons'),
      action_id: actionId,
      options: z.array(Option).min(1).max(10),
      initial_option: Option.optional(),
    }),
    z.strictObject({
      type: z.literal('checkboxes'),
      action_id: actionId,
      options: z.array(Option).min(1).max(10),
      initial_options: z.array(Option).min(1).optional(),
    }),
    Select,
    z.strictObject({
      type: z.literal('multi_static_select'),
      action_id: actionId,
      placeholder: plainText(150),
      options: z.array(Option).min(1).max(100),
      initial_options: z.array(Option).min(1).optional(),
      max_selected_items: z.number().min(1).optional(),
    }),
  ]),
});
export type Input = z.output<typeof Input>;

const MessageBlocks = z.array(z.discriminatedUnion('type', [RichText, Actions, Section])).max(50);
export type Blocks = z.output<typeof MessageBlocks>;

export const View = z.strictObject({
  type: z.literal('modal'),
  title: plainText(24),
  submit: plainText(24),
  close: plainText(24),
  private_metadata: z.string().max(3000),
  callback_id: z.string().max(255).optional(),
  blocks: z
    .array(z.discriminatedUnion('type', [Section, Input]))
    .min(1)
    .max(100),
});
export type View = z.output<typeof View>;

/** All blocks of a message together may hold no more text than this. */
const ALL_TEXT = 13_200;

const texts = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === 'text' || key === 'url') && typeof inner === 'string' ? [inner] : texts(inner),
  );
};

export function checkBlocks(raw: unknown): Blocks {
  const read = MessageBlocks.safeParse(raw);
  if (!read.success)
    throw new SlackError(
      'invalid_blocks',
      read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    );
  for (const block of read.data) {
    if (block.type !== 'actions') continue;
    const ids = block.elements.map(({ action_id: id }) => id);
    if (new Set(ids).size < ids.length) throw new SlackError('invalid_blocks', ['action_id twice']);
  }
  const length = texts(read.data).reduce((sum, text) => sum + text.length, 0);
  if (length > ALL_TEXT) throw new SlackError('msg_blocks_too_long', [String(length)]);
  return read.data;
}

export type Button = { readonly label: string; readonly value: string; readonly select: boolean };

/** What the blocks show, and what in them would act. */
export function look(blocks: Blocks) {
  const lines: string[] = [];
  const links: { text: string; url: string }[] = [];
  const acts: string[] = [];
  const buttons: Button[] = [];
  for (const block of blocks) {
    if (block.type === 'section') lines.push(block.text.text);
    if (block.type === 'rich_text') lines.push(block.elements.map(richText).join(''));
    if (block.type === 'actions')
      for (const element of block.elements)
        if (element.type === 'button')
          buttons.push({ label: element.text.text, value: element.value, select: false });
        else
          for (const { text, value } of element.options)
            buttons.push({ label: text.text, value, select: true });
  }
  return { text: lines.join('\n'), links, acts, buttons };

  function richText({ elements }: z.output<typeof RichText>['elements'][number]): string {
    return elements
      .map((element) => {
        if (element.type === 'text') return element.text;
        if (element.type !== 'link') {
          acts.push(element.type);
          return '';
        }
        links.push({ text: element.text ?? element.url, url: element.url });
        return element.text ?? element.url;
      })
      .join('');
  }
}

/** What a plain text field of a message would do: mention, ring, lead somewhere. */
export const actsInText = (text: string): string[] =>
  text.match(/<[^>]*>?|&(?!(amp|lt|gt);)/g) ?? [];
