import { Temporal } from 'temporal-polyfill';
import { findPromise, findRequest, type Ask } from './ask-phrases.ts';
import { findDates, type DueMatch } from './due-date.ts';
import type { ActionDue, ActionItem, Email, EmailPerson } from './email.ts';
import { dayWords, momentWords, weekdayName } from './email-time.ts';
import { greetingOf, sentencesOf, type Sentence } from './sentences.ts';

const itemCap = 12;
const taskCap = 120;

/**
 * What a mail asks of somebody, and what the person promised in a mail of their own. The rules read English and
 * prefer to miss a request over making one up; mails of machines and lists ask for nothing. `now` is in the person's
 * zone; dates in words are reckoned from the moment of the mail.
 */
export function actionItems(email: Email, now: Temporal.ZonedDateTime): ActionItem[] {
  if (email.draft || email.automated) return [];
  const sent = Temporal.Instant.from(email.date).toZonedDateTimeISO(now.timeZoneId);
  const sentences = sentencesOf(email.text);
  const items: ActionItem[] = [];
  let mentioned: DueMatch | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const dates = findDates(sentence.text, sent);
    const ask = leadsToList(sentence, sentences[index + 1])
      ? undefined
      : askOf(sentence, email.from.self, dates.length > 0 || pointsBack(sentence.text));
    if (ask) {
      const due = dueOf(ask, sentence.text, dates, mentioned);
      const item = itemOf({ email, sentence, ask, due, now });
      if (item.task !== '') items.push({ ...item, id: `${email.id}:${items.length + 1}` });
    }
    mentioned = dates.at(-1) ?? mentioned;
  }
  return items.slice(0, itemCap);
}

/** A list item is a task of its own when the sentence before the list asks for something. */
function askOf({ text, lead }: Sentence, own: boolean, dated: boolean): Ask | undefined {
  if (own) return findPromise(text);
  const asked = findRequest(withoutName(text), dated);
  if (asked || lead === null || !isHeading(lead)) return asked;
  const words = withoutName(text).replace(/^\p{Lu}[\p{L}-]+ to (?=\p{Ll})/u, '');
  return { words, prefix: '', index: 0 };
}

const listHeading = /^(?:action items?|actions|to-?dos?|next steps|tasks|please|for you|open points)\s*:?$/i;

function isHeading(lead: string): boolean {
  return listHeading.test(lead) || (/[:?]$/.test(lead) && findRequest(withoutName(lead), true) !== undefined);
}

/** Whether a sentence only introduces the list below it. */
function leadsToList(sentence: Sentence, next: Sentence | undefined): boolean {
  return next?.lead === sentence.text && isHeading(sentence.text);
}

const backwards = /\b(?:by|before|until) (?:then|that(?: date| day| time)?)\b/i;

function pointsBack(text: string): boolean {
  return backwards.test(text);
}

/** A date behind these words says what is asked about, not by when. */
const topic = /\b(?:whether|if|that|about|regarding|which|who|why|how)\b/i;

/** The date that goes with a task: a deadline, else a day for the task itself, else the one it points back to. */
function dueOf(
  ask: Ask,
  text: string,
  dates: readonly DueMatch[],
  mentioned: DueMatch | undefined,
): DueMatch | undefined {
  const start = ask.index + text.length - withoutName(text).length;
  const after = dates.filter(({ index }) => index >= start);
  const deadline = [...after, ...dates].find(({ role }) => role === 'deadline');
  if (deadline) return deadline;
  const words = backwards.exec(text)?.[0];
  const earlier = dates.at(-1) ?? mentioned;
  if (words !== undefined) return earlier && { ...earlier, words };
  return after.find(({ role, index }) => role === 'point' && !topic.test(text.slice(start, index)));
}

type Finding = {
  email: Email;
  sentence: Sentence;
  ask: Ask;
  due: DueMatch | undefined;
  now: Temporal.ZonedDateTime;
};

function itemOf({ email, sentence, ask, due, now }: Finding): Omit<ActionItem, 'id'> {
  const { from, to, threadId, subject, when, link } = email;
  const own = from.self;
  const askedBy = own ? (to.find((person) => !person.self) ?? from) : from;
  const asked = own ? [from] : addressees(sentence, email);
  return {
    kind: own ? 'promise' : 'request',
    task: taskWords(ask, due, { other: firstName(askedBy), own }),
    askedBy,
    askedOf: asked.map(({ name }) => name),
    mine: asked.some(({ self }) => self),
    due: due ? dueView(due, now) : null,
    quote: sentence.text,
    email: { id: email.id, threadId, subject, when, link },
  };
}

