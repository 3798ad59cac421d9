import { describe, expect, it } from 'vitest';
import { chartPng, chartSvg, wrapped } from '../../src/papers/chart.ts';

const chart = {
  title: 'Auftaktumfrage <1> & „mehr“',
  note: '12 von 30 Städten',
  groups: [
    {
      title: 'Nehmen Sie künftig teil?',
      bars: [
        { label: 'Ja', value: 9, text: '9 (75 %)' },
        { label: 'Nein', value: 3, text: '3 (25 %)' },
      ],
    },
  ],
};

/** Width and height stand at fixed places of a PNG's first chunk. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('a chart', () => {
  it('is a PNG a thousand wide and as high as it needs', async () => {
    const png = await chartPng(chart);
    expect([...png.slice(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect(sizeOf(png).width).toBe(1000);
    const twice = await chartPng({ ...chart, groups: [...chart.groups, ...chart.groups] });
    expect(sizeOf(twice).height).toBeGreaterThan(sizeOf(png).height + 100);
  });

  it('has every figure as text, and no text as markup', () => {
    const svg = chartSvg(chart);
    for (const text of ['9 (75 %)', '3 (25 %)', '12 von 30 Städten', '&lt;1&gt; &amp;'])
      expect(svg).toContain(text);
    expect(chartSvg({ ...chart, title: 'a\u0000\ud800b' })).toContain('>ab<');
  });

  it('draws letters: without its font the picture would be other', async () => {
    const empty = await chartPng({ title: '', note: '', groups: [] });
    const named = await chartPng({ title: 'Ärger', note: '', groups: [] });
    expect(named.length).toBeGreaterThan(empty.length + 300);
  });

  it('breaks long texts, and cuts what no line can hold', () => {
    expect(wrapped('eins zwei drei', 60, 10)).toEqual(['eins zwei', 'drei']);
    expect(wrapped('a'.repeat(25), 58, 10)).toEqual(['a'.repeat(10), 'a'.repeat(10), 'aaaaa']);
    expect(wrapped('', 100, 10)).toEqual([]);
  });
});
