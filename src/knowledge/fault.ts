/** Something in a knowledge folder that must be mended before the hotline may use it. */
export type Fault = {
  /** Path inside the folder. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly entry?: string | undefined;
  /** What is wrong and what to do, in German. */
  readonly text: string;
};

/** „faq/netz.yaml, Zeile 12, Eintrag „was-ist“: …“ */
export function faultLine(fault: Fault): string {
  const place = [
    fault.file,
    ...(fault.line === undefined ? [] : [`Zeile ${fault.line}`]),
    ...(fault.entry === undefined ? [] : [`Eintrag „${fault.entry}“`]),
  ];
  return `${place.join(', ')}: ${fault.text}`;
}

export const byPlace = (a: Fault, b: Fault): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;