/** Whom a sentence speaks to: those it calls by name, those the mail greets, else everybody the mail is to. */
function addressees({ text, lead }: Sentence, email: Email): EmailPerson[] {
  const everybody = [...email.to, ...email.cc];
  const called = (words: string) => everybody.filter((person) => calls(words, firstName(person)));
  const own = everybody.filter((person) => addresses(text, firstName(person)));
  if (own.length > 0) return own;
  const led = lead === null ? [] : called(lead);
  if (led.length > 0) return led;
  const greeted = called(greetingOf(email.text));
  return greeted.length > 0 ? greeted : email.to;
}

/** `Maya, could you …`, `Maya and Jonas: …`, `Maya to send …`, `@Maya …`, `…, Maya?` */
function addresses(text: string, name: string): boolean {
  const opening =
    /^(?:(?:and|so|also|but)\s)?(@?\p{Lu}[\p{L}-]+(?:(?:,| and| &) @?\p{Lu}[\p{L}-]+)*)(?:\s?[,:–—]\s|\sto\s)/u.exec(
      text,
    )?.[1];
  if (opening !== undefined && calls(opening, name)) return true;
  const mark = name.replace(/[^\p{L}\p{N}-]/gu, '');
  return mark !== '' && new RegExp(`@${mark}(?!\\p{L})|,\\s${mark}\\?$`, 'iu').test(text);
}

function calls(words: string, name: string): boolean {
  const wanted = name.toLowerCase();
  return words
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .some((word) => word !== '' && word === wanted);
}

function firstName({ name, email }: EmailPerson): string {
  if (name === email) return email.split('@')[0] ?? email;
  // "Nair, Priya" is written the other way round.
  const [last = '', first] = name.split(', ');
  return (first ?? last).split(' ')[0] ?? name;
}

/** A sentence without the name it begins with, so that what is asked stands first. */
function withoutName(text: string): string {
  return text.replace(
    /^(?:@?\p{Lu}[\p{L}-]+(?:(?:,| and| &) @?\p{Lu}[\p{L}-]+)*\s?[,:–—]\s|@\p{L}[\p{L}-]*\s)(?=\S)/u,
    (opening) =>
      /^(?:yes|no|ok|okay|so|also|and|great|thanks|sure|please|if|when|as|well|now)\b/i.test(opening)
        ? opening
        : '',
  );
}

const reason =
  /\s*(?:[,;]|\s[–—-])\s*(?:otherwise|so\b|because|or else|thanks|thank you|please|which|as (?:i|we|the)\b|given|the one|then (?:i|we)\b|people are).*$/i;
const whenever =
  /[,\s]*(?:when(?:ever)? you (?:get to it|can|have (?:time|a (?:minute|moment)))|at your earliest convenience|as soon as (?:possible|you can)|asap|please|for me|thanks)[\s.!?]*$/i;

/** A few words that say what to do, fit for the title of an event. */
function taskWords(
  ask: Ask,
  due: DueMatch | undefined,
  { other, own }: { other: string; own: boolean },
): string {
  const withoutDue = due ? ask.words.replace(due.words, ' ') : ask.words;
  const plain = withoutDue
    .replace(/[.?!:;,\s]+$/, '')
    .replace(reason, '')
    .replace(whenever, '')
    .replace(backwards, '')
    .replace(own ? /\byou\b/gi : /\b(?:me|us)\b/gi, other)
    .replace(own ? /\byour\b/gi : /\bmy\b/gi, `${other}’s`)
    .replace(/\s+([,.?!])/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[.?!:;,\s–—-]+$/, '')
    .trim();
  const words = ask.prefix === '' ? plain : `${ask.prefix} ${plain}`;
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  if (capital.length <= taskCap) return capital;
  return `${capital.slice(0, capital.lastIndexOf(' ', taskCap))} …`;
}

function dueView({ words, date, time }: DueMatch, now: Temporal.ZonedDateTime): ActionDue {
  const today = now.toPlainDate();
  return {
    words: words.trim(),
    date: date.toString(),
    time: time?.toString({ smallestUnit: 'minute' }) ?? null,
    weekday: weekdayName(date),
    when: time ? momentWords(date, time) : dayWords(date),
    past: Temporal.PlainDate.compare(date, today) < 0,
  };
}
