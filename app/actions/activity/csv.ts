/**
 * One record of a CSV file (RFC 4180), its line end included. A cell that a spreadsheet would read as a formula
 * (OWASP: = + - @, tab and line ends in front, also their full-width forms) gets a `'` before it: titles of events
 * are written by others.
 */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const plain = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t]/.test(plain) || plain !== text ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Tells spreadsheets that the file is UTF-8. */
export const byteOrderMark = '\uFEFF';
