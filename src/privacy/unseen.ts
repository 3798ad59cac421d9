import { z } from 'zod';
import { action, job, type Round, type Work } from '../chat/feature.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import { setAlarm } from '../delivery/alarms.ts';
import { type Post, postToCoordination } from '../delivery/post.ts';
import { Rounds } from '../delivery/rows.ts';
import { type Person, Persons } from '../people/rows.ts';
import { ANSWER_DAYS, goesOn, isToBeAsked, isToBeForgotten } from '../people/unseen.ts';
import { DAY } from '../time/instant.ts';
import { isWorkday } from '../time/office-hours.ts';
import { nextClock } from '../time/time-of-day.ts';
import { dayIn } from '../time/zone.ts';
import { forget, isLastOfCoordination } from './forget.ts';
import { unseenTexts as texts } from './texts-unseen.ts';

const None = z.null();
const TEN = '10:00';
/** Few at a time: forgetting somebody looks into every table. */
const AT_ONCE = 20;
const ALARM = 'privacy.unseen';
/** Of a year, as long as turns are kept. */
const MOST_TURNS = 366;

/** Whether the hotline has been there on as many days as it promised: who is off hears no answer. */
async function couldAnswer({ tx }: Work, { asked }: Person): Promise<boolean> {
  const turns = await tx.all(Rounds, { after: `${ALARM}:${asked}`, limit: MOST_TURNS });
  const heard = turns.filter(({ id, missed }) => id.startsWith(`${ALARM}:`) && !missed);
  return heard.length > ANSWER_DAYS;
}

type Parts = {
  readonly zone: string;
  readonly post: Post;
  /** To the question that comes before „löschen“. */
  readonly eraseChoice: () => Choice;
};

/** Who has not written for two years is asked once; who stays silent is forgotten. */
export function createUnseen({ zone, post, eraseChoice }: Parts) {
  const stay = action('privacy.stay', {
    for: 'visitor',
    args: None,
    async run(turn) {
      // To have written is enough: this turn has noted it.
      turn.say({ blocks: texts.stays(), to: 'person' });
    },
  });

  async function ask(work: Work, person: Person): Promise<void> {
    await work.tx.put(Persons, { ...person, asked: work.now });
    const goes = goesOn(work.now, zone);
    const reply = {
      blocks: texts.ask(goes.subtract({ days: 1 }).toString(), goes.toString()),
      choices: [
        [toAction(texts.stay, stay, null)],
        [toCommand(texts.show, 'meinedaten'), eraseChoice()],
      ],
      waits: true,
    };
    const key = `${ALARM}:${person.seen}`;
    // Who cannot be reached, or wants to hear nothing, is forgotten all the same.
    await post(work, { kind: 'access', key, person: person.id, state: undefined, reply });
  }

  /** The others of the coordination hear that somebody of theirs is gone. */
  async function forgetUnseen(work: Work, person: string): Promise<void> {
    const coordinated = (await work.coordinators()).includes(person);
    await forget(work, person);
    if (!coordinated) return;
    const reply = { blocks: texts.colleagueGone() };
    await postToCoordination(post, work, `${ALARM}:gone:${work.now}`, reply);
  }

  /** False: nothing is to be done for this person today. */
  async function settle(work: Work, person: Person, isOpen: boolean): Promise<boolean> {
    const goes = isToBeForgotten(person, work.now, zone) && (await couldAnswer(work, person));
    const asks = isOpen && isToBeAsked(person, work.now, zone);
    if ((!goes && !asks) || (await isLastOfCoordination(work, person.id))) return false;
    if (goes) await forgetUnseen(work, person.id);
    else await ask(work, person);
    return true;
  }

  const look = job(ALARM, {
    args: None,
    async run(work) {
      const isOpen = isWorkday(dayIn(work.now, zone), undefined);
      let settled = 0;
      for (const person of await work.tx.all(Persons)) {
        if (await settle(work, person, isOpen)) settled++;
        if (settled === AT_ONCE) return lookAgain(work);
      }
    },
  });

  const lookAgain = (work: Work): Promise<void> =>
    setAlarm(work, { key: ALARM, job: look, args: null, at: work.now });

  const round: Round = {
    name: ALARM,
    patience: DAY,
    next: (after) => nextClock(after, TEN, zone),
    run: lookAgain,
  };

  return { actions: [stay], jobs: [look], rounds: [round] };
}
