import { understandByGist } from './understand/by-gist/by-gist.ts';
import type { Moment } from './dates/moment.ts';
import { spanInWords } from './say/agenda.ts';
import { onDay, weekday } from './say/words.ts';
import type { Request, Target } from './understand/request.ts';
import type { When } from './dates/when.ts';

const mostWords = 5;
const mostLetters = 48;

/** A title of two to five words for a chat, from the first thing that was said. */
export function titleFor(text: string, moment: Moment): string {
  const { request: read, told, said } = understandByGist(text, moment, 'nothing').first;
  const request = told ?? read;
  const words = said || text;
  const short = words.split(/\s+/).length <= mostWords;
  return (
    change(request, moment) ??
    (short ? undefined : question(request, moment)) ??
    firstWords(words) ??
    'New chat'
  );
}

/** Names what is to be changed. */
function change(request: Request, moment: Moment): string | undefined {
  switch (request.kind) {
    case 'delete':
      return about('Cancel', request.target, moment);
    case 'clear':
      return request.when.days
        ? cut(`Clear ${spanInWords(request.when, moment).replace(/^on /, '')}`)
        : undefined;
    case 'change': {
      if (request.otherwise && request.target.mention) return change(request.otherwise, moment);
      const to = request.to.days?.unit === 'day' ? ` to ${dayName(request.to, moment)}` : '';
      return about(request.title ? 'Rename' : 'Move', request.target, moment, to);
    }
    case 'create':
      return request.title && cut(request.title);
    default:
      return undefined;
  }
}

/** A question that is too long to be its own title. */
function question(request: Request, moment: Moment): string | undefined {
  switch (request.kind) {
    case 'agenda':
      return cut(`Agenda for ${spanInWords(request.when, moment).replace(/^(?:on|in|for) /, '')}`);
    case 'free':
      return cut(`Free ${spanInWords(request.when, moment)}`);
    case 'find':
      return about('', request.target, moment);
    default:
      return undefined;
  }
}

/** "Cancel Wednesday’s design sync" */
function about(verb: string, target: Target, moment: Moment, rest = ''): string | undefined {
  // Of all the words of a sentence only the calendar can tell which are a name.
  if (target.words.length === 0 || target.mention) return undefined;
  const day = target.when.days?.unit === 'day' ? `${dayName(target.when, moment)}’s ` : '';
  return cut(`${verb} ${day}${target.name ?? target.words.join(' ')}${rest}`.trimStart());
}

function dayName({ days }: When, moment: Moment): string {
  if (!days) return '';
  const name = onDay(days.from, moment).replace(/^on /, '');
  return name === 'today' || name === 'tomorrow' ? name : weekday(days.from);
}

function firstWords(text: string): string | undefined {
  const words = text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .split(' ')
    .slice(0, mostWords);
  while (words.length > 2 && /^(?:a|an|the|to|at|on|in|for|with|and|of|my|is|i)$/i.test(words.at(-1) ?? ''))
    words.pop();
  const title = words.join(' ').replace(/[\s.,;:!?]+$/, '');
  return title === '' ? undefined : cut(title);
}

function cut(title: string): string {
  const short = title.length > mostLetters ? `${title.slice(0, mostLetters - 1).trimEnd()}…` : title;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
