/** What a log line may carry: names of things and figures, never what people wrote or secrets. */
export type LogFields = { readonly [field: string]: string | number | boolean | undefined };

/** `event` is a fixed name such as `store.opened`; nothing is ever put together from input. */
export type Logger = {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
};

/**
 * What a log may say of an error: its kind and where it arose. Messages stay out, since those of
 * libraries repeat addresses with tokens or what a person typed.
 */
export function aboutError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 8)
    .map((line) => line.trim())
    .join(' | ');
  return { error: error.name, ...(code && { code }), ...(stack && { stack }) };
}

export const silent: Logger = { debug() {}, info() {}, warn() {}, error() {} };
