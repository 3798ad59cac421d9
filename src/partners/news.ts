import type { Followed, News, Work } from '../chat/feature.ts';
import { toCommand } from '../chat/reply.ts';
import { townsOf } from '../people/staff.ts';
import { type Desk, dayOf } from './desk.ts';
import { Wishes } from './rows.ts';
import { newsTexts } from './texts-news.ts';
import type { Words } from './words.ts';

const MOST_SHOWN = 3;

/** What other towns have sought and offered lately, to who works for a town. */
export function createNews(desk: Desk, words: Words) {
  return async (work: Work, { person, themes, since }: Followed): Promise<readonly News[]> => {
    const mine = await townsOf(work.tx, person);
    if (mine.length === 0) return [];
    const [first, today] = [since, work.now].map((at) => dayOf(desk, at).toString());
    const fresh = (await work.tx.find(Wishes, { state: 'open' }))
      .filter(({ created }) => created >= (first ?? '') && created < (today ?? ''))
      .filter((wish) => wish.themes.some((theme) => themes.includes(theme)))
      .filter(({ town, avoids }) => ![town, ...avoids].some((key) => mine.includes(key)));
    return fresh.slice(-MOST_SHOWN).map((wish) => ({
      text: newsTexts.line(wish, words.shown(wish), words.mainTheme(wish)),
      choice: toCommand(newsTexts.open, 'partner'),
    }));
  };
}
