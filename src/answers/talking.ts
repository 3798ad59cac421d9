import { type Choice, type Reply, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { comesFrom, isAngry, isEnglish, smallTalk, type Talk } from './small-talk.ts';
import { texts } from './texts.ts';

const { talk, buttons } = texts;

const person: Choice = toCommand(buttons.person, 'mensch');
const help: Choice = toCommand(buttons.help, 'hilfe');
const themes: Choice = toCommand(buttons.themes, 'themen');

/** A command, where that says more than words. */
const REPLIES: Readonly<Record<Talk, Reply | string>> = {
  help: 'hilfe',
  events: 'termine',
  town: 'stadt',
  greeting: { blocks: talk.greeting(), choices: [[themes, help]] },
  thanks: { blocks: talk.thanks() },
  farewell: { blocks: talk.farewell() },
  assent: { blocks: talk.assent(), choices: [[themes, help]] },
  signs: { blocks: talk.signs(), choices: [[themes, help]] },
  howAreYou: { blocks: talk.howAreYou(), choices: [[themes, help]] },
  self: {
    blocks: talk.self(),
    choices: [[help, toCommand(talk.privacy, 'datenschutz')], [person]],
  },
  person: { blocks: talk.person(), choices: [[person]] },
  complaint: { blocks: talk.complaint(), choices: [[person, help]] },
};

/** Answers what is no question; false where it is one. */
export async function sayInTalk(turn: Turn, said: string): Promise<boolean> {
  const kind = smallTalk(said);
  if (kind === undefined) return false;
  const reply = REPLIES[kind];
  if (typeof reply === 'string') return turn.go(reply);
  turn.say(reply);
  return true;
}

/** What to say to somebody whose words found no answer, if it shows why. */
export function sayToTheLost(turn: Turn, said: string): boolean {
  const town = comesFrom(said);
  if (town !== undefined && turn.can('stadt'))
    turn.say({
      blocks: talk.introduced(),
      choices: [[toCommand(talk.worksFor(town), 'stadt', town)], [themes, help]],
    });
  else if (isEnglish(said)) turn.say({ blocks: talk.english(), choices: [[person, help]] });
  else if (isAngry(said))
    turn.say({ blocks: talk.anger(), choices: [[person, toCommand(talk.open, 'offen')]] });
  else return false;
  return true;
}
