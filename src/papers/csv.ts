const BYTE_ORDER_MARK = '\ufeff';
/**
 * What a spreadsheet would take for a formula, in East Asian width too: at the start of a cell, and
 * behind what other settings take for the end of one (an English Excel parts cells at commas).
 */
const FORMULA = /^(?=[\t\r])|(^|[\t\r\n,;])(?=[\s\p{Cf}]{0,9}[=+\-@＝＋－＠])/gu;

function cell(text: string): string {
  const safe = text.replaceAll(FORMULA, "$1'");
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as German Excel opens it: with umlauts, columns apart, and nothing calculated. */
export function csvFile(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((one) => cell(String(one))).join(';'));
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}
