import type { MailRequest, Request } from './request.ts';
import { covered, whenOf, type Utterance } from './utterance.ts';

const mail = '(?:e-?mails?|mails?|inbox|gmail|mailbox|newsletters?|correspondence)';
const aboutMail = new RegExp(
  `\\b${mail}\\b(?!@)|\\bunread(?: messages?)?\\b|\\b(?:any|new|my|unread|latest|newest|last|the|recent) messages?\\b|^who (?:has |have )?(?:e-?mailed|mailed|written|wrote|messaged) (?:to )?me\\b`,
);
const sending = new RegExp(
  `^(?:send|write|draft|compose|reply|forward|answer|e-?mail|mail|shoot|drop|archive|delete|mark|star|unsubscribe)\\b.*|^(?:reply|respond) to .*\\b${mail}\\b`,
);
const actions =
  /\b(?:action (?:items?|points?)|to-?dos?|todo list|follow.?ups?|what (?:am i|do people) (?:being )?(?:asked|asking|want|waiting)|asked of me|(?:people|anyone|somebody|someone|anybody) (?:need|needs|want|wants|waiting|expects?|asks?|asking|asked)|(?:need|have|owe|supposed|meant|promised|expected|got) (?:to (?:do|reply|answer|respond|send|get back)|(?:anyone|people|someone) (?:a reply|an answer))|tasks?|waiting (?:on|for) me|deadlines?|things i (?:owe|promised|need))\b/;
/** What others wait for, said without a word about mail. */
const owed =
  /^what (?:do|does|did) (?:people|anyone|everyone|everybody|others) (?:still )?(?:want|need|expect)(?: from me| of me)\b|^(?:what|who|whom) (?:do|have) i (?:still )?(?:owe|promised?)\b|^(?:what|who|whom) (?:do|have) i (?:still )?(?:have|got|need) to (?:answer|reply|respond|get back)\b|^who is (?:still )?waiting (?:for|on) (?:me|a reply|an answer|my reply|my answer)\b/;
const personWrote =
  /^(?:(?<did>did|has|have) (?<from>.+?) (?:e-?mail(?:ed)?|mail(?:ed)?|writ(?:e|ten)|wrote|repl(?:y|ied)|respond(?:ed)?|get back|got back|gotten back|got in touch|been in touch|send (?:me )?(?:anything|something|an?)|sent (?:me )?(?:anything|something|an?)|message(?:d)?|answer(?:ed)?)\b(?! (?:the|my|to the) (?:invite|invitation)))|^what (?:did|does|has|is) (?<from2>.+?) (?:write|writ(?:ten)|say|said|want|wanted|send|sent|need|mail|e-?mail|reply|saying|asking|after(?=$))\b|^(?:have i |did i )?(?:heard?|hear|got(?:ten)?|get|had?) (?:back |anything |something )?(?:from) (?<from3>.+)$|^(?:is there |was there |are there )?(?:anything|something|any (?:news|word|reply|answer|response)|news|word) (?:new )?(?:back )?from (?<from4>.+)$/;
const reading = /^(?:what (?:did|does|has|is|do)|read|open|summari[sz]e|(?:show|tell) me what)\b|\bsays?\b/;
const nobody =
  /^(?:i|we|you|it|that|there|anyone|anybody|someone|somebody|everyone|my day|today|the (?:meeting|event|calendar|weather|plan))$/;
const asWords =
  /\b(?:about|regarding|re|on the subject of|mentioning|with subject|with the subject|titled|concerning)\b/;
const people = /\b(?:from|by)\b/;
const small = new Set(
  'the a an my our your me i in on to of for at is are was were there any anything and or please it that this those some all new latest last recent today yesterday with have has had got get did do does say said says write wrote sent send check see show find look read unread emails email mails mail e-mail e-mails inbox gmail messages message important urgent up'.split(
    ' ',
  ),
);

/** "any unread mail", "what did the landlord write", "action items in my inbox". */
export function readMail(
  utterance: Utterance,
): MailRequest | Extract<Request, { kind: 'cannot' }> | undefined {
  const { text } = utterance;
  const named = personWrote.exec(text);
  const from =
    named && (named.groups?.from ?? named.groups?.from2 ?? named.groups?.from3 ?? named.groups?.from4);
  const wrote =
    from !== undefined &&
    from !== null &&
    !nobody.test(from) &&
    !/^(?:the )?(?:issue|pr|pull request|ticket|bug)\b/.test(from) &&
    !/\b(?:accept|decline)/.test(text);
  if (owed.test(text)) return { kind: 'mail', what: 'actions', when: whenOf(utterance), words: [] };
  if (!aboutMail.test(text) && !wrote && !/\baction (?:items?|points?)\b/.test(text)) return undefined;
  if (sending.test(text) && !wrote) {
    // "Book time to write the newsletter" and an address are no wish to send anything.
    return { kind: 'cannot', what: 'sending' };
  }
  if (!wrote && calendarVerb.test(text)) return undefined;
  const when = whenOf(utterance);
  const what =
    actions.test(text) && !wrote
      ? 'actions'
      : reading.test(text) && (wrote || people.test(text) || /^(?:open|read)\b/.test(text))
        ? 'read'
        : 'list';
  const sender = wrote ? from : after(utterance, people, asWords);
  const words = after(utterance, asWords, people) ?? searchedFor(utterance);
  return {
    kind: 'mail',
    what,
    when,
    words: words ? words.split(' ') : [],
    ...(sender && { from: sender.replace(/^(?:the|my|our|a) /, '') }),
    ...(/\b(?:unread|not read|have not read|unopened)\b|\bnew (?:e-?mails?|mails?|messages?)\b/.test(
      text,
    ) && { unread: true as const }),
    ...(/\b(?:attachments?|attached|files?)\b/.test(text) && { attachment: true as const }),
    ...(/^(?:did|has|have|is|are|was|any|do|got)\b/.test(text) && { exists: true as const }),
  };
}

/** "Find the mail with the boarding pass", "search my inbox for invoices". */
function searchedFor(utterance: Utterance): string | undefined {
  const searches = /^(?:find|search|look)\b/.test(utterance.sentence.text) || utterance.manner.show;
  return searches ? after(utterance, /\b(?:with|for|containing)\b(?! attachments?)/, people) : undefined;
}

const calendarVerb =
  /^(?:book|schedule|add|create|put|set|block|remind|move|reschedule|cancel|plan|pencil|rename|reserve|stick|pop|invite|\d)/;

/** The words behind one of these, up to a date, the other pattern or the end. */
function after({ text, sentence, dates }: Utterance, start: RegExp, stop: RegExp): string | undefined {
  const found = start.exec(text);
  if (!found) return undefined;
  const words: string[] = [];
  for (const token of sentence.tokens) {
    if (token.at < found.index + found[0].length) continue;
    if (
      covered(dates, token.at) ||
      stop.test(token.word) ||
      /^(?:in|and|with|that|since|say|says)$/.test(token.word)
    )
      break;
    if (!small.has(token.word)) words.push(token.word.replace(/'s$/, ''));
  }
  return words.length > 0 ? words.join(' ') : undefined;
}
