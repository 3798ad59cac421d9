/** What Slack accepts; Block Kit's limits in one table. */
export const limits = {
  blocks: 50,
  /** Paragraphs of a message: the rest of the blocks is for buttons. */
  paragraphs: 30,
  /** Signs of a message, well below what all blocks together may hold. */
  text: 6_000,
  /** Signs of one stretch of text, of an introduction, of a text field. */
  stretch: 3_000,
  buttons: 5,
  buttonText: 75,
  optionText: 75,
  options: 100,
  /** More choices than these become a list to pick from. */
  buttonsShown: 12,
  radios: 10,
  title: 24,
  label: 2_000,
  url: 3_000,
};

/** Milliseconds a call may take. */
export const CALL_TIMEOUT = 10_000;
/** And each step in opening a connection. */
export const LINE_TIMEOUT = 4_000;
/** Where Slack brings everything over HTTP, the line is looked at this often. */
export const LOOK_EVERY = 60_000;
/** Slack gives up on what is not acknowledged by then. */
export const ACK_WITHIN = 3_000;
/** Messages that Slack lists at once. */
export const LOOK_UP_PAGE = 200;
/** Slack renews a connection from time to time; the other one goes on meanwhile. */
export const CONNECTIONS = 2;
/** A request older than this may be somebody's who repeats what was overheard. */
export const STALE_AFTER = 5 * 60;

/** One message a second for a channel; a few at once are tolerated. */
export const CHAT_PACE = { burst: 3, pause: 1_000 };
