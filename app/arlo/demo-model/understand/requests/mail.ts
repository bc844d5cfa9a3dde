import type { When } from '../../dates/when.ts';
import type { MailRequest, Request } from '../request.ts';
import { isSmall, plainWord, topicOf } from '../parts/topic.ts';
import { tokenAt } from '../wording/sentence.ts';
import { readTarget } from '../parts/target.ts';
import { covered, whenOf, type Utterance } from '../wording/utterance.ts';

const noun = '(?:e-?mails?|mails?|inbox|gmail|mailbox|newsletters?|correspondence)';
const thread = '(?:threads?|e-?mail chain|mail chain|back and forth)';
const aboutMail = new RegExp(
  `\\b${noun}\\b(?!@)|\\bunread(?: messages?)?\\b|\\b(?:any|new|my|unread|latest|newest|last|the|that|those|recent) messages?\\b|\\b${thread}\\b|\\b(?:my|our|the) (?:conversation|exchange) with\\b|\\b(?:whole|full|entire|rest of (?:the|that|this)) (?:conversation|exchange|discussion)\\b|^(?:who|(?:has|have|did) (?:anyone|anybody|somebody|someone)) (?:has |have |just )*(?:e-?mail(?:ed)?|mailed|writ(?:e|ten)|wrote|messaged?)\\b`,
);
const sending = new RegExp(
  `^(?:send|write|draft|compose|reply|forward|answer|(?:e-?mail|mail)(?! (?:about|from|regarding|with|on|in|by|since|of|that|where)\\b|$)|shoot|drop|archive|delete|mark|star|unsubscribe)\\b.*|^(?:reply|respond) to .*\\b${noun}\\b`,
);
const writingTo =
  /^(?:write|reply|write back) to (?!.*\b(?:yes|no|maybe|invit\w*|accept\w*|declin\w*|attend\w*)\b)/;
const actions =
  /\b(?:action (?:items?|points?)|to[- ]?dos?|todo list|follow.?ups?|what (?:am i|do people) (?:being )?(?:asked|asking|want|waiting|supposed)|asked of me|(?:people|anyone|somebody|someone|anybody|others|everyone|everybody)(?: (?:is|are|have|has|been|actually|really|still|all|even|now))* (?:need|needs|want|wants|waiting|expects?|asks?|asking|asked)|(?:need|have|owe|supposed|meant|promised|expected|got) (?:to (?:do|reply|answer|respond|send|get (?:back|done))|(?:anyone|people|someone) (?:a reply|an answer))|tasks?|waiting (?:on|for) me|(?:need|want|expect|ask)s?(?: still)? (?:something|anything) (?:from|of) me|deadlines?|things i (?:owe|promised|need))\b/;
/** What others wait for, said without a word about mail. */
const owed =
  /^what (?:do|does) my (?:e-?mails?|mails?|inbox) (?:want|need|ask|expect)\b|^(?:which|what) (?:tasks?|jobs?|things|work) (?:did|has|have|does) \S+ (?:leave|left|give|given|assign(?:ed)?|hand(?:ed)?)(?: over)? (?:to |for |with )?me\b|^what (?:do|does|did) (?:people|anyone|everyone|everybody|others) (?:still )?(?:want|need|expect)(?: from me| of me)\b|^(?:what|which)(?: (?:things|jobs|tasks|bits|stuff))?(?: (?:do|are))? (?:people|others|everyone|everybody)(?: (?:are|is|have|been|actually|really|still|all|even|now))* (?:need|want|expect|wait|ask)\w*(?: (?:on|for|of|from))? me\b|^(?:do|have) i (?:still )?(?:owe|promise[dt]?)\b|^(?:does|is|are|do|has) (?:anyone|anybody|someone|somebody|people) (?:still )?(?:need|want|expect|wait|ask)\w*(?! to (?:meet|come))\b|^(?:what|who|whom) (?:do|have) i (?:still )?(?:owe|promised?)\b|^(?:what|who|whom) (?:do|have) i (?:still )?(?:have|got|need) to (?:answer|reply|get back)\b|^who is (?:still )?waiting (?:for|on) (?:me|a reply|an answer|my reply|my answer)\b|^(?:any|my|list (?:my|all)|what are my|are there any|do i have any) (?:open |outstanding )?(?:to-?dos?|action (?:items|points)|follow-?ups|loose ends)\b/;

