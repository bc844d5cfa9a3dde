import type { MimePart } from './mime.ts';

/** A PDF of one page with these lines, attached under a name. */
export function pdf(filename: string, lines: readonly string[]): MimePart {
  const shown = lines.map((line) => `(${line.replace(/[()\\]/g, String.raw`\$&`)}) Tj T*`).join('\n');
  const content = `BT /F1 12 Tf 16 TL 72 770 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  const xref = `xref\n0 ${count}\n0000000000 65535 f \n${table}`;
  const end = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return attachment('application/pdf', filename, Buffer.from(file + xref + end, 'latin1'));
}

/** One pixel of green: enough for a picture that nobody looks at closely. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkaPhfDwADgQHsO5mR5QAAAABJRU5ErkJggg==',
  'base64',
);

export function png(filename: string): MimePart {
  return attachment('image/png', filename, pixel);
}

/** A picture that the HTML beside it shows by `cid:<name>`. */
export function inlinePng(filename: string): MimePart {
  return { ...png(filename), disposition: 'inline', contentId: filename };
}

export function attachment(mimeType: string, filename: string, bytes: Uint8Array): MimePart {
  return { mimeType, filename, disposition: 'attachment', bytes };
}
