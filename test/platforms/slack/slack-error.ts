/** A refusal by Slack's word for it. */
export class SlackError extends Error {
  readonly details: readonly string[];
  constructor(word: string, details: readonly string[] = []) {
    super(word);
    this.details = details;
  }
}