const who = '(?<who>(?:(?:the|my|our|a|that) )?[^\\s?]+(?: [^\\s?]+){0,2}?)';
const between =
  '(?: (?:already|ever|just|last|also|again|actually|finally|even|been|got|get|gotten|have|has|had|not|to|really|trying|still))*';
const writes =
  '(?:e-?mail(?:ed|s|ing)?|mail(?:ed|s)?|writ(?:e|es|ten(?! down\\b)|ing)|wrote|repl(?:y|ies|ied)|respond(?:s|ed)?|answer(?:s|ed)?|asked(?= (?:me |us )?(?:something|anything|for|about|if|whether)\\b)|messag(?:e|ed|es)|sen(?:d|t|ds)|forward(?:ed|s)?|(?:get|got|gotten|come|came|getting) back|in touch|mention(?:ed)?|say (?:anything|something|which|what|when|where|how|why|if|whether|that))';
const speaks =
  '(?:say(?:s|ing)?|said|want(?:s|ed|ing)?|need(?:s|ed)?|ask(?:s|ed|ing)?|tell(?:s|ing)?|told|suggest(?:s|ed)?|propose[ds]?|expect(?:s|ed|ing)?|promised?|think(?:s|ing)?|after$)';
/** Somebody who wrote, or who may have: "has ruth written back", "what quay dental sent me". */
const writers = [
  `\\b(?:whether|if) ${who}${between} ${writes}\\b`,
  `\\b(?:did|has|have|had|does|is|was) ${who}${between} ${writes}\\b`,
  `^(?:what|when|where|why|how (?:much|many|long)|which \\S+)(?: (?!time\\b|day\\b)\\S+)? (?:did|does|do|has|is|was) ${who}${between} (?:${writes}|${speaks})\\b`,
  `\\b(?:what(?: exactly)?(?: (?:is|was) it(?: exactly| precisely| again)?(?: that)?)?|whatever|everything|anything|things?|something) ${who}${between} (?:sent|wrote|written(?! down)|said|says|asked|told|e-?mailed|wants|needs|mentioned|replied|forwarded)\\b`,
  `^${who}${between} (?:e-?mailed|mailed|wrote|written|replied|messaged|responded|sent(?= (?:me|us|the|my|over|through|an?)\\b))(?: (?:to )?(?:me|us))?(?: (?:something|anything|back|yet|again))*(?: (?:about|regarding|the|my|an?|over|through) ?.*)?$`,
  `^${who}${between} sent (?:me|us) (?:an?|the|one|some|another|that|this|those)(?: \\S+){0,3}? (?:reminders?|letters?|notes?|forms?|bills?|invoices?|quotes?|notices?|newsletters?|confirmations?)(?: .*)?$`,
  `^${who}${between} (?:e-?mailed|mailed|wrote|messaged)(?: (?:to )?(?:me|us))? (?:what|when|where|how|why|which)\\b`,
  `\\b(?<who>(?:(?:the|my|our) )?[^\\s?]+)'s (?:last |latest |newest |recent |first |new )*(?:e-?mails?|mails?|messages?|repl(?:y|ies)|response|thread)\\b`,
].map((pattern) => new RegExp(pattern));
const writtenTo = new RegExp(
  `\\b(?:did|have|had) i${between} (?:(?:repl(?:y|ied)|respond(?:ed)?|writ(?:e|ten)|wrote|(?:get|got|gotten) back|say|said|send|sent)(?: anything| something| back)? to|answer(?:ed)?|e-?mail(?:ed)?|messaged?|tell|told) ${who}(?:'s (?:last )?(?:e-?mail|mail|message))?(?: (?:yet|already|about .*|last \\S+|back|today|yesterday))*$`,
);
/** All that may stand before "from ruth" in a question about what came in. */
const news =
  /^(?:(?:is|was|are|were|there|any|anything|something|everything|all|stuff|news|words?|latest|newest|new|recent|last|what|came|come|comes|coming|in|has|have|had|did|do|we|i|got|get|gotten|receive|received|hear|heard|back|reply|replies|response|answer|updates?|messages?|the|an?|yet|again|show|see|check|so|far) )*from (?=\S)/;
