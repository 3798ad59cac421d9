import { exportKnowledge } from '../knowledge/export.ts';
import { faultLine } from '../knowledge/fault.ts';
import { hintsOf } from '../knowledge/hints.ts';
import { faultLines, loadKnowledge } from './load-knowledge.ts';
import { settingsOf } from './open.ts';
import { type ExitCode, type Program, type Run, UsageError } from './program.ts';
import { knowledgeTexts as texts } from './texts-knowledge.ts';
import { writeLine } from './write-line.ts';

async function check(program: Program, folder: string | undefined): Promise<ExitCode> {
  const reading = await loadKnowledge({ alone: folder, ...settingsOf(program) });
  if (!reading.ok) {
    program.stderr.write(faultLines(reading.faults));
    return 1;
  }
  const hints = hintsOf(reading.knowledge, new Date());
  for (const hint of hints) await writeLine(program.stdout, faultLine(hint));
  if (hints.length > 0) await writeLine(program.stdout, texts.hints(hints.length));
  await writeLine(program.stdout, texts.fine(reading.knowledge.entries.length));
  return 0;
}

async function exportTo(program: Program, folder: string): Promise<ExitCode> {
  const reading = await loadKnowledge(settingsOf(program));
  if (!reading.ok) {
    program.stderr.write(faultLines(reading.faults));
    return 1;
  }
  const exported = exportKnowledge(reading.knowledge, folder);
  if (!exported.ok) throw new UsageError(exported.text);
  await writeLine(program.stdout, texts.exported(folder, exported.files.length));
  return 0;
}

/** `hotline knowledge check [ORDNER]` and `hotline knowledge export ORDNER`. */
export const knowledge: Run = async (program, args) => {
  const [what, folder, ...others] = args;
  if (folder?.startsWith('-') || others.length > 0) throw new UsageError(texts.checkUsage);
  if (what === 'check') return check(program, folder);
  if (what === 'export' && folder !== undefined) return exportTo(program, folder);
  throw new UsageError(texts.checkUsage);
};
