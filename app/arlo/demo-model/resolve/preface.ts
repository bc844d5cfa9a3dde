import type { Memory } from '../understand/request.ts';

/* What somebody says to a question before the answer itself. */

const interjection = '(?:oh|ah|yes|yeah|right|sorry|well|so|ok|okay|hm+|um+|er+|no|and)[ ,.!]+';
const excuse = [
  'of course',
  'silly me',
  'how (?:silly|daft|stupid)(?: of me)?',
  '(?:that was |it was )?my (?:mistake|fault|bad)',
  '(?:i )?(?:quite |clean |completely )?forgot(?: (?:that|to (?:say|mention)(?: (?:that|when|it))?|about that|that (?:bit|part)))?',
  "(?:i )?(?:should|could|ought to)(?:['’]ve| have) (?:said|told you|mentioned)(?: (?:that|so|when|it))?",
  "did(?: not|n['’]?t) i (?:say|tell you|mention)(?: (?:that|when|it))?",
  'good (?:question|point)',
  "(?:let me|let['’]s) (?:see|think)",
  'that would (?:help|be useful)(?: to know)?',
].join('|');
const preface = new RegExp(`^(?:${interjection}|(?:${excuse}) ?[,.:;!?…–—]+ *){1,6}(?=\\S)`, 'i');
const excuses = new RegExp(`\\b(?:${excuse})\\b`, 'i');

/** "Oh yes, of course: to Thursday at four", "silly me, I forgot. Half past two": the answer, without what excuses its lateness. */
export function withoutPreface(text: string, { question }: Memory): string {
  const [lead = ''] = (question && preface.exec(text)) ?? [];
  return excuses.test(lead) ? text.slice(lead.length) : text;
}
