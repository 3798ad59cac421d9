import type { IncomingHttpHeaders } from 'node:http';

export type Payload = Readonly<Record<string, unknown>>;
export type Call = { readonly method: string; readonly payload: Payload };
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | string;
};

/** How a platform speaks; what it decides is the server's business. */
export type Speech = {
  /** The call that sends a message. */
  readonly sends: string;
  /** Undefined: nothing that this platform has. */
  read(path: string, headers: IncomingHttpHeaders, body: string): Call | undefined;
  message(payload: Payload): {
    readonly chat: string;
    readonly text: string;
    readonly metadata?: unknown;
  };
  accepted(id: number, payload: Payload): Answer;
  limited(told: unknown): Answer;
  blocked(): Answer;
  /** Any other call. */
  other(call: Call): Promise<Answer>;
};
