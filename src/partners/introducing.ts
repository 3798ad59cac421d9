import { action, job, type Work } from '../chat/feature.ts';
import { form } from '../chat/forms/form.ts';
import { textToTake } from '../chat/papers.ts';
import { type Choice, type Reply, toAction } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { TownProfiles } from '../people/rows.ts';
import { worksFor } from '../people/staff.ts';
import { DAY } from '../time/instant.ts';
import { contactFaults, contactFields, contactOf } from './contact.ts';
import { type Desk, tellTown } from './desk.ts';
import { dropPairAlarms, OfPair, OfSide, PAIR_JOBS, pairAlarm } from './due.ts';
import { otherSide } from './pair.ts';
import { sideOf } from './rights.ts';
import { type Contact, type Pair, Pairs, type Release, Releases, Wishes } from './rows.ts';
import { texts } from './texts.ts';
import { pairTexts as say } from './texts-pairs.ts';
import type { Words } from './words.ts';

const NUDGE_DAYS = 7;
const FOLLOW_DAYS = 21;
/** What the coordination does for a side that nobody here works for. */
export const RECORD_RELEASE = { name: 'partners.record-release', args: OfSide } as const;

/** From the second yes to the moment in which both have each other's address. */
export function createIntroducing(desk: Desk, words: Words) {
  const releaseButton = (pair: Pair, other: string): Choice =>
    toAction(say.release(words.name(other)), release, { pair: pair.id }, { careful: true });

  const recordButton = (pair: Pair, town: string): Choice =>
    toAction(say.recordRelease(words.name(town)), RECORD_RELEASE, { pair: pair.id, town });

  const releasesOf = (work: Work, pair: Pair) => work.tx.find(Releases, { pair: pair.id });

  function introduction(own: string, other: string, contact: Contact | null, text: string): Reply {
    const [here, there] = [words.name(own), words.name(other)];
    const office = desk.contact ?? '';
    return {
      blocks: [...say.introduced(there), say.contact(contact, office), ...say.firstStep()],
      files: [
        textToTake(say.draftTitle, say.draft(here, there, text)),
        textToTake(say.agendaTitle, say.agenda),
      ],
    };
  }

  /** Both have released: each side gets the other's. */
  async function introduce(work: Work, pair: Pair, acting: Turn | undefined): Promise<void> {
    const both = await releasesOf(work, pair);
    const wish = await work.tx.get(Wishes, pair.wish);
    await work.tx.put(Pairs, { ...pair, state: 'met', answered: work.now });
    await dropPairAlarms(work, pair);
    await pairAlarm(work, pair, 'follow', work.now + FOLLOW_DAYS * DAY);
    const side = acting && (await sideOf(acting, pair));
    for (const town of [pair.asker, pair.asked]) {
      const theirs = both.find((one) => one.town !== town);
      const reply = introduction(
        town,
        otherSide(pair, town),
        theirs?.contact ?? null,
        wish?.text ?? '',
      );
      const except = town === side ? { except: acting?.person.id ?? '' } : {};
      if (town === side) acting?.say({ ...reply, to: 'person' });
      const key = `partners.met:${pair.id}:${town}`;
      await tellTown(desk, work, { town, kind: 'outcome', key, reply, ...except });
    }
  }

  /** Keeps a release; with both there, the two are introduced. */
  async function keep(work: Work, pair: Pair, row: Omit<Release, 'id'>, acting?: Turn) {
    const [old] = await work.tx.find(Releases, { pair: pair.id, town: row.town });
    await work.tx.put(Releases, { ...row, id: old?.id ?? work.newId() });
    const both = (await releasesOf(work, pair)).filter(({ withdrawn }) => withdrawn === null);
    if (both.length === 2 && pair.state === 'yes') await introduce(work, pair, acting);
    return both.length === 2;
  }

  const releaseForm = form('partners.release', {
    args: OfPair,
    async load(turn, { pair: id }) {
      const pair = await turn.tx.get(Pairs, id);
      const town = pair && (await sideOf(turn, pair));
      if (!pair || !town || pair.state !== 'yes') {
        turn.say(pair && town ? say.alreadyAnswered(pair.state) : texts.notYours());
        return undefined;
      }
      const other = words.name(otherSide(pair, town));
      const profile = await turn.tx.get(TownProfiles, town);
      const { office, phone, email } = profile ?? { office: null, phone: null, email: null };
      return {
        title: say.releaseTitle,
        intro: say.releaseIntro(words.name(town), other),
        values: { office: office ?? '', phone: phone ?? '', email: email ?? '' },
        fields: [
          { id: 'way', kind: 'one', label: say.way, options: say.ways(other) },
          ...contactFields(),
        ],
      };
    },
    check: contactFaults,
    async done(turn, values, { pair: id }) {
      const pair = await turn.tx.get(Pairs, id);
      const town = pair && (await sideOf(turn, pair));
      if (!pair || !town) return turn.say(texts.notYours());
      if (pair.state !== 'yes') return turn.say(say.alreadyAnswered(pair.state));
      const to = otherSide(pair, town);
      const contact = contactOf(values);
      const row = { pair: id, town, person: turn.person.id, to, contact, source: null };
      const dates = { given: turn.now, withdrawn: null, withdrawnBy: null };
      const complete = await keep(turn, pair, { ...row, ...dates }, turn);
      if (!complete) turn.say(say.released(words.name(to)));
    },
  });

  const release = action('partners.release', {
    for: 'visitor',
    args: OfPair,
    run: (turn, args) => turn.fill('partners.release', args),
  });

  /** The town itself, or the coordination that has been told its yes. */
  async function fillRelease(turn: Turn, pair: Pair, town: string): Promise<void> {
    const own = await worksFor(turn.tx, turn.person.id, town);
    if (own) await turn.fill('partners.release', { pair: pair.id });
    else await turn.fill(RECORD_RELEASE.name, { pair: pair.id, town });
  }

  const nudge = job(PAIR_JOBS.nudge.name, {
    args: OfPair,
    async run(work, { pair: id }) {
      const pair = await work.tx.get(Pairs, id);
      if (!pair) return;
      for (const town of await missing(work, pair)) {
        const other = otherSide(pair, town);
        const blocks = say.releaseMissing(words.name(other));
        const reply = { blocks, choices: [[releaseButton(pair, other)]], waits: true };
        const deskChoices = [[recordButton(pair, town)]];
        const key = `partners.nudge:${pair.id}:${town}`;
        await tellTown(desk, work, { town, kind: 'reminder', key, reply, deskChoices });
      }
    },
  });

  /** The asked town says yes. It gives its data at once, the asking one is told. */
  async function accept(work: Work, pair: Pair): Promise<Pair> {
    const yes: Pair = { ...pair, state: 'yes', answered: work.now, ended: null };
    await work.tx.put(Pairs, yes);
    await dropPairAlarms(work, yes);
    await pairAlarm(work, yes, 'nudge', work.now + NUDGE_DAYS * DAY);
    const reply = {
      blocks: say.accepted(words.name(yes.asked)),
      choices: [[releaseButton(yes, yes.asked)]],
      waits: true,
    };
    const deskChoices = [[recordButton(yes, yes.asker)]];
    const key = `partners.accepted:${yes.id}`;
    await tellTown(desk, work, { town: yes.asker, kind: 'outcome', key, reply, deskChoices });
    return yes;
  }

  /** The towns whose address is still missing after two yeses. */
  async function missing(work: Work, pair: Pair): Promise<readonly string[]> {
    if (pair.state !== 'yes') return [];
    const there = (await releasesOf(work, pair)).map(({ town }) => town);
    return [pair.asker, pair.asked].filter((town) => !there.includes(town));
  }

  return {
    ...{ accept, keep, missing, fillRelease, releaseButton, recordButton },
    ...{ actions: [release], forms: [releaseForm], jobs: [nudge] },
  };
}
export type Introducing = ReturnType<typeof createIntroducing>;
