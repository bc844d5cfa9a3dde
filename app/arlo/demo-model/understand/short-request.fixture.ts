import { Temporal } from 'temporal-polyfill';
import { momentOf } from '../dates/moment.ts';
import { shortWhen } from '../dates/short-when.fixture.ts';
import { understandByGist } from './by-gist/by-gist.ts';
import type { ChangeRequest, Request, Target } from './request.ts';
import { understand } from './understand.ts';

/** Monday 23 November 2026, 09:12 in London. */
const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');

/** A message in short, read on that morning. */
export function readShort(text: string): string {
  const { request, told } = understand(text, moment);
  return shortRequest(told?.kind === 'change' && told.otherwise ? told : request);
}

/** The same of a message read with its gist. */
export function readShortByGist(text: string): string {
  const { request, told } = understandByGist(text, moment, 'nothing').first;
  return shortRequest(told ?? request);
}

/** A request in short, for tables of tests: `create “Lunch with Sam” 2026-11-24 12:30 at Dishoom, guests Sam`. */
export function shortRequest(request: Request): string {
  return parts(request).filter(Boolean).join(' ');
}

function parts(request: Request): (string | false | undefined)[] {
  switch (request.kind) {
    case 'again':
      return ['again', shortWhen(request.when)];
    case 'swap':
      return ['swap', (request.target.parts ?? []).map((part) => `[${part.join(' ')}]`).join(' with ')];
    case 'several':
      return [request.requests.map(shortRequest).join(' + ')];
    case 'agenda':
      return [
        'agenda',
        request.pick,
        request.view,
        request.count && 'count',
        request.words.join(' '),
        request.maybe && `maybe ${request.maybe.join(' ')}`,
        request.beside && `${request.beside.side} ${shortTarget(request.beside.target)}`,
        shortWhen(request.when),
      ];
    case 'find':
      return [request.fact, shortTarget(request.target)];
    case 'free':
      return [
        request.asked,
        request.search && 'search',
        shortWhen(request.when),
        request.guests.length > 0 && `with ${request.guests.map(({ name }) => name).join(', ')}`,
        request.purpose && `for “${request.purpose}”`,
        request.except && `not ${request.except.map((days) => shortWhen({ days })).join(', ')}`,
        request.beside && `${request.beside.side} ${shortTarget(request.beside.target)}`,
      ];
    case 'create':
      return [
        request.block ? 'block' : 'create',
        request.title && `“${request.title}”`,
        shortWhen(request.when),
        request.beside && `${request.beside.side} ${shortTarget(request.beside.target)}`,
        request.place && `at ${request.place}`,
        request.note && `(${request.note})`,
        request.guests.length > 0 &&
          `with ${request.guests.map(({ name, email }) => email ?? name).join(', ')}`,
        request.colour,
        request.conference && 'video',
        request.calendar && `in ${request.calendar}`,
      ];
    case 'change': {
      const { length } = request;
      return [
        'change',
        shortTarget(request.target),
        shortWhen(request.to) && `to ${shortWhen(request.to)}`,
        request.title !== undefined && `name “${request.title}”`,
        request.place !== undefined && `place “${request.place}”`,
        request.note !== undefined && `note “${request.note}”`,
        request.all && 'all',
        request.scope && `scope ${request.scope}`,
        request.add && `invite ${request.add.map(({ name }) => name).join(', ')}`,
        request.remove && `take off ${request.remove.map(({ name }) => name).join(', ')}`,
        request.repeat && (request.repeat === 'never' ? 'never again' : request.repeat.rule),
        request.reminders && `remind ${request.reminders.join(', ') || 'none'} min`,
        request.colour,
        request.conference !== undefined && (request.conference ? 'video' : 'no video'),
        length && shortLength(length),
        request.inItsWeek && 'in its week',
        request.otherwise && `or ${shortRequest(request.otherwise)}`,
      ];
    }
    case 'delete':
      return ['delete', shortTarget(request.target), request.scope && `scope ${request.scope}`];
    case 'respond':
      return [
        request.response,
        shortTarget(request.target),
        request.note && `“${request.note}”`,
        request.all && 'all',
        request.orDelete && 'or delete',
      ];
    case 'mail':
      return [
        'mail',
        request.what,
        request.from && `from ${request.from}`,
        request.to && `to ${request.to}`,
        request.words.length > 0 && `about ${request.words.join(' ')}`,
        request.unread && 'unread',
        shortWhen(request.when),
      ];
    case 'issues':
      return [
        'issues',
        request.what,
        'words' in request && request.words.join(' '),
        'label' in request && `label ${request.label}`,
        request.what === 'search' && request.repository && `in ${request.repository}`,
        'number' in request && `${request.repository ?? ''}#${request.number}`,
        'only' in request && request.only,
      ];
    case 'clear':
      return [
        'clear',
        request.everything && 'everything',
        request.events && 'shown',
        request.words.join(' '),
        shortWhen(request.when),
        request.beside && `${request.beside.side} ${shortTarget(request.beside.target)}`,
        request.except && `but ${shortTarget(request.except)}`,
        request.scope && `scope ${request.scope}`,
      ];
    case 'fragment':
      return ['fragment', shortTarget(request.target), request.place && `at ${request.place}`];
    case 'cannot':
    case 'clock':
      return [request.kind, request.what];
    case 'undo':
      return [
        'undo',
        request.all && 'all',
        request.count !== undefined && `last ${request.count}`,
        shortTarget(request.target),
      ];
    default:
      return [request.kind];
  }
}

function shortLength(length: NonNullable<ChangeRequest['length']>): string {
  if ('lastDay' in length) return `last day ${length.lastDay.toString()}`;
  return 'by' in length ? `longer by ${length.by}` : `length ${length.minutes}`;
}

function shortTarget({ words, when, pronoun, ordinal, pick }: Target): string {
  const time = shortWhen(when);
  return [
    pronoun && 'it',
    ordinal !== undefined && `#${ordinal}`,
    pick,
    words.length > 0 && `[${words.join(' ')}]`,
    time,
  ]
    .filter(Boolean)
    .join(' ');
}
