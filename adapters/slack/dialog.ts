import type { types } from '@slack/bolt';
import {
  type Field,
  isBlank,
  layOut,
  type OpenForm,
  type Option,
  type Values,
  valueAsTyped,
} from '../../src/chat/index.ts';
import { limits } from './limits.ts';
import { plain, textOf } from './render.ts';
import { texts } from './texts.ts';

type Element = types.InputBlock['element'];
type Picked = types.PlainTextOption;

const ACTION = 'value';

/** Options travel as their number, which is what a person would type too. */
const picks = (options: readonly Option[]): Picked[] =>
  options.map(({ label }, i) => ({
    text: plain(label, limits.optionText),
    value: String(i + 1),
  }));

const numbers = (min: number, max: number): Picked[] =>
  Array.from({ length: max - min + 1 }, (_, i) => String(min + i)).map((number) => ({
    text: plain(number, limits.optionText),
    value: number,
  }));

function oneOf(options: Picked[], chosen: number): Element {
  const initial = options[chosen];
  const base = { action_id: ACTION, options, ...(initial && { initial_option: initial }) };
  if (options.length <= limits.radios) return { type: 'radio_buttons', ...base };
  return { type: 'static_select', placeholder: plain(texts.pick, limits.optionText), ...base };
}

function severalOf(options: Picked[], chosen: readonly number[], max: number): Element {
  const initial = chosen.flatMap((index) => options[index] ?? []);
  const base = {
    action_id: ACTION,
    options,
    ...(initial.length > 0 && { initial_options: initial }),
  };
  if (options.length <= limits.radios) return { type: 'checkboxes', ...base };
  const placeholder = plain(texts.pick, limits.optionText);
  return { type: 'multi_static_select', placeholder, max_selected_items: max, ...base };
}

function textField(field: Field, given: string, multiline: boolean): Element | undefined {
  const value = given === '' ? '' : valueAsTyped(field, given);
  if (value.length > limits.stretch) return undefined;
  const initial = value === '' ? {} : { initial_value: value };
  return { type: 'plain_text_input', action_id: ACTION, multiline, ...initial };
}

const YES_NO = ['ja', 'nein'];

/** Undefined: Slack has nothing to show such a field with. */
function elementFor(field: Field, values: Values): Element | undefined {
  const given = [values[field.id] ?? []].flat();
  const [first = ''] = given;
  switch (field.kind) {
    case 'text':
    case 'number':
    case 'town':
      return textField(field, first, false);
    case 'long':
      return textField(field, first, true);
    case 'date': {
      if (field.time) return textField(field, first, false);
      const initial = /^\d{4}-\d\d-\d\d$/.test(first) ? { initial_date: first } : {};
      return { type: 'datepicker', action_id: ACTION, ...initial };
    }
    case 'one':
      if (field.options.length > limits.options) return undefined;
      return oneOf(
        picks(field.options),
        field.options.findIndex(({ id }) => id === first),
      );
    case 'several':
      if (field.options.length > limits.options) return undefined;
      return severalOf(
        picks(field.options),
        given.map((one) => field.options.findIndex(({ id }) => id === one)),
        field.max,
      );
    case 'yesno':
      return oneOf(picks(texts.yesNo), YES_NO.indexOf(first));
    case 'scale':
      return oneOf(numbers(field.min, field.max), first === '' ? -1 : Number(first) - field.min);
    case 'points':
    case 'file':
      return undefined;
  }
}

function helpFor(field: Field): string | undefined {
  if (field.kind === 'scale') return texts.scale(field.min, field.low, field.max, field.high);
  if (field.kind === 'several') return texts.several(field.max);
  if (field.kind === 'date' && field.time) return field.hint ?? texts.dateAndTime;
  return field.hint;
}

/** Below the field; options that Slack cuts off stand there in full. */
function hintFor(field: Field): string {
  const options = field.kind === 'one' || field.kind === 'several' ? field.options : [];
  const cut = options.filter(({ label }) => label.length > limits.optionText);
  const whole = cut.length > 0 ? texts.inFull(cut.map(({ label }) => label)) : undefined;
  return [helpFor(field), whole].filter(Boolean).join(' ');
}

const INTRO = { max: limits.stretch, size: (text: string) => text.length, gap: 1, paragraphs: 20 };

function introBlocks({ title, intro = [] }: OpenForm): types.SectionBlock[] {
  const whole = title.length > limits.title ? [{ kind: 'heading' as const, text: title }] : [];
  return layOut([...whole, ...intro], INTRO)
    .map((page) => page.map(textOf).join('\n'))
    .filter((text) => !isBlank(text))
    .map((text) => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } }));
}

/** A form as Slack's dialog; undefined: it has a field that no dialog can show. */
export function dialogFor(form: OpenForm, chat: string): types.ModalView | undefined {
  const values = form.values ?? {};
  const inputs = form.fields.map((field): types.InputBlock | undefined => {
    const element = elementFor(field, values);
    const hint = hintFor(field);
    if (hint.length > limits.label) return undefined;
    return (
      element && {
        type: 'input',
        block_id: field.id,
        label: plain(field.label, limits.label),
        element,
        // Slack shows it always, and would insist on it also where it is not asked.
        optional: field.optional === true || field.only !== undefined,
        ...(hint !== '' && { hint: plain(hint, limits.label) }),
      }
    );
  });
  if (inputs.some((input) => input === undefined)) return undefined;
  return {
    type: 'modal',
    callback_id: 'form',
    title: plain(form.title, limits.title),
    submit: plain(texts.send, limits.title),
    close: plain(texts.cancel, limits.title),
    private_metadata: JSON.stringify({ form: form.id, chat }),
    blocks: [...introBlocks(form), ...inputs.filter((input) => input !== undefined)],
  };
}
