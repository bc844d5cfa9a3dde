import { plainWord, topicOf } from '../parts/topic.ts';
import type { MailRequest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import type { Utterance } from '../wording/utterance.ts';

/** `who` wrote the mail, `what` is the event in it. */
const inMail =
  /^(?:add|put|stick|pop|get|enter|save|book) (?<what>\S.*?) (?:from|in) (?:(?<who>\S+(?: \S+)?)'s? (?:last |latest |new )?(?:e-?mail|mail|message)|(?:the|that|an?) (?:e-?mail|mail|message) (?:from|by) (?<by>\S+(?: \S+)?))(?: (?:in|into|to|on|onto) (?:my |the )?(?:calendar|diary))?$/d;

/** "Put the quiz night from Ida's mail in my calendar": an event that only the mail tells the time of. */
export function readMailToBook({
  text,
  sentence,
  dates,
  moment,
  ...rest
}: Utterance): MailRequest | undefined {
  const found = inMail.exec(text);
  const from = found?.groups?.who ?? found?.groups?.by;
  const [start, end] = found?.indices?.groups?.what ?? [];
  if (from === undefined || start === undefined || end === undefined || dates.length > 0) return undefined;
  const tokens = sentence.tokens.slice(tokenAt(sentence, start), tokenAt(sentence, end));
  const words = topicOf({ ...rest, text, dates, moment, sentence: { ...sentence, tokens } });
  return {
    kind: 'mail',
    what: 'book',
    from: plainWord(from.replace(/^(?:the|my|our) /, '')),
    words,
    when: {},
  };
}
