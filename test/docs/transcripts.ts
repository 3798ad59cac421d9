import { place, readLine } from '../../adapters/terminal/incoming.ts';
import { render } from '../../adapters/terminal/render.ts';
import { DAY, HOUR, SECOND } from '../../src/time/instant.ts';
import { accountOf, openHouse } from '../support/house.ts';

const PEOPLE = ['Sie', 'Rathaus', 'Koordination'] as const;
type Person = (typeof PEOPLE)[number];

/** What somebody types, what time passes, or what somebody has got in the meantime. */
type Step =
  | { readonly kind: 'says'; readonly who: Person; readonly text: string }
  | { readonly kind: 'passes'; readonly ms: number }
  | { readonly kind: 'reads'; readonly who: Person };

const LOOK = { width: 79, colour: false };
const BLOCK = /```gespräch\n([\s\S]*?)```/g;
/** So the hotline begins where a step of the guide has come at the wrong place. */
const ASTRAY =
  /^(Bitte (wählen|schreiben) Sie|Diese Eingabe ist schon|Dieser Knopf|Einen Befehl „|Bei „.+“ haben)/;
const CODE = /\b[0-9A-Z]{5}(?:-[0-9A-Z]{5}){3}\b/g;
/** Stands for a one-time code, which is another one each time. */
const ANY_CODE = '‹Code›';
/** Stands, as a line, for lines that are left out. */
const LEFT_OUT = '[…]';

function stepIn(line: string): Step | undefined {
  const [, speaker, text = ''] = /^(\S+): (.+)$/.exec(line) ?? [];
  const [, reader] = /^\((\S+) bekommt:\)$/.exec(line) ?? [];
  const [, count, unit] = /^\((\d+) (Stunden?|Tage?) später\)$/.exec(line) ?? [];
  const says = PEOPLE.find((name) => name === speaker);
  const reads = PEOPLE.find((name) => name === reader);
  if (says) return { kind: 'says', who: says, text };
  if (reads) return { kind: 'reads', who: reads };
  if (unit) return { kind: 'passes', ms: Number(count) * (unit.startsWith('T') ? DAY : HOUR) };
  return undefined;
}

type Told = { readonly line: string; readonly step: Step; readonly shown: string };

function stepsIn(block: string): Told[] {
  const steps: { line: string; step: Step; shown: string }[] = [];
  for (const line of block.split('\n')) {
    const step = stepIn(line);
    const last = steps.at(-1);
    if (step) steps.push({ line, step, shown: '' });
    else if (last) last.shown += `${line}\n`;
    else if (line !== '') throw new Error(`nobody says: ${line}`);
  }
  return steps.map((one) => ({ ...one, shown: one.shown.trim() }));
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the guide shows what was said, with lines left out where it says so. */
function shows(shown: string, said: string): boolean {
  const lines = shown.split('\n').map((line) => (line === LEFT_OUT ? '[\\s\\S]*?' : literal(line)));
  return new RegExp(`^${lines.join('\\n')}$`).test(said);
}

async function openConversation() {
  const house = await openHouse({
    platform: 'terminal',
    capabilities: { buttons: false, edits: false },
    coordinators: [accountOf('Koordination', 'terminal')],
  });
  const { chat, clock, recorder } = house;
  const read = new Map<Person, number>();
  let code = '';
  let lines = 0;

  /** What this person has not seen yet, as the window shows it. */
  function unread(who: Person): string {
    const all = recorder.sent.filter(({ to }) => to.chat === place(who).chat);
    const shown = all.slice(read.get(who)).map(({ part }) => render(part, LOOK));
    read.set(who, all.length);
    const text = shown.join('\n\n').replaceAll(/[ \t]+$/gm, '');
    code = text.match(CODE)?.at(-1) ?? code;
    return text.replaceAll(CODE, ANY_CODE);
  }

  async function passes(ms: number) {
    for (let left = ms; left > 0; left -= 6 * HOUR) {
      clock.pass(Math.min(left, 6 * HOUR));
      await chat.idle();
    }
  }

  return {
    async runs(step: Step): Promise<string> {
      if (step.kind === 'passes') await passes(step.ms);
      if (step.kind === 'passes') return '';
      if (step.kind === 'reads') {
        // The platform's pace lets what nobody asked for wait a little.
        for (let i = 0; i < 5; i++) await passes(2 * SECOND);
        return unread(step.who);
      }
      unread(step.who);
      const line = step.text.replaceAll(ANY_CODE, code);
      const said = readLine(line, step.who, `line-${lines++}`, clock.now());
      if (said === 'leave' || said === 'empty') throw new Error(`says nothing: ${step.text}`);
      await chat.upToDate();
      await recorder.bring(said);
      await chat.idle();
      return unread(step.who);
    },
    async ends() {
      await chat.stop();
      await house.stop();
    },
  };
}

/**
 * The guide as it ought to read: each transcript as it stands where the hotline says just that, and
 * else with what the hotline says. All transcripts of a guide are one conversation.
 */
export async function replayed(guide: string): Promise<string> {
  const conversation = await openConversation();
  const blocks: string[] = [];
  for (const [, block = ''] of guide.matchAll(BLOCK)) {
    const lines: string[] = [];
    for (const { line, step, shown } of stepsIn(block)) {
      const said = await conversation.runs(step);
      if (ASTRAY.test(said)) throw new Error(`no longer fits: ${line} – ${said}`);
      const now = shows(shown, said) ? shown : said;
      lines.push(now === '' ? line : `${line}\n\n${now}`);
    }
    blocks.push(`\`\`\`gespräch\n${lines.join('\n\n')}\n\`\`\``);
  }
  await conversation.ends();
  return guide.replace(BLOCK, () => blocks.shift() ?? '');
}
