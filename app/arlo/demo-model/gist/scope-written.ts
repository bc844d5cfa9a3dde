import { ofDay } from './times-written.ts';
import type { Parts } from './writers.ts';

/* Of a series, how much of it an order is about. */

/** What an order says behind the event of how much of its series it is about; nothing of one event. */
export const scopeOf = ({ all, event = '', when }: Parts): string =>
  saysOnwards.test(event) || justOne.test(all)
    ? ''
    : fromThere.test(all) || onwards.test(all) || (isOfEach(all, event) && fromDay.test(when))
      ? ' from now on'
      : scopeOfAll(all, event);

/** What an order says that is about all of a series. */
export const wholeSeries = ', the whole series';
const saysOnwards = / onwards?$/;
/** "Take just that one out. I'll be back the week after" */
const justOne = /\b(?:just|only) (?:that|this|the) (?:one|time|week)\b/;

/** "Every critique from the 11th onwards": not those before it. */
const onwards =
  /\bonwards?\b|\b(?:starting|beginning) (?:with|from)\b|\bfrom (?:now|then|there|that day) on\b/;

/** "From the third on", "from the third every class starts at eight" */
const fromDay = new RegExp(`(?:^| )(?:from|as of|starting) ${ofDay.source.replace('^', '')}`, 'i');

/** "… and every one after that": no more of the series. */
const fromThere =
  /\b(?:(?:every(?: single)?|each|all|any)(?: (?:one|ones|week|time|session|class|lesson))?|(?:all )?(?:the ones|those|of them))(?: of (?:them|those))?(?: that (?:comes?|follows?))? after(?:wards)?(?: (?:that|it|this|then))?(?: one| day| date| week)?(?=$|[^\w’']| (?:is|are|at|starts?|begins?|ends?|my|our|the|should|can|goes|to|it|please|from)\b)/;
const scopeOfAll = (all: string, event: string) =>
  isOfEach(all, event) ||
  /\b(?:series|the lot|whole lot|every (?:single )?one|(?:all|each) of them|every (?:single )?\w+(?: \w+)? (?:is|are|should|has|have)|for good|altogether)\b/.test(
    all,
  )
    ? wholeSeries
    : /\b(?:everything|and) after\b/.test(all) || isNoMore(all, event)
      ? ' from now on'
      : '';

/** "No more yoga from Friday on". "Delete yoga on Friday, I can take no more" is one of them. */
function isNoMore(all: string, event: string): boolean {
  return ` ${all}`.includes(` no more ${withoutArticle(event)}`);
}

/** "Every parkrun", "all the stand-ups": of a name, and not of a day. "Call the focus block" is no "all the …". */
function isOfEach(all: string, event: string): boolean {
  // "Every class at seven": the hour that it has.
  const name = withoutArticle(event).replace(/ at (?:half )?\S+$/, '');
  if (onOneDay.test(event)) return false;
  const eachOf = [
    'every',
    'each',
    ...everyOf,
    ...everyOf.flatMap((each) => owners.map((own) => `${each} ${own}`)),
  ];
  return eachOf.some((each) => ` ${all}`.includes(` ${each} ${name}`));
}

/** "All the design reviews on Thursday the third": those of that day. */
const onOneDay = new RegExp(`(?: on| for)? ${ofDay.source.replace('^', '')}[^,]*$(?<!days)`, 'i');

const everyOf = ['all', 'all of'];
const owners = ['the', 'my', 'our'];
const withoutArticle = (event: string) => event.toLowerCase().replace(/^(?:the|my|our) /, '');
