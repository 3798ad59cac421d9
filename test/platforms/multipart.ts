export type Part = {
  readonly name: string;
  /** Set for files. */
  readonly fileName: string | undefined;
  readonly type: string;
  readonly bytes: Buffer;
};

const named = (headers: string, key: string) =>
  new RegExp(`[;\\s]${key}=(?:"([^"]*)"|([^;\\r\\n]*))`, 'i').exec(headers)?.slice(1).find(Boolean);

/** The parts of a multipart/form-data body; the clients write it too freely for strict readers. */
export function readMultipart(contentType: string, body: Buffer): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1] ?? '';
  const mark = Buffer.from(`--${boundary}`);
  const parts: Part[] = [];
  let at = body.indexOf(mark);
  while (at >= 0) {
    const start = at + mark.length;
    const end = body.indexOf(mark, start);
    const split = body.indexOf('\r\n\r\n', start);
    if (end < 0 || split < 0 || split > end) break;
    const headers = body.subarray(start, split).toString();
    parts.push({
      name: named(headers, 'name') ?? '',
      fileName: named(headers, 'filename'),
      type: /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1] ?? '',
      bytes: body.subarray(split + 4, end - 2),
    });
    at = end;
  }
  return parts;
}
