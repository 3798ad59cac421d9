import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { doctor } from '../../src/cli/doctor.ts';
import { UsageError } from '../../src/cli/program.ts';
import { folderWith } from '../knowledge/folder.ts';

async function examined(env: Record<string, string>) {
  const stdout = new PassThrough();
  const said = text(stdout);
  const code = await doctor(
    {
      ...{ env, stdin: Readable.from(['']), stdout, stderr: new PassThrough() },
      interrupted: new Promise(() => {}),
      adapters: async () => [],
      terminal: () => {
        throw new Error('no conversation here');
      },
    },
    [],
  );
  stdout.end();
  return { code, out: await said };
}

function privateFolder(files: Record<string, string> = {}): string {
  const folder = folderWith(files);
  chmodSync(folder, 0o700);
  return folder;
}

describe('hotline doctor', () => {
  it('finds a new hotline well', async () => {
    const { code, out } = await examined({ HOTLINE_DATA: privateFolder() });
    expect(out).toContain('✓ Noch ist nichts gespeichert.');
    expect(out).toContain('✓ Das Wissen ist ohne Fehler');
    expect(out).toContain('Keine Plattform eingerichtet');
    expect([code, out.trim().split('\n').at(-1)]).toEqual([0, 'Alles in Ordnung.']);
  });

  it('names every setting that is wrong', async () => {
    const { code, out } = await examined({ TELEGRAM_BOT_TOKEN: '1:a', HOTLINE_DATA: '/x' });
    expect(code).toBe(1);
    expect(out).toContain('HOTLINE_OPERATOR');
    expect(out).toContain('HOTLINE_CONTACT');
  });

  it('says how a folder is closed to others', async () => {
    const folder = folderWith({});
    chmodSync(folder, 0o755);
    expect((await examined({ HOTLINE_DATA: folder })).out).toContain(`chmod 700 ${folder}`);
  });

  it('finds a damaged store and faulty knowledge', async () => {
    const data = privateFolder();
    writeFileSync(join(data, 'snapshot.1'), 'null');
    const knowledge = folderWith({ 'faq/a.yaml': '- id: a\n  titel: x\n' });
    const { code, out } = await examined({ HOTLINE_DATA: data, HOTLINE_KNOWLEDGE: knowledge });
    expect(code).toBe(1);
    expect(out).toContain('✗ Der Speicher ist nicht lesbar.');
    expect(out).toContain('Eine unversehrte Fassung ist nicht da.');
    expect(out).toContain('✗ Das Wissen hat Fehler.');
    expect(out).toContain('titel');
  });

  it('takes no options', async () => {
    await expect(
      doctor(
        {
          ...{ env: {}, stdin: Readable.from(['']), stdout: new PassThrough() },
          ...{ stderr: new PassThrough(), interrupted: new Promise(() => {}) },
          adapters: async () => [],
          terminal: () => {
            throw new Error('no conversation here');
          },
        },
        ['--fix'],
      ),
    ).rejects.toThrow(UsageError);
  });
});
