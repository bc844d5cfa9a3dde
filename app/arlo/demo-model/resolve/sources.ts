import { isEmpty } from '../dates/when.ts';
import type { IssueLine } from '../outcome.ts';
import { wordsOf } from '../plan/title-words.ts';
import { capital } from '../understand/parts/event-title.ts';
import type {
  IssuesRequest,
  MailRequest,
  Memory,
  Request,
  RespondRequest,
  Target,
  Understood,
} from '../understand/request.ts';
import { asksForActions } from '../understand/requests/mail.ts';
import { withNumbers } from '../understand/wording/said-numbers.ts';
import { ordinalIn } from '../understand/parts/target.ts';
import { forShown } from './for-shown.ts';

/** What is said of the mails or the issues that were just shown: "read the second one", "the whole thread", "and dana?". */
export function aboutShown(understood: Understood, memory: Memory): Request | undefined {
  const { request: last } = memory;
  const { request } = understood;
  const numbered =
    last?.kind === 'issues'
      ? (issueNumbered(understood, memory) ?? numberFirst(understood, last, memory))
      : undefined;
  if (numbered) return numbered;
  const accepted = last?.kind === 'mail' ? ofInvitation(understood, last, memory) : undefined;
  if (accepted) return accepted;
  const one = last?.kind === 'mail' ? oneMail(understood, last, memory) : undefined;
  if (one) return one;
  if (request.kind === 'mail') return ofSomebody(request, memory);
  const timed = forShown(understood, memory);
  if (timed) return timed;
  const booked =
    last?.kind === 'mail'
      ? (entered(understood, last, memory) ?? ofMail(understood, last, memory))
      : undefined;
  if (booked) return booked;
  if (commands.has(request.kind)) return undefined;
  if (last?.kind === 'mail') return aboutMail(understood, last, memory);
  return last?.kind === 'issues' ? aboutIssues(understood, last, memory) : undefined;
}

/** "Accept it", "oh go on, say I'm coming": the invitation that a mail brought. */
function ofInvitation(
  { request, text }: Understood,
  last: MailRequest,
  { mails = [] }: Memory,
): RespondRequest | undefined {
  const isIt = request.kind === 'respond' && request.target.words.length === 0 && !request.all;
  if (!isIt && !coming.test(text)) return undefined;
  const titles = (last.mail ? [last.mail] : mails).flatMap(
    ({ subject }) => invitation.exec(subject)?.groups?.title ?? [],
  );
  const [title, ...others] = titles;
  if (!title || others.length > 0) return undefined;
  const target = { words: wordsOf(title), name: title, when: {} };
  return isIt ? { ...request, target } : { kind: 'respond', response: 'accepted', target };
}

/** As calendars write it. */
const invitation = /^(?:updated )?invitation: (?<title>.+?) @ /i;
const coming =
  /^\W*(?:(?:oh|go on|ok(?:ay)?|fine|yes|yeah|sure|great|well|then|so|and|right|say|(?:tell|let) (?:him|her|them)(?: know)?(?: that)?)\b[ ,.]*)*i(?:['’]?ll| will|['’]?m| am| can)(?: be)? (?:there|coming|come|going|in|make it|join|joining)(?: then| too)?\W*$/i;

const commands = new Set<Request['kind']>([
  'create',
  'change',
  'delete',
  'clear',
  'undo',
  'several',
  'again',
]);

/** "What's the house one say", "when did she send it": one of the mails that were shown. */
function oneMail(
  { text, request }: Understood,
  last: MailRequest,
  { mails = [] }: Memory,
): MailRequest | undefined {
  if (commands.has(request.kind) || request.kind === 'respond') return undefined;
  const { which = '' } = oneNamed.exec(text)?.groups ?? {};
  const words = wordsOf(which).filter((word) => word.length > 2 && !leadsToName.test(word));
  const [named, ...others] = mails.filter(({ subject, from }) => {
    const own = wordsOf(`${subject} ${from}`);
    return words.length > 0 && words.every((word) => own.includes(word));
  });
  const sent = asksWhenSent.test(text)
    ? (last.mail ?? (mails.length === 1 ? mails[0] : undefined))
    : undefined;
  // Of one thread, the latest.
  const isOneThread = others.every(({ subject }) => subjectOf(subject) === subjectOf(named?.subject));
  const mail = (isOneThread ? named : undefined) ?? sent;
  return mail && { kind: 'mail', what: 'read', mail, words: [], when: {} };
}

