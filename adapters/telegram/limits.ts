/** What Telegram accepts. */
export const limits = {
  /** Signs of a text, counted without its markup. */
  text: 4096,
  /** Stretches of markup in a text; a paragraph has few. */
  entities: 100,
  /** A label is cut here: nobody could read a longer one on a phone. */
  label: 100,
  /** Buttons beside each other. */
  row: 12,
  rows: 100,
  /** A longer address stands twice in the markup, which must stay below 32,768 bytes. */
  url: 2000,
  commands: 100,
  about: 256,
  photoBytes: 10 * 1024 * 1024,
};

/** Buttons whose labels together are longer stand below each other. */
export const ROW_WIDTH = 36;

/** Seconds that a call may take, and that Telegram holds back an empty list of updates. */
export const CALL_TIMEOUT = 25;
export const POLL_WAIT = 15;
/** Milliseconds after which the line is looked at where updates are brought and nobody fetches. */
export const LOOK_EVERY = 60_000;

/**
 * Somebody else fetches with the same token: each try disturbs it, so they grow rare. It is gone when
 * nothing has disturbed us for longer than the longest pause.
 */
export const CONFLICT = { first: 5_000, longest: 60_000, calm: 90_000 };

/** One message a second for a person, twenty a minute for a group; a few at once are tolerated. */
export const CHAT_PACE = { burst: 3, pause: 1_000 };
export const GROUP_PACE = { burst: 3, pause: 3_000 };
