/** A mail's own words, and how much was folded away from them. */
export type FoldedText = { text: string; quotedLines: number; signatureLines: number };

/**
 * Folds away what a mail repeats of other mails and the signature below it. Answers between quoted lines stay, and so
 * does a forwarded mail, because it is what the sender wanted to be read.
 */
export function foldText(text: string): FoldedText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const all = countFilled(lines);
  const own = withoutQuotes(lines);
  const kept = withoutSignature(own);
  return {
    text: tidy(kept),
    quotedLines: all - countFilled(own),
    signatureLines: countFilled(own) - countFilled(kept),
  };
}

/** "On <date>, <somebody> wrote:" in the languages and shapes of common mail programs; a date has a number in it. */
const attribution =
  /^(?=.*[\d@])(?:On\b.{6,300}\bwrote|Am\b.{6,300}\bschrieb\b.*|Le\b.{6,300}\ba écrit|El\b.{6,300}\bescribió|Il\b.{6,300}\bha scritto|Op\b.{6,300}\bschreef\b.*|Den\b.{6,300}\bskrev\b.*|.{3,200}<[^<>\s]+@[^<>\s]+>\s(?:wrote|schrieb|writes))\s?:$/i;
const originalMessage =
  /^-{2,}\s*(?:Original Message|Ursprüngliche Nachricht|Message d.origine|Mensaje original)\s*-{2,}$/i;
const headerFrom = /^\*?(?:From|Von|De|Van|Från)\*?:\*? .+/i;
const headerRest =
  /^\*?(?:Sent|Date|To|Subject|Gesendet|Datum|An|Betreff|Envoyé|À|Objet|Skickat|Till|Ämne)\*?:\*? ?.*/i;
const forwarded =
  /^-{2,}\s*(?:Forwarded message|Weitergeleitete Nachricht)\s*-{2,}$|^Begin forwarded message:$/i;

function withoutQuotes(lines: readonly string[]): string[] {
  const kept: string[] = [];
  let inForward = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (forwarded.test(line.trim())) inForward = true;
    // Everything below the head of an answered mail is that mail.
    if (!inForward && (originalMessage.test(line.trim()) || isReplyHead(lines, index))) return kept;
    const length = attributionLength(lines, index);
    if (length > 0) index += length - 1;
    else if (!/^\s?>/.test(line)) kept.push(line);
  }
  return kept;
}

/** Lines that an attribution takes here, because programs break it in two or three; 0 when there is none. */
function attributionLength(lines: readonly string[], index: number): number {
  for (let length = 1; length <= 3; length += 1) {
    const candidate = lines.slice(index, index + length).map((line) => line.trim());
    if (candidate.includes('')) return 0;
    if (attribution.test(candidate.join(' '))) return length;
  }
  return 0;
}

/** Outlook's way: From, Sent, To and Subject, at times below a rule. */
function isReplyHead(lines: readonly string[], index: number): boolean {
  const start = /^_{5,}$/.test((lines[index] ?? '').trim()) ? nextFilled(lines, index + 1) : index;
  if (!headerFrom.test((lines[start] ?? '').trim())) return false;
  const following = lines.slice(start + 1, start + 6).map((each) => each.trim());
  return following.filter((each) => headerRest.test(each)).length >= 2;
}

function nextFilled(lines: readonly string[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.trim() === '') index += 1;
  return index;
}

const closing =
  /^(?:(?:kind|best|warm|many)(?:est)? (?:regards|wishes|thanks)|(?:kind |best |warm )?regards|best|all the best|thanks(?: a lot| so much| again)?|thank you|many thanks|cheers|sincerely|yours(?: sincerely| truly| faithfully)?|love|kram|hälsningar|vänliga hälsningar|mit freundlichen grüßen|viele grüße|liebe grüße|beste grüße|cordialement|saludos|un abrazo)[,.!]?$/i;
const mobile =
  /^(?:Sent from (?:my|Mail for)|Get Outlook for|Von meinem .{2,30} gesendet|Envoyé de mon|Skickat från min)\b.{0,60}$/i;
const disclaimer =
  /^(?:This (?:e-?mail|message)(?: and any attachments)?|The information (?:contained )?in this (?:e-?mail|message)|CONFIDENTIALITY NOTICE|Diese E-Mail)\b/i;

const longestSignature = 9;

function withoutSignature(lines: readonly string[]): string[] {
  // RFC 3676 section 4.3: two dashes and a space; the space often gets lost.
  const dashes = lines.findIndex((line) => /^-- ?$/.test(line));
  if (dashes >= 0 && countFilled(lines.slice(0, dashes)) > 0) return withoutSignature(lines.slice(0, dashes));
  const trailing = lines.findIndex((line) => mobile.test(line.trim()) || disclaimer.test(line.trim()));
  if (trailing > 0 && countFilled(lines.slice(0, trailing)) > 0 && !asksOn(lines.slice(trailing + 1))) {
    return withoutSignature(lines.slice(0, trailing));
  }
  const start = lines.findLastIndex((line) => closing.test(line.trim()));
  if (start <= 0) return [...lines];
  const block = lines.slice(start + 1).filter((line) => line.trim() !== '');
  const isSignature =
    block.length <= longestSignature && block.every((line) => line.trim().length <= 70) && !asksOn(block);
  return isSignature && countFilled(lines.slice(0, start)) > 0 ? lines.slice(0, start) : [...lines];
}

/** Whether text below a signature still says something: a postscript or a question. */
function asksOn(lines: readonly string[]): boolean {
  return lines.some((line) => /^\s*P\.?\s?S\b|\?\s*$/i.test(line));
}

function countFilled(lines: readonly string[]): number {
  return lines.filter((line) => line.trim() !== '').length;
}

function tidy(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