const nobody =
  / (?:who|which|that|he|she|they|it|i|we|you)$|\b(?:e-?mails?|mails?|inbox|messages?)\b|^(?:not|in|on|at|of|for|to|i|we|you|it|an?|any|new|unread|more|some|no(?!-)|latest|newest|first|second|third|last|one|has|have|did|does|do|is|was|are|am|will|can|that|there|this|anyone|anybody|someone|somebody|everyone|everybody|people|who|what|they|them|he|she|hers|his|theirs|come in|my (?:day|week)|today|now|here|(?:the|my|our)$|(?:the |that )?(?:latest|newest|last|first|second|third|meeting|event|calendar|weather|plan|issue|pr|pull request|ticket|bug|time))\b/;
const onInvitations = /\b(?:invit\w*|rsvp\w*|accept\w*|declin\w*)\b/;
const reading =
  /^(?:what (?:did|does|has|is|do)|read|open|summari[sz]e|(?:show|tell) me what)\b|\bsays?\b|^(?:when|where|how (?:much|many|long)|which)\b/;
const about =
  /\b(?:about|regarding|re|on the subject of|mentioning|with subject|with the subject|titled|concerning)\b/;
const people = /\b(?:from|by)\b|(?<=\b(?:e-?mails?|mails?|messages?)) of\b/;
const own =
  /^(?:unread|e-?mails?|mails?|inbox|gmail|mailbox|messages?|threads?|conversation|exchange|chain|summari[sz]e|scan|skim|browse|attachments?|attached|files?|open|reply|replies|booking(?= mail))$/;

