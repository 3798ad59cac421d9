import type { Action, Feature, Job } from '../chat/feature.ts';
import type { Form } from '../chat/forms/form.ts';
import type { Turn } from '../chat/turn.ts';
import { createPost } from '../delivery/post.ts';
import { createDerived } from '../knowledge/derived.ts';
import { createAnswering } from './answering.ts';
import { createAsking } from './asking.ts';
import type { Desk, PartnersParts } from './desk.ts';
import { figuresOf } from './figures.ts';
import { createFollowing } from './following.ts';
import { createFromExample } from './from-example.ts';
import { createIntroducing } from './introducing.ts';
import { createLetters } from './letters.ts';
import { createManaging } from './managing.ts';
import { readerSteps } from './matching/meaning.ts';
import { createNews } from './news.ts';
import { createOverview } from './overview.ts';
import { createPhone } from './phone.ts';
import { createProposing } from './proposing.ts';
import { partnerTables, type Wish } from './rows.ts';
import { createSuggesting } from './suggesting.ts';
import { texts } from './texts.ts';
import { createWishForms } from './wish.ts';
import { createWords } from './words.ts';

/** „beispiel pb-…“, behind the command: from an example's button. */
const EXAMPLE = /^beispiel (\S+)$/;

export function createPartners(parts: PartnersParts): Feature {
  const readers = createDerived(parts.knowledge, readerSteps);
  const desk: Desk = { ...parts, post: createPost(parts.zone), reader: readers.current };
  const words = createWords(desk);
  const letters = createLetters(desk, words);
  const managing = createManaging(desk, words);
  const introducing = createIntroducing(desk, words);
  const answering = createAnswering(desk, words, letters, introducing);
  const phone = createPhone(words, letters, introducing, answering);
  const asking = createAsking(desk, words, letters, answering, managing, phone);
  const proposing = createProposing(desk, words, asking);
  const following = createFollowing(desk, words);
  const suggesting = createSuggesting(desk, words, asking);
  const fromExample = createFromExample(desk, words, asking, managing);
  const wishes = createWishForms(desk, words, {
    changed: managing.setAlarms,
    async published(turn: Turn, wish: Wish) {
      await managing.setAlarms(turn, wish);
      await proposing.show(turn, wish);
      await proposing.tellStanding(turn, wish);
    },
  });
  const overview = createOverview({
    ...{ words, letters, wishes, managing, introducing },
    ...{ answering, proposing, following, phone, suggesting },
  });
  const rooms = [
    ...[wishes, managing, introducing, answering, asking],
    ...[proposing, following, phone, suggesting, fromExample, overview],
  ];

  return {
    name: 'partners',
    tables: partnerTables,
    warmUp: readers.warmUp,
    renew: readers.renew,
    commands: [
      {
        word: 'partner',
        aliases: ['partnerstadt', 'kooperation', 'gesuch'],
        for: 'visitor',
        about: texts.command,
        main: { label: texts.mainButton, rank: 30 },
        async run(turn, rest) {
          const [, example] = EXAMPLE.exec(rest) ?? [];
          if (example) await fromExample.begin(turn, example);
          else await overview.show(turn);
        },
      },
    ],
    actions: rooms.flatMap((room): readonly Action[] => room.actions),
    forms: rooms.flatMap((room): readonly Form[] => ('forms' in room ? room.forms : [])),
    jobs: rooms.flatMap((room): readonly Job[] => ('jobs' in room ? room.jobs : [])),
    entries: overview.entries,
    waiting: overview.waiting,
    figures: figuresOf,
    news: createNews(desk, words),
  };
}
