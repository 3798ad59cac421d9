import { type Block, heading, list, paragraph } from '../chat/blocks.ts';
import type { Operator } from './texts.ts';

/**
 * The full notice as blocks. Its file is plain text: `#` begins a heading, `-` an item, an empty
 * line ends a paragraph; {betreiber}, {kontakt} and {dsb} stand for the settings.
 */
export function readNotice(text: string, { operator, contact, dpo }: Operator): Block[] {
  const filled = text
    .replaceAll('{betreiber}', operator ?? '(nicht eingetragen)')
    .replaceAll('{kontakt}', contact ?? '(nicht eingetragen)')
    .replaceAll('{dsb}', dpo ?? '(nicht eingetragen)');
  return filled
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(toBlock);
}

function toBlock(part: string): Block {
  const lines = part.split('\n').map((line) => line.trim());
  if (part.startsWith('#')) return heading(part.replace(/^#+\s*/, ''));
  if (lines.every((line) => line.startsWith('- '))) return list(lines.map((line) => line.slice(2)));
  return paragraph(lines.join(' '));
}