/** "any unread mail", "what did the landlord write", "action items in my inbox", "the whole thread with dana". */
export function readMail(
  utterance: Utterance,
): MailRequest | Extract<Request, { kind: 'cannot' }> | undefined {
  const { text } = utterance;
  if (owed.test(text) && !/\b(?:github|repo(?:sitory)?)\b/.test(text))
    return { kind: 'mail', what: 'actions', when: whenOf(utterance), words: [] };
  if (/\b(?:issue|pr|pull request|ticket|bug) ?#?\d{2,}\b|^from (?:when|now|then)\b/.test(text))
    return undefined;
  if (answersWithNote.test(text)) return undefined;
  const named = aboutMail.test(text) || isDocument(utterance);
  if (!named && /\b(?:github|repo(?:sitory)?)\b/.test(text)) return undefined;
  const wrote = onInvitations.test(text) ? {} : writerIn(utterance, named);
  const found = wrote.from !== undefined || wrote.to !== undefined;
  if (writingTo.test(text)) return { kind: 'cannot', what: 'sending' };
  if (!named && !found && !/\baction (?:items?|points?)\b/.test(text)) return undefined;
  // "Book time to write the newsletter" and an address are no wish to send anything.
  if (sending.test(text) && !found) return { kind: 'cannot', what: 'sending' };
  if (!found && calendarVerb.test(text)) return undefined;
  const sender = wrote.from ?? (wrote.to === undefined ? senderIn(utterance) : undefined);
  const words = topicIn(utterance, found);
  return {
    kind: 'mail',
    what: whatIn(utterance, sender !== undefined),
    when: lookedBack(utterance),
    words,
    ...(sender && { from: withoutArticle(sender) }),
    ...(wrote.to && { to: withoutArticle(wrote.to) }),
    ...(/\b(?:unread|unopened|unseen|not (?:i )?(?:yet )?(?:read|open|opened|seen|looked at))\b|\bnew (?:e-?mails?|mails?|messages?)\b/.test(
      text,
    ) && { unread: true as const }),
    ...(/\b(?:attachments?|attached|files?)\b/.test(text) && { attachment: true as const }),
    ...(/^(?:did|has|have|is|are|was|any|do|got)\b/.test(text) && { exists: true as const }),
    ...eventWanted(utterance),
  };
}

/** "What time does school want us for parents evening": the calendar may know it as well. */
function eventWanted(utterance: Utterance): Pick<MailRequest, 'orFind'> {
  const { text, sentence } = utterance;
  const found =
    /^(?<asked>when|what time|where|which day|what day) (?:do|does|did|is|are) .+? (?:want|need|expect|want(?:ing)?|need(?:ing)?|expect(?:ing)?)(?:ed)? (?:me|us)(?: to (?:be|come))? (?:for|at|to) (?=\S)/.exec(
      text,
    );
  const answered =
    /^(?:have|did) i .*\b(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|g[eo]t(?:ten)? back)\b.* (?:about|on|regarding) (?=\S)/.exec(
      text,
    );
  const lead = (found ?? answered)?.[0];
  if (lead === undefined) return {};
  const target = readTarget(utterance, tokenAt(sentence, lead.length), sentence.tokens.length);
  const fact = !found ? 'answer' : found.groups?.asked === 'where' ? 'where' : 'when';
  return target.words.length > 0 ? { orFind: { kind: 'find', target, fact } } : {};
}

function whatIn({ text }: Utterance, hasSender: boolean): MailRequest['what'] {
  if (/\b(?:what|anything) else\b/.test(text)) return 'list';
  if (new RegExp(`\\b${thread}\\b|\\b(?:conversation|exchange|discussion)\\b`).test(text)) return 'thread';
  if (actions.test(text) && !hasSender) return 'actions';
  if (actions.test(text) && aboutMail.test(text) && !reading.test(text)) return 'actions';
  return reading.test(text) && (hasSender || people.test(text) || /^(?:open|read)\b/.test(text))
    ? 'read'
    : 'list';
}

/** Who wrote, or was written to, by what the sentence says of them. */
function writerIn(utterance: Utterance, named: boolean): { from?: string; to?: string } {
  const { text, dates } = utterance;
  const to = writtenTo.exec(text)?.groups?.who;
  if (to && !nobody.test(to) && (named || !/^(?:the|a|this) /.test(to))) return { to };
  // "Did lena reply to the offsite" asks what she answered to an invitation.
  const answersEvent =
    /\b(?:repl\w* to|respon\w* to|answer\w*(?: to)?) (?:the|my|our) (?!.*\b(?:e-?mail|mail|message|question)\b)/;
  for (const pattern of writers) {
    const found = pattern.exec(text);
    const from = found?.groups?.who;
    if (!found || !from || nobody.test(from) || covered(dates, found[0].indexOf(from) + found.index))
      continue;
    if (!named && answersEvent.test(text)) return {};
    // "What's the date in dad's last message"
    return { from: from.replace(/^.+ (?:in|from|of) (?=\S)/, '') };
  }
  const before = news.exec(text)?.[0].length;
  if (before === undefined || covered(dates, before)) return {};
  const from = wordsFrom(utterance, before, about).join(' ');
  return from === '' || nobody.test(from) ? {} : { from };
}

/** Of a sentence that names mail: who is behind "from", "by", or the other end of a thread. */
function senderIn(utterance: Utterance): string | undefined {
  const found =
    people.exec(utterance.text) ??
    (/\bthread|conversation|exchange\b/.test(utterance.text) ? /\bwith\b/.exec(utterance.text) : null);
  if (!found) return undefined;
  const words = wordsFrom(utterance, found.index + found[0].length, about);
  return words.length > 0 && !/^(?:me|last|scratch|hers|his|theirs|mine|yours)$/.test(words[0] ?? '')
    ? words.join(' ')
    : undefined;
}

/** What the mail is about: behind "about", before the noun, or what is asked of a mail that is only named as its place. */
function topicIn(utterance: Utterance, hasWriter: boolean): string[] {
  const { text, manner } = utterance;
  const mail = mailAbout.exec(text);
  if (mail) return wordsFrom(utterance, mail.index + mail[0].length, people);
  const found = about.exec(text);
  const behind = found ? wordsFrom(utterance, found.index + found[0].length, people, notInTopic) : [];
  if (behind.length > 0) return behind;
  const searches =
    /^(?:find|search|look|is there|do i have|was there|there (?:is|are|was|should be|must be)|i (?:have|got|had))\b/.test(
      text,
    ) || manner.show;
  const held = searches && /\b(?:with|for|containing)\b(?! attachments?)/.exec(text);
  const holding = held ? wordsFrom(utterance, held.index + held[0].length, people) : [];
  if (holding.length > 0 && whatIn(utterance, false) !== 'thread') return holding;
  if (hasWriter) return [];
  const sender = senderIn(utterance)?.split(' ') ?? [];
  if (isDocument(utterance) && !aboutMail.test(text))
    return topicOf(utterance, own).filter((word) => word !== 'from' && !sender.includes(word));
  return asksWithin.test(text)
    ? topicOf(utterance, own).filter((word) => !sender.includes(word))
    : compoundIn(utterance);
}

/** "What does the mail with the hotel booking say about breakfast": which one it is, before what it says. */
const mailAbout = new RegExp(
  `^what .*\\b${noun} (?:with|containing|about|regarding) (?=\\S.* (?:says?|tells?|mentions?)\\b)`,
);

/** "How much is the bill according to the mail", "do i have invoices in my inbox": the mail is where the answer is. */
const asksWithin = new RegExp(
  `^(?!who\\b)\\S+ .*\\S (?:according to|(?:should|must|might) be in|it is in|in|per|from|is in) (?:an?|the|my|one of my|some|that) (?:\\S+ )?${noun}$`,
);

/** What comes by mail and is in no calendar: papers, and what something costs. */
const papers =
  /^(?:where|what|which|find|show|open|search|look|locate|get|pull|do|did|have|has|is|can|got|any)\b.*\b(?:(?:booking|order|payment|hotel|flight|train) confirmations?|confirmation (?:of|for|from)|(?:tracking|order|booking|reference|confirmation|invoice) (?:number|code|reference)s?|receipts?|invoices?|e-?tickets?|boarding pass(?:es)?|payslips?|bank statements?|vouchers?)\b|^(?:find|look for|search for|look up|locate|where is) (?:the|my|our) (?:booking|reservation) (?:of|at|with|from)\b|^what (?:do|does|did|will) .* cost\b|^is there (?:a|any) (?:deadline|due date) for\b|^(?!(?:change|set|put|add|note|save|remind)\b).*\b(?:key|door|gate|entry|access|lock|lockbox|alarm) ?codes?\b(?!.* (?:at|on|to) \d)|\bwi-?fi (?:password|code)\b|^when (?:does|do|will|is|must|should) .*\bpasswords?\b|\bpasswords? (?:expires?|runs? out|is up)\b|^how much (?:is|was|were|are|did|does|will|do i owe|(?:do|must|should) (?:i|we)(?: still)?(?: (?:have|need) to)? (?:pay|owe))\b(?! .*\b(?:time|left|free)\b)/;

/** Whether words ask what is to be done, or who waits for something. */
export function asksForActions(text: string): boolean {
  return (
    actions.test(text) ||
    /\b(?:need|needs|want|wants|expect|expects) (?:something|anything|a reply|an answer|me)\b/.test(text)
  );
}

function isDocument({ text, dates }: Utterance): boolean {
  return (papers.test(text) || (amounts.test(text) && dates.length === 0)) && !calendarVerb.test(text);
}

/** "How many chairs has Ruth promised": how much of something somebody said, which no calendar knows. */
const amounts =
  /^how many (?!(?:free )?(?:meetings|events|appointments|calls|bookings|things|times|people|guests|hours|minutes|days|weeks|mornings|afternoons|evenings|slots|issues|bugs|tickets|prs)\b)(?!.*\b(?:have|got|on|booked|scheduled|planned|accepted|declined|coming|invited|free|left)$)\S+(?: \S+)? (?:(?:has|have|did|does) (?!i\b|we\b|you\b|they\b|it\b|there\b|been\b|not\b|my\b|our\b)(?:the )?\S+ \S|(?:is|are) \S+ \S+ing\b)/;

/** "the boiler email": the nouns right before it. */
function compoundIn({ sentence, dates, text }: Utterance): string[] {
  const place = text.search(new RegExp(`\\b(?:${noun}|thread)\\b(?!@)`));
  const end = sentence.tokens.findIndex(({ at }) => at >= place);
  const words: string[] = [];
  for (const token of sentence.tokens.slice(0, place < 0 ? 0 : end).toReversed()) {
    if (isSmall(token.word) || own.test(token.word) || covered(dates, token.at)) break;
    if (token.word.endsWith("'s") || /,/.test(token.stop) || beforeNoun.test(token.word)) break;
    words.unshift(token.word);
  }
  return words;
}

/** Words before the noun that say which mails, not what they are about. */
const beforeNoun =
  /^(?:any(?:one|body)|some(?:one|body)|every(?:one|body)|work|private|personal|whole|entire|full|other|more|unanswered|unopened|good|morning|through|hey|todays?|next|rest|phone|sort|clean|empty|check|review|cover|follow-up)$/;

/** "Decline the panel with the message that …": an invitation is answered. */
const answersWithNote =
  /^(?:accept|decline|reject|turn down|(?:say|answer|reply|rsvp|respond)(?: with)? (?:an? )?(?:yes|no|maybe)\b).* (?:with|and (?:add|leave|send|write|put)) (?:an? |the |this )?(?:\w+ )?(?:message|note|comment|reason|explanation)\b/;

const calendarVerb =
  /^(?:book|schedule|add|create|put|set|block|remind|move|reschedule|cancel|plan|pencil|rename|reserve|stick|pop|invite|\d|(?:meeting|call|chat|catch-?up|lunch|coffee|session|workshop) (?:with|about|on) )/;

const notInTopic = /^(?:in|that|since|say|says|saying)$/;

/** The words from this place on, up to a date, the other pattern or the end. */
function wordsFrom(
  { sentence, dates }: Utterance,
  place: number,
  stop: RegExp,
  ends = /^(?:in|and|with|that|since|say|says|saying)$/,
): string[] {
  const words: string[] = [];
  for (const token of sentence.tokens) {
    if (token.at < place) continue;
    if ((!token.quoted && covered(dates, token.at)) || stop.test(token.word) || ends.test(token.word)) break;
    // "There's a mail about the boiler, when is he coming": what is asked is no topic.
    if (words.length > 0 && /^(?:what|when|where|who|which|how)$/.test(token.word)) break;
    // "IT mailed" is said of no "it".
    if ((!isSmall(token.word) || token.text === 'IT') && !own.test(token.word))
      words.push(plainWord(token.word));
    if (/[,?;]/.test(token.stop)) break;
  }
  return words;
}

function withoutArticle(name: string): string {
  return plainWord(name.replace(/^(?:the|my|our|a|that) /, ''));
}

/** Mail is behind us: "since friday" and "over the weekend" are the last ones. */
function lookedBack(utterance: Utterance): When {
  const when = whenOf(utterance);
  const { days } = when;
  const { today } = utterance.moment;
  if (!days || (!days.weekday && days.unit !== 'weekend') || days.from.until(today).days >= 0) return when;
  const back = { days: 7 };
  return { ...when, days: { ...days, from: days.from.subtract(back), to: days.to.subtract(back) } };
}
