import { z } from 'zod';
import type { Block } from '../../chat/blocks.ts';
import { action } from '../../chat/feature.ts';
import { toAction } from '../../chat/reply.ts';
import type { Turn } from '../../chat/turn.ts';
import type { Entry } from '../../knowledge/entry.ts';
import { type Desk, otherCoordinators } from '../desk.ts';
import { previewOf } from './preview.ts';
import { type Draft, Drafts, ShelvedEntries, type Source } from './rows.ts';
import { entryOf, markShelf } from './shelf.ts';
import { curatingTexts as texts } from './texts.ts';
import { idFor, rowIn } from './wording.ts';

const OfDraft = z.object({ draft: z.string() });
const CAREFUL = { careful: true } as const;

/** The entry holds from now on: those who wait for it are told. */
export type Released = (turn: Turn, draft: Draft, entry: Entry) => Promise<void>;

function labelFor({ state }: Draft, second: boolean): string {
  if (second) return texts.give;
  return state === 'checking' ? texts.approve : texts.release;
}

/** A drafted entry from its preview to the knowledge. */
export function createReleasing(desk: Desk, released: Released) {
  async function idOf(turn: Turn, source: Source, title: string): Promise<string> {
    if (source.kind === 'entry') return source.entry;
    const shelved = (await turn.tx.all(ShelvedEntries)).map(({ id }) => id);
    const taken = new Set([...desk.knowledge().entries.map(({ id }) => id), ...shelved]);
    return idFor(title, (id) => taken.has(id));
  }

  async function show(turn: Turn, draft: Draft): Promise<void> {
    const entry = sound(draft);
    const of = { draft: draft.id };
    const second = await needsSecond(turn, draft);
    const waits = draft.state === 'checking';
    const onward = waits && second ? [] : [toAction(labelFor(draft, second), release, of, CAREFUL)];
    turn.say({
      blocks: entry ? previewOf(turn, desk.knowledge().entries, draft, entry) : texts.faulty(),
      choices: [
        entry ? onward : [],
        [toAction(texts.change, change, of), toAction(texts.discard, discard, of)],
      ],
      to: 'person',
    });
  }

  /** The entry, if the knowledge could take it as it is. */
  function sound(draft: Draft): Entry | undefined {
    const entry = entryOf(draft);
    const { themes } = desk.knowledge();
    const known = (id: string) => themes.some((theme) => theme.id === id);
    return entry?.themes?.every(known) === false ? undefined : entry;
  }

  /** Who has worded it does not release it, where there is somebody else. */
  const needsSecond = async (turn: Turn, { person }: Draft): Promise<boolean> =>
    person === turn.person.id && (await otherCoordinators(turn)).length > 0;

  const onDraft = (name: string, run: (turn: Turn, draft: Draft) => Promise<void>) =>
    action(name, {
      for: 'coordinator',
      args: OfDraft,
      async run(turn, { draft: id }) {
        const draft = await turn.tx.get(Drafts, id);
        if (draft) await run(turn, draft);
        else turn.say(texts.draftGone());
      },
    });

  const look = onDraft('desk.entry-look', show);
  const change = onDraft('desk.entry-change', (turn, { id, source, folder }) =>
    turn.fill('desk.entry', { source, draft: id, folder }),
  );
  const discard = onDraft('desk.entry-discard', async (turn, draft) => {
    await turn.tx.delete(Drafts, draft.id);
    await tellAuthor(turn, draft, texts.discardedBySecond(entryOf(draft)?.title ?? ''));
    turn.say(texts.discarded());
  });

  /** Who has worded it hears what somebody else has made of it. */
  async function tellAuthor(turn: Turn, { id, person }: Draft, blocks: readonly Block[]) {
    if (person === null || person === turn.person.id) return;
    const key = `desk.entry-done:${id}:${turn.now}`;
    await desk.post(turn, { kind: 'desk', key, person, state: undefined, reply: { blocks } });
  }

  const release = onDraft('desk.entry-release', async (turn, draft) => {
    const entry = sound(draft);
    if (!entry) return turn.say(texts.faulty());
    if (!(await needsSecond(turn, draft))) return shelve(turn, draft, entry);
    if (draft.state === 'checking') return turn.say(texts.samePerson());
    await turn.tx.put(Drafts, { ...draft, state: 'checking' });
    const choices = [[toAction(texts.look, look, { draft: draft.id })]];
    const reply = { blocks: texts.pleaseApprove(entry.title), choices, waits: true };
    const key = `desk.entry:${draft.id}:${turn.now}`;
    for (const person of await otherCoordinators(turn))
      await desk.post(turn, { kind: 'desk', key, person, state: undefined, reply });
    turn.say(texts.waitsForSecond());
  });

  async function shelve(turn: Turn, draft: Draft, entry: Entry): Promise<void> {
    const { folder, person, source } = draft;
    // Somebody may have released another entry of that name meanwhile.
    const id = await idOf(turn, source, entry.title);
    const row = { ...rowIn(draft.row), id };
    const shelved = { id, folder, row, person, at: turn.now, withdrawn: null };
    await turn.tx.put(ShelvedEntries, shelved);
    await turn.tx.delete(Drafts, draft.id);
    await markShelf(turn);
    await released(turn, draft, { ...entry, id });
    await tellAuthor(turn, draft, texts.released(entry.title));
    turn.say(texts.released(entry.title));
  }

  return {
    idOf,
    show,
    lookChoice: (draft: Draft, label: string) => toAction(label, look, { draft: draft.id }),
    actions: [look, change, discard, release],
  };
}
export type Releasing = ReturnType<typeof createReleasing>;
