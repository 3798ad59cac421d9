import { describe, expect, it } from 'vitest';
import { type Part, render } from '../../../adapters/telegram/render.ts';
import { heading, paragraph, quote } from '../../../src/chat/blocks.ts';
import { emptyMessage } from '../../contracts/adapter-contract.ts';
import { renderContract, type Seen } from '../../contracts/render-contract.ts';
import { createChats, TextPayload } from '../../platforms/telegram/chats.ts';

const chats = createChats();
chats.open(1, 'private');

/** As the local server shows it, which refuses what Telegram would refuse. */
function see(part: Part): Seen {
  if (part.kind === 'file') throw new Error('no file was given');
  const { text, entities, buttons } = chats.write(
    TextPayload.parse({
      chat_id: 1,
      text: part.html,
      parse_mode: 'HTML',
      reply_markup: { inline_keyboard: part.keyboard },
    }),
  );
  const links = entities.flatMap(({ type, offset, length, url }) =>
    type === 'text_link' ? [{ text: text.slice(offset, offset + length), url: url ?? '' }] : [],
  );
  const known = ['bold', 'italic', 'blockquote', 'text_link'];
  return {
    text,
    links,
    acts: entities.filter(({ type }) => !known.includes(type)).map(({ type }) => type),
    labels: buttons.flat().map((button) => button.text),
    wires: buttons.flat().map((button) => button.callback_data),
  };
}

renderContract('Telegram', { render, see });

describe('a long message', () => {
  it('is cut between blocks first, then between sentences', () => {
    const long = 'Das ist ein Satz. '.repeat(120).trim();
    const parts = render({
      ...emptyMessage,
      blocks: [heading('Eins'), paragraph(long), paragraph(long)],
    });
    expect(parts).toHaveLength(2);
    const sentences = 'Noch ein Satz steht hier. '.repeat(300).trim();
    const cut = render({ ...emptyMessage, blocks: [quote(sentences)] }).map(see);
    expect(cut.every(({ text }) => text.endsWith('.'))).toBe(true);
  });

  it('has its buttons below the last part', () => {
    const choices = [[{ label: 'Weiter', wire: 'a.0', say: '1' }]];
    const parts = render({ ...emptyMessage, blocks: [paragraph('a '.repeat(5_000))], choices });
    expect(parts.map((part) => part.kind === 'text' && part.keyboard.length)).toEqual([0, 0, 1]);
  });
});

describe('an address', () => {
  it('is only text when its markup alone would be too long', () => {
    const url = `https://example.org/?${'&'.repeat(4_000)}`;
    const [part] = render({
      ...emptyMessage,
      blocks: [paragraph({ kind: 'link', text: url, url })],
    });
    if (!part) throw new Error('nothing to send');
    expect(see(part)).toMatchObject({ text: url, links: [] });
  });
});

describe('what Telegram finds in texts by itself', () => {
  const shown = (text: string) => {
    const [part] = render({ ...emptyMessage, blocks: [paragraph(text)] });
    if (!part) throw new Error('nothing to send');
    return see(part);
  };

  it.each(['@frau_k', 'Fragen Sie @frau_k, bitte', '(/stopp)', '/zugang@Bot', '@@ab //ab', '@/ab'])(
    '„%s“ rings nobody and runs nothing',
    (text) => {
      expect(shown(text)).toMatchObject({ acts: [] });
      expect(shown(text).text.replaceAll('\u2060', '')).toBe(text);
    },
  );

  it.each(['post@rathaus.example', 'Amt/Gemeinde', 'https://a.example/?x=/stadt', '1/2', 'a / b'])(
    '„%s“ is left as it is: people copy it',
    (text) => {
      expect(shown(text).text).toBe(text);
    },
  );
});

describe('the name of a file', () => {
  it('holds nothing that would end it on its way', () => {
    const file = {
      name: 'Zusagen; "Forum"\r\n/2027.csv',
      type: 'text/csv',
      bytes: Buffer.from('a'),
    };
    const [part] = render({ ...emptyMessage, files: [file] });
    expect(part?.kind === 'file' && part.file.name).toBe('Zusagen_ _Forum_ _2027.csv');
  });
});

describe('buttons', () => {
  const labels = (...texts: string[]) => {
    const choices = [texts.map((label, i) => ({ label, wire: `a.${i}`, say: '1' }))];
    const [part] = render({ ...emptyMessage, blocks: [paragraph('?')], choices });
    return part?.kind === 'text' ? part.keyboard.map((row) => row.map(({ text }) => text)) : [];
  };

  it('stand beside each other if a phone can show them so', () => {
    expect(labels('Ja', 'Nein')).toEqual([['Ja', 'Nein']]);
    expect(labels('Als Text zum Weiterleiten', 'Passt leider gar nicht')).toHaveLength(2);
  });

  it('are never more in a row than Telegram takes', () => {
    const signs = [...'abcdefghijklmnopqrstuvwxyz'];
    expect(labels(...signs).map((row) => row.length)).toEqual([12, 12, 2]);
  });
});
