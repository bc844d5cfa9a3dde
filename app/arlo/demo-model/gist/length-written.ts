import { keepsEnd } from '../understand/parts/date-roles.ts';
import { hour, ofDay, startingAt } from './times-written.ts';
import type { Parts } from './writers.ts';

/* How an order says how long an event is to be, or where it is to end. */

/** The order that gives an event another length or another end. */
export function lengthOrder(event: string, { all, length: said, until, when }: Parts): string | undefined {
  const length = said && plainLength(said);
  // "Let it finish half an hour earlier"
  const way = /^(?<by>.+) (?<way>earlier|sooner|later)$/i.exec(length ?? '')?.groups;
  if (way) return `${way.way === 'later' ? 'extend' : 'shorten'} ${event} by ${way.by}`;
  // "Cut it down to an hour and a half", "make the demo half an hour, it's not worth more": so long, and not by so much.
  if (said && length && (isDownTo(all, said) || isJustSo(all, said))) return `extend ${event} to ${length}`;
  // "It needs 90 minutes": all of it.
  if (
    length &&
    /\b(?:needs|takes|lasts|last|be|runs|should take) /.test(
      all.slice(0, all.indexOf(length.toLowerCase())),
    ) &&
    all.includes(` ${length.toLowerCase()} instead`)
  )
    return `extend ${event} to ${length}`;
  if (length && /\b(?:longer|more|extra|another|extend\w*|stretch\w*|lengthen\w*|prolong\w*|add)\b/.test(all))
    return `extend ${event} by ${length}`;
  if (length && (/\b(?:shorter|less|shorten|cut)\b/.test(all) || takesOff.test(all)))
    return `shorten ${event} by ${length}`;
  if (length) return `extend ${event} to ${length}`;
  const end = until ?? when;
  if (keepsEnd(all) && end !== '') return startingAt(event, end);
  // "The last day off is the fourth": it ends with that day.
  const lastDay = end.replace(/^(?:(?:until|till?|up to|through|to|by|on)(?: and)?(?: including)? )+/i, '');
  if (ofDay.test(lastDay) && !hour.test(lastDay)) return `extend ${event} until ${lastDay}`;
  return end ? `make ${event} end ${end.replace(/^(?:(?:until|till|til|to|by|at) )+/i, 'at ')}` : undefined;
}

/** Whether an event is made so long and nothing beside that says by how much: "half an hour longer". */
function isJustSo(all: string, said: string): boolean {
  const [before = '', ...after] = ` ${all} `.split(` ${said.toLowerCase()} `);
  return (
    after.length === 1 &&
    /\b(?:make|have|keep|let)(?: (?!by |another |extra )\S+){1,8}$/.test(before) &&
    !/^(?:or so |at least )?(?:longer|more|extra|shorter|less|off|on top|instead|before)\b/.test(
      after[0] ?? '',
    )
  );
}

/** "Just the first hour" is an hour, and of "half an hour longer" the way stands elsewhere. */
function plainLength(said: string): string {
  return said
    .replace(/^(?:by|for|of|to|down to) /, '')
    .replace(/^(?:just|only) /i, '')
    .replace(/^an? (?:full|whole|solid) (?=hour\b)/i, 'an ')
    .replace(/^the first (?=hour\b)/i, 'an ')
    .replace(/^the first /i, '')
    .replace(/ (?:long|longer|shorter|more|extra|less)$/i, '');
}

/** "Take half an hour off the review"; "a lot to get off my chest" takes nothing off. */
const takesOff =
  /\b(?:take|knock|shave|chop|trim|lop) (?:\S+ ){0,8}?off\b|\b(?:hours?|hrs?|minutes?|mins?|days?|weeks?) off\b/;

function isDownTo(all: string, said: string): boolean {
  return ['to', 'to just', 'to only'].some((lead) => all.includes(` ${lead} ${said.toLowerCase()}`));
}
