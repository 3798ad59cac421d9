import { z } from 'zod';
import type { Block } from '../chat/blocks.ts';
import { action, type Command, type Feature } from '../chat/feature.ts';
import { dropLetter, lettersIn, NOT_BEGUN } from '../chat/letters.ts';
import { type Choice, toAction, toCommand } from '../chat/reply.ts';
import type { Turn } from '../chat/turn.ts';
import { Persons } from '../people/rows.ts';
import { accountActions, showAccounts, useCode } from './accounts.ts';
import { periods } from './kept.ts';
import { type Operator, texts } from './texts.ts';

export type WelcomeParts = Operator & {
  /** The full notice, as the operator words it. */
  readonly notice: readonly Block[];
};

const BUTTONS_IN_A_ROW = 2;

const commandsFor = (turn: Turn): Command[] =>
  turn.features.flatMap(({ commands }) => commands).filter(({ for: role }) => turn.roles.has(role));

const isTheirs = ({ for: role }: Pick<Command, 'for'>) => role === 'coordinator';

const inRows = (choices: readonly Choice[]): Choice[][] =>
  choices.reduce<Choice[][]>((rows, choice, i) => {
    if (i % BUTTONS_IN_A_ROW === 0) rows.push([]);
    rows.at(-1)?.push(choice);
    return rows;
  }, []);

async function waitingFor(turn: Turn) {
  const lists = await Promise.all(turn.features.map((feature) => feature.waiting?.(turn) ?? []));
  return lists.flat();
}

/** What only the coordination has comes first, under its own line. */
function byRole(commands: readonly Pick<Command, 'word' | 'about' | 'for'>[]): Block[] {
  const theirs = commands.filter(isTheirs);
  const others = commands.filter((one) => !isTheirs(one));
  if (theirs.length === 0) return [texts.actions(others)];
  const [first, then] = [texts.forCoordination(), texts.forAll()];
  return [first, texts.actions(theirs), then, texts.actions(others)];
}

async function sayHelp(turn: Turn, greeting: readonly Block[]) {
  const waiting = await waitingFor(turn);
  const main = commandsFor(turn).flatMap(({ main, word, about, for: role }) =>
    main ? [{ ...main, word, about, for: role }] : [],
  );
  const shown = main.toSorted((a, b) => a.rank - b.rank);
  turn.say({
    blocks: [
      ...greeting,
      ...(waiting.length > 0 ? [texts.waiting(waiting.length)] : []),
      ...byRole(shown),
    ],
    choices: [
      ...inRows(shown.map(({ label, word }) => toCommand(label, word))),
      [toAction(texts.buttons.more, more, null)],
    ],
  });
}

const more = action('welcome.more', {
  for: 'visitor',
  args: z.null(),
  async run(turn) {
    const others = commandsFor(turn).filter(({ main }) => !main);
    turn.say([texts.moreTitle(), ...byRole(others), texts.typing()]);
  },
});

async function sayWhatIsOpen(turn: Turn) {
  const waiting = await waitingFor(turn);
  if (waiting.length === 0) return turn.say(texts.nothingOpen());
  turn.say({
    blocks: [texts.openTitle(), texts.openItems(waiting.map(({ text }) => text))],
    choices: waiting.map(({ text, command, rest }) => [toCommand(text, command, rest)]),
    to: 'person',
  });
}

const resume = action('welcome.resume', {
  for: 'visitor',
  args: z.null(),
  async run(turn) {
    await turn.tx.put(Persons, { ...turn.person, stopped: null });
    turn.say(texts.resumed());
  },
});

/** Takes back, in the same breath, what is written to this person and not yet begun. */
async function stop(turn: Turn) {
  const person = turn.person.id;
  const waiting = await lettersIn(turn.tx, { person }, NOT_BEGUN);
  const unasked = waiting.filter(({ lane }) => lane === 'notice');
  for (const letter of unasked) await dropLetter(turn.tx, letter, turn.now);
  await turn.tx.put(Persons, { ...turn.person, stopped: turn.now });
  turn.say({
    blocks: texts.stopped(unasked.length),
    choices: [[toAction(texts.resume, resume, null)]],
  });
}

export function createWelcome(parts: WelcomeParts): Feature {
  const fullNotice = action('welcome.notice', {
    for: 'visitor',
    args: z.null(),
    async run(turn) {
      turn.say(parts.notice);
    },
  });
  const showPeriods = action('welcome.periods', {
    for: 'visitor',
    args: z.null(),
    async run(turn) {
      turn.say([texts.periodsTitle(), texts.periodRows(periods(turn.tables))]);
    },
  });

  return {
    name: 'welcome',
    tables: [],
    actions: [more, resume, fullNotice, showPeriods, ...accountActions],
    forms: [],
    firstWords: () => [texts.firstNotice(parts)],
    commands: [
      {
        word: 'start',
        aliases: [],
        for: 'visitor',
        about: texts.commands.start,
        async run(turn, rest) {
          if (rest.trim() !== '') return useCode(turn, rest);
          await sayHelp(turn, texts.hello());
        },
      },
      {
        word: 'hilfe',
        aliases: ['help', '?'],
        for: 'visitor',
        about: texts.commands.help,
        always: true,
        run: (turn) => sayHelp(turn, texts.hello()),
      },
      {
        word: 'offen',
        aliases: [],
        for: 'visitor',
        about: texts.commands.open,
        main: { label: texts.buttons.open, rank: 20 },
        run: sayWhatIsOpen,
      },
      {
        word: 'datenschutz',
        aliases: ['privacy', 'impressum'],
        for: 'visitor',
        about: texts.commands.privacy,
        wayOut: true,
        main: { label: texts.buttons.privacy, rank: 60 },
        async run(turn) {
          turn.say({
            blocks: texts.privacyShort(parts),
            choices: [
              [
                toAction(texts.fullNotice, fullNotice, null),
                toAction(texts.periods, showPeriods, null),
              ],
            ],
          });
        },
      },
      {
        word: 'konten',
        aliases: ['konto'],
        for: 'visitor',
        about: texts.commands.accounts,
        run: showAccounts,
      },
      {
        word: 'stopp',
        aliases: ['stop'],
        for: 'visitor',
        about: texts.commands.stop,
        always: true,
        wayOut: true,
        run: stop,
      },
    ],
  };
}
