import { bare } from '../german/bare.ts';
import { asCode } from '../people/codes.ts';
import { almost, askWhich, formOf, pressed, typed } from './choices.ts';
import type { CommandBook } from './commands.ts';
import type { Action } from './feature.ts';
import { finishDialog } from './forms/dialog.ts';
import {
  answer,
  answerWithFile,
  askToGoOn,
  cancel,
  type FormDesk,
  goBack,
  isRested,
  press,
} from './forms/run.ts';
import { showStep } from './forms/show.ts';
import type { Incoming, IncomingOf } from './incoming.ts';
import type { Effect } from './reply.ts';
import { Forms, type Progress } from './rows.ts';
import { texts } from './texts.ts';
import type { Turn } from './turn.ts';
import { JOINER } from './visible.ts';

export type Router = {
  readonly book: CommandBook;
  readonly actions: ReadonlyMap<string, Action>;
  readonly desk: FormDesk;
};

/** Nobody types more than that, and no field takes it. */
const LONGEST = 10_000;

const isTooLong = (incoming: Incoming) =>
  (incoming.kind === 'text' && incoming.text.length > LONGEST) ||
  (incoming.kind === 'command' && incoming.rest.length > LONGEST);

/** The one order in which what came is understood. */
export async function route(router: Router, turn: Turn, chat: string): Promise<void> {
  const { incoming } = turn;
  if (isTooLong(incoming)) return turn.say(texts.tooLong(LONGEST));
  switch (incoming.kind) {
    case 'text':
      return text(router, turn, chat, incoming.text.replaceAll(JOINER, ''));
    case 'command':
      return command(turn, incoming);
    case 'press': {
      const found = await pressed(turn, incoming.choice, chat);
      if (found.kind === 'effect') return carryOut(router, turn, chat, found.effect);
      return turn.say(found.kind === 'stale' ? texts.stale : texts.notYours);
    }
    case 'form': {
      const progress = await turn.tx.get(Forms, incoming.form);
      if (!progress || progress.person !== turn.person.id) return turn.say(texts.form.over);
      return finishDialog(turn, router.desk, progress, incoming.values);
    }
    case 'file': {
      const progress = await formOf(turn, chat);
      const taken = progress && (await answerWithFile(turn, progress));
      return taken ? undefined : turn.say(texts.onlyText);
    }
    case 'other':
      return turn.say(incoming.edited ? texts.edited : texts.onlyText);
    case 'left':
    case 'back':
    case 'moved':
      return;
  }
}

async function command(turn: Turn, incoming: IncomingOf<'command'>) {
  if (await stepWord(turn, bare(incoming.word))) return;
  if (await turn.go(incoming.word, incoming.rest.trim())) return;
  turn.say(texts.unknownCommand(incoming.word.slice(0, 40)));
}

const LEAVE = bare('abbrechen');
const BACK = bare('zurück');
const ON = bare('weiter');

/** „abbrechen“, „zurück“ and „weiter“ speak of the form that is open. */
async function stepWord(turn: Turn, word: string): Promise<boolean> {
  if (word !== LEAVE && word !== BACK && word !== ON) return false;
  const [progress] = await turn.tx.find(Forms, { person: turn.person.id });
  if (word === ON) {
    if (progress) turn.say(showStep(progress));
    return progress !== undefined;
  }
  if (word === LEAVE) {
    if (progress) await cancel(turn, progress);
    else turn.say(texts.nothingToCancel);
  } else if (progress) await goBack(turn, progress);
  else turn.say(texts.nothingToGoBack);
  return true;
}

async function text(router: Router, turn: Turn, chat: string, said: string): Promise<void> {
  const word = bare(said);
  const named = router.book.exact(said, turn.roles);
  if (named?.always) return named.run(turn, '');
  if (await stepWord(turn, word)) return;
  const progress = await formOf(turn, chat);
  const rested = progress !== undefined && isRested(turn, progress);
  if (progress && !rested && (await inForm(router, turn, progress, said)) === 'taken') return;
  const meant = await typed(turn, said, chat);
  if (meant.kind === 'effect' && !(rested && answersStep(meant.effect)))
    return carryOut(router, turn, chat, meant.effect);
  if (meant.kind === 'ambiguous') {
    const choices = askWhich(meant.sets, said);
    return turn.say({ blocks: texts.whichOne, ...(choices && { choices }) });
  }
  if (rested && !named) return askToGoOn(turn, progress, said);
  const code = said.replace(/^\/?start\s+/i, '');
  if (asCode(code) && (await turn.go('start', code))) return;
  const called = router.book.plain(said, turn.roles);
  if (called) return called.command.run(turn, called.rest);
  const wanted = await almost(turn, said, chat);
  if (wanted !== undefined) return turn.say(texts.wordForWord(wanted));
  if (!(await turn.go('frage', said))) turn.say(texts.unknownWords);
}

/** Among choices a command counts with words behind it too; elsewhere those may be an answer. */
async function inForm(
  { book, desk }: Router,
  turn: Turn,
  progress: Progress,
  said: string,
): Promise<'taken' | 'question'> {
  const isChoice = progress.fields[progress.step]?.kind.match(/^(one|several|yesno)$/);
  if (!isChoice && book.exact(said, turn.roles)) return 'question';
  return answer(turn, desk, progress, said, book.plain(said, turn.roles) !== undefined);
}

/** What goes on with a form where it stands: in one that rested, only after it was asked. */
const answersStep = (effect: Effect) =>
  effect.kind === 'form' && effect.do !== 'resume' && effect.do !== 'leave';

async function carryOut(router: Router, turn: Turn, chat: string, effect: Effect): Promise<void> {
  if (effect.kind === 'command') {
    if (!(await turn.go(effect.word, effect.rest))) turn.say(texts.stale);
    return;
  }
  if (effect.kind === 'action') {
    const action = router.actions.get(effect.name);
    if (!action || !turn.roles.has(action.for)) return turn.say(texts.stale);
    return action.run(turn, effect.args);
  }
  const left = await press(turn, router.desk, effect);
  if (left !== undefined) return text(router, turn, chat, left);
}
