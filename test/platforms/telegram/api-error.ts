/** A refusal in Telegram's own words. */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: Readonly<Record<string, number>>;
  constructor(code: number, description: string, parameters: Record<string, number> = {}) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}
