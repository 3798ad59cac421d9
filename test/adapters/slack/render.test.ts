import { describe, expect, it } from 'vitest';
import { type Part, render } from '../../../adapters/slack/render.ts';
import { paragraph } from '../../../src/chat/blocks.ts';
import { emptyMessage } from '../../contracts/adapter-contract.ts';
import { renderContract, type Seen } from '../../contracts/render-contract.ts';
import { actsInText, checkBlocks, look } from '../../platforms/slack/blocks.ts';

/** As the local server shows it, which refuses what Slack would refuse. */
function see(part: Part): Seen {
  if (part.kind === 'file') throw new Error('no file was given');
  const { text, links, acts, buttons } = look(checkBlocks(part.blocks));
  expect(part.fallback).not.toBe('');
  return {
    text,
    links,
    acts: [...acts, ...actsInText(part.fallback)],
    labels: buttons.map(({ label }) => label),
    wires: buttons.map(({ value }) => value),
  };
}

renderContract('Slack', { render, see });

describe('many choices', () => {
  it('become a list to pick from', () => {
    const choices = Array.from({ length: 16 }, (_, i) => [
      { label: `Land ${i}`, wire: `a.${i}`, say: '1' },
    ]);
    const [part] = render({ ...emptyMessage, blocks: [paragraph('Welches?')], choices });
    const blocks = part?.kind === 'text' ? part.blocks : [];
    expect(blocks).toHaveLength(2);
    expect(look(checkBlocks(blocks)).buttons).toHaveLength(16);
  });

  it('are all there, however many', () => {
    const choices = Array.from({ length: 250 }, (_, i) => [
      { label: `Stadt ${i}`, wire: `a.${i}`, say: '1' },
    ]);
    const [part] = render({ ...emptyMessage, choices });
    const blocks = part?.kind === 'text' ? part.blocks : [];
    const wires = look(checkBlocks(blocks)).buttons.map(({ value }) => value);
    expect(wires).toEqual(choices.flat().map(({ wire }) => wire));
  });
});