function subjectOf(subject = ''): string {
  return subject.toLowerCase().replace(/^(?:(?:re|fwd?): )+/, '');
}

const oneNamed = /(?<which>\p{L}+(?: \p{L}+){0,3}) (?:one|mail|e-?mail|message)\b/iu;
const leadsToName =
  /^(?:what|what's|whats|does|did|the|that|this|and|says?|said|read|open|show|about|from|with|first|second|third|last|see|me|her|his|their|ok|so|is|in|it)$/;
const asksWhenSent =
  /^\W*(?:(?:and|so|ok)\b[ ,]*)*(?:when|what (?:time|day)) (?:did|was|is) (?:he|she|they|it|that)(?: one)? (?:send|sent|write|written|come|arrive|from)\b/i;

/** "Put the first one in my calendar for tomorrow at 9", "put it in as Meter reading": a mail that was shown. */
function entered(
  { text, when, request }: Understood,
  last: MailRequest,
  { mails = [] }: Memory,
): Request | undefined {
  const { nth, title } = entering.exec(text)?.groups ?? {};
  if (nth === undefined && title === undefined && !entering.test(text)) return undefined;
  const place = nth === undefined ? undefined : ordinalIn(nth.toLowerCase());
  const mail = place === undefined ? (last.mail ?? mails[0]) : mails.at(place > 0 ? place - 1 : place);
  const created = request.kind === 'create' ? request : undefined;
  const called = calledSo.exec(text)?.groups?.name;
  const name = called ? capital(called) : title === undefined ? undefined : created?.title;
  const calendar = created?.calendar;
  return (
    mail && {
      kind: 'mail',
      what: 'book',
      mail,
      words: [],
      when: {},
      as: {
        when: asWritten.test(text) ? {} : when,
        ...(name && { title: name }),
        ...(calendar && { calendar }),
      },
    }
  );
}

/** "Put that in my calendar, call it Noodles with Ingrid" */
const calledSo = /\bcall (?:it|that) ["“'‘]?(?<name>[^.,;!?"”]+?)["”'’]?(?=\W*$|[.,;!?])/i;
/** "Same day and time": as the mail says. */
const asWritten = /\b(?:the )?same (?:day|date|time)\b/i;
const entering =
  /\b(?:put|add|book|enter|note|stick|pop|get) (?:(?:it|that|this|the (?<nth>first|second|third|fourth|last)(?: one| mail| email)?) )?(?:(?:in|into|on|onto|to|down in) (?:my |the )?(?:cal|calendar|diary|agenda|to-?do|to do|list)|(?<=(?:it|that|this|one|first|second|third|fourth|last|mail) )(?:in |down )?as (?:an? )?(?<title>\S)|(?<=(?:it|that|this) )in,? (?:with|w\/) (?:the|its) (?:place|address|location|venue)\b)/i;

/** "Put the dinner in my calendar", "book it": what a mail that was shown invites to. */
function ofMail(
  { request, text }: Understood,
  last: MailRequest,
  { mails = [] }: Memory,
): Request | undefined {
  if (request.kind !== 'create') return undefined;
  const { title, place, when, beside } = request;
  const { days, ...times } = when;
  // "Put 'Birthday dinner' in for that time on the 1st"
  const isThen = atThatTime.test(text) && isEmpty(times);
  if ((!isEmpty(when) && !isThen) || beside) return undefined;
  const words = (title ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 3);
  const named = mails.find(({ subject }) => words.some((word) => subject.toLowerCase().includes(word)));
  const shown = last.mail ?? (words.length === 0 || (isThen && mails.length === 1) ? mails[0] : undefined);
  const mail = words.length > 0 && !isThen ? named : (named ?? shown);
  if (!mail || !isThen) return mail && { kind: 'mail', what: 'book', mail, words: [], when: {} };
  const where = place?.replace(atThatTime, '').trim();
  const name = title?.replace(atThatTime, '').trim();
  const as = { when: days ? { days } : {}, sameTime: true as const };
  return {
    kind: 'mail',
    what: 'book',
    mail,
    words: [],
    when: {},
    as: { ...as, ...(name && { title: name }), ...(where && { place: where }) },
  };
}

const atThatTime = /\b(?:(?:in )?(?:for|at) )?that (?:time|hour)\b/i;

const pronoun = /^(?:he|she|they|him|her|them)$/;

/** "What else did she write": whoever wrote before, and a thread that is not named is that of the mail shown last. */
function ofSomebody(request: MailRequest, { request: last, mails = [] }: Memory): Request | undefined {
  const before = last?.kind === 'mail' ? last : undefined;
  const from = before?.from ?? (before && mails[0]?.from.replace(/ <[^>]*>$/, ''));
  if (request.from && pronoun.test(request.from)) return from ? { ...request, from } : undefined;
  const points = !request.from && !request.to && request.words.length === 0 && isEmpty(request.when);
  const mail = before?.mail ?? mails[0];
  if (!points || !mail || (request.what !== 'thread' && request.what !== 'read')) return undefined;
  return { ...request, mail };
}

const opens =
  /\b(?:read|open|show|see|says?|said|write|full|whole|more|details|body|text|it all|summari[sz]e)\b|^(?:the )?(?:first|second|third|last|latest|newest|top)\b/i;
const threads =
  /\b(?:thread|conversation|exchange|discussion|chain|back and forth|before that|earlier ones?)\b/i;

function aboutMail(
  { request, said, also, when }: Understood,
  last: MailRequest,
  { mails = [] }: Memory,
): Request | undefined {
  const target = 'target' in request ? request.target : undefined;
  const mail =
    ordinalOf(target, said) === undefined ? (last.mail ?? mails[0]) : mails.at(placeOf(target, said));
  if (threads.test(said) && mail) return { ...last, what: 'thread', mail };
  const points = ordinalOf(target, said) !== undefined || pointsAt(target, said);
  if (points && mail && (opens.test(said) || ordinalOf(target, said) !== undefined))
    return { ...last, what: 'read', mail };
  if (/\b(?:of|in|from) (?:them|those|these)\b/i.test(said) && asksForActions(said.toLowerCase()))
    return { kind: 'mail', what: 'actions', when: last.when, words: last.words };
  if (request.kind !== 'fragment' || last.what === 'actions') return undefined;
  const { mail: _mail, ...search } = last;
  const sender = /^(?:(?:and|what about|how about|anything|or|just|only) )*from (?<who>.+?)\??$/i.exec(said)
    ?.groups?.who;
  if (sender) return { ...search, from: sender.toLowerCase(), words: [] };
  const { words } = request.target;
  if (words.length === 0) return isEmpty(when) ? undefined : { ...search, when };
  const more = also === true || /^(?:and|what about|how about|or)\b/i.test(said) || said.endsWith('?');
  if (!more) return undefined;
  if (/^(?:(?:and|what about|how about|or) )*about\b/i.test(said) && !search.from)
    return { ...search, words };
  return search.from || search.words.length === 0
    ? { ...search, from: words.join(' '), words: [] }
    : { ...search, words };
}

function aboutIssues(
  { request, said, text, also, when }: Understood,
  last: IssuesRequest,
  { issues = [] }: Memory,
): Request | undefined {
  const target = 'target' in request ? request.target : undefined;
  const [, asked = ''] = /\b(?:what|how) about (.+)$/i.exec(text) ?? [];
  const number =
    /^#?(?<n>\d{2,6})\b/.exec(asked)?.groups?.n ??
    /^(?:(?:and|n|same|ditto|for|4(?= #?\d{2})|then|right|ok|so|now|open|show|read|what|what['’]s|about|number|no|issue|pr|see|the|more|on|details|of|at|look|how|is|whats|one|with) )*#?(?<n>\d{2,6})\b/i.exec(
      said,
    )?.groups?.n;
  if (number) {
    const known =
      issues.find((issue) => issue.number === Number(number)) ??
      issues.find(({ repository }) => said.toLowerCase().includes(repository.split('/')[1] ?? repository));
    const place = known?.repository ?? ('repository' in last ? last.repository : undefined);
    return { kind: 'issues', what: 'one', number: Number(number), ...(place && { repository: place }) };
  }
  const elsewhere = inRepository(text, last, issues);
  if (elsewhere) return elsewhere;
  // "Who is working on that?", "is it done?": what an issue says of itself.
  if (last.what === 'one' && pointsAt(target, said) && ofState.test(said)) return last;
  const points = ordinalOf(target, said) !== undefined || (pointsAt(target, said) && opens.test(said));
  const named =
    opens.test(said) || /\bone\b/i.test(said)
      ? (titled(issues, said) ?? mostSaidOf(issues, text))
      : undefined;
  const issue = named ?? (points ? issues.at(placeOf(target, said)) : undefined);
  if (issue) return { kind: 'issues', what: 'one', number: issue.number, repository: issue.repository };
  if (request.kind !== 'fragment' || !isEmpty(when) || last.what === 'one') return undefined;
  const { words } = request.target;
  const state = /^(?:closed|open)$/.exec(words.join(' '))?.[0] as 'open' | 'closed' | undefined;
  if (state && last.what === 'search') return { ...last, state };
  if (words.length === 0 || !(also === true || /^(?:what|how) about\b/i.test(said))) return undefined;
  return last.what === 'search' ? { ...last, words } : { kind: 'issues', what: 'search', words };
}

const ofState =
  /^(?:(?:and|so|ok|oh|then) )*(?:who|is|has|was|what|how|when)\b.*\b(?:working|assigned|assignee|owns?|on it|opened|status|state|open|closed|done|fixed|merged|finished|updated|changed)\b/i;

/** "Handbook 33 too": an issue by its repository and its number. */
function inRepository(text: string, last: IssuesRequest, issues: IssueLine[]): IssuesRequest | undefined {
  const { place = '', n, also } = repositoryFirst.exec(text)?.groups ?? {};
  const shown = (last.what === 'one' ? last.repository : undefined) ?? issues[0]?.repository ?? '';
  const [owner] = shown.split('/');
  const known = issues.find(({ repository }) => repository.split('/')[1] === place.toLowerCase())?.repository;
  const repository = known ?? (owner && also ? `${owner}/${place.toLowerCase()}` : undefined);
  return n && repository ? { kind: 'issues', what: 'one', number: Number(n), repository } : undefined;
}

const repositoryFirst =
  /^\W*(?:(?:and|also|ok|so|then|now|what about|how about|whats|what['’]s|open|show|read)\b[ ,]*)*(?<place>(?!(?:issue|number|room|pr|ticket|page|gate|platform|flat|studio)\b)\p{L}[\p{L}-]{2,})[ #]+#?(?<n>\d{1,6})(?<also> (?:too|as well|also))?\W*$/iu;

/** "And 399, what's that one?", "right and now three eighty nine": a message that begins with a number, and no time. */
function numberFirst(
  { text, when, request }: Understood,
  last: IssuesRequest,
  { issues = [] }: Memory,
): Request | undefined {
  const isNew = request.kind === 'create' && request.title !== undefined && !numberWord.test(request.title);
  if (!isEmpty(when) || isNew || text.length > longestNumber) return undefined;
  const numbered = withNumbers(text.replace(ahead, 'issue '));
  const number = /^issue (?<n>\d{2,6})\b(?![:.]\d| ?(?:[ap]m|min|hour|o['’]?clock))/i.exec(numbered)?.groups
    ?.n;
  const repository = issues[0]?.repository ?? ('repository' in last ? last.repository : undefined);
  return number
    ? { kind: 'issues', what: 'one', number: Number(number), ...(repository && { repository }) }
    : undefined;
}

const longestNumber = 100;
const numberWord = /^(?:\d|(?:one|two|three|four|five|six|seven|eight|nine)\b)/i;

const ahead =
  /^\W*(?:(?:and|also|right|ok(?:ay)?|so|then|now|oh|what about|how about|what['’]?s|what is|give me|show me|open)\b[\s,]*)*(?:number |issue )?#?/i;

/** "The one about the date picker": the only one with these words in its title. */
function titled<Titled extends { title: string }>(list: Titled[], said: string): Titled | undefined {
  const words = (
    /\b(?:about|on|with|called|regarding) (?:the |an? )?(?<topic>.+?)[?.!]*$/i.exec(said)?.groups?.topic ?? ''
  )
    .toLowerCase()
    .replace(/ (?:one|issue|pr|ticket|bug|mail|email|message)$/, '')
    .split(/\s+/)
    .filter((word) => word.length > 2);
  const found = list.filter(({ title }) => words.every((word) => title.toLowerCase().includes(word)));
  return words.length > 0 && found.length === 1 ? found[0] : undefined;
}

/** "The one about the colour of declined events rings a bell": the only one with so many of its words said. */
function mostSaidOf<Titled extends { title: string }>(list: Titled[], text: string): Titled | undefined {
  const [topic = ''] = /\bone (?:about|on|with|regarding) .*/is.exec(text) ?? [];
  const said = new Set(wordsOf(topic).filter((word) => word.length > 3));
  const counts = list.map(({ title }) => wordsOf(title).filter((word) => said.has(word)).length);
  const most = Math.max(0, ...counts);
  return most > 1 && counts.filter((count) => count === most).length === 1
    ? list[counts.indexOf(most)]
    : undefined;
}

/** "What does priya say on 371": one of the issues that were shown, by its number. */
function issueNumbered({ request, said, text }: Understood, { issues = [] }: Memory): Request | undefined {
  if (commands.has(request.kind)) return undefined;
  const written = `${said} ${withNumbers(text.replace(spoken, 'issue '))}`;
  const numbers = (written.match(/(?<![\d:.])\d{2,6}(?![\d:.]*\d)/g) ?? []).map(Number);
  const issue = issues.find(({ number }) => numbers.includes(number));
  return issue && { kind: 'issues', what: 'one', number: issue.number, repository: issue.repository };
}

/** "What was four hundred and twelve about": a number as it is spoken. */
const spoken =
  /(?<!\b(?:issue|ticket|bug|pr|number) )\b(?=(?:one|two|three|four|five|six|seven|eight|nine) hundred\b)/i;

/** 1 for the first; undefined when no place in a list is named. */
function ordinalOf(target: Target | undefined, said: string): number | undefined {
  const picked = target?.pick && { first: 1, last: -1, latest: 1, next: undefined }[target.pick];
  const phrase =
    /\b(?:the |number |#)*(?<nth>first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|last)\b(?:(?: (?:one|mail|email|message|issue|pr|ticket))?$| (?:one|mail|email|message|issue|ticket) (?:wants?|says?|needs?|asks?|about|mean)\b)/i.exec(
      said.replace(/[?.!]+$/, ''),
    )?.groups?.nth;
  if (/\bthe (?:latest|newest|most recent)\b/i.test(said)) return 1;
  return target?.ordinal ?? (phrase ? ordinalIn(phrase.toLowerCase()) : undefined) ?? picked;
}

function placeOf(target: Target | undefined, said: string): number {
  const ordinal = ordinalOf(target, said) ?? 1;
  return ordinal > 0 ? ordinal - 1 : ordinal;
}

function pointsAt(target: Target | undefined, said: string): boolean {
  return (
    target?.pronoun === true ||
    /\b(?:it|that|this|that one|the (?:mail|email|message|issue|pr|ticket|rest))\b/i.test(said)
  );
}
