import type { Moment } from '../../dates/moment.ts';
import type { Gist } from '../../gist/gist.ts';
import { requestOf } from './core-sentence.ts';
import { readGistOf } from './gist-reading.ts';
import { nameIn } from '../parts/names-in.ts';
import type { ChangeRequest, Understood } from '../request.ts';

/* What may be new or there already: only the calendar can tell. */

/** So sure has the gist to be of a change where the rules read a new event of the same name, and so sure that it is none. */
const [least, certain] = [0.4, 0.9];

/**
 * "Parkrun 9.15 this sat only", "the physio on the 30th goes to six, Niamh is away": a change of the event that is there on that
 * day, and else the new one that the rules read. "Physio is over by six today" has no beginning, and is none.
 */
export function newOrThere(read: Understood, gist: Gist, moment: Moment): Understood | undefined {
  const created = requestOf(read);
  if (created.kind !== 'create' || gist.sure < least) return undefined;
  const change = readGistOf(gist, read, moment)?.read.request;
  if (change?.kind !== 'change' || change.otherwise) return undefined;
  const name = (change.target.name ?? change.target.words.join(' ')).toLowerCase();
  const isEndOnly = created.when.edge === 'until' && change.to.until !== undefined;
  const isThere = change.target.when.days !== undefined && change.to.time !== undefined;
  const { told: _told, ...said } = read;
  if (isEndOnly && nameIn(created).startsWith(name)) return { ...said, request: onItsDay(change) };
  if (!isThere || nameIn(created) !== name) return undefined;
  return { ...said, request: gist.sure < certain ? { ...change, otherwise: created } : change };
}

/** The day of an end is that of the event: one on another day has another end. */
function onItsDay({ to, target, ...change }: ChangeRequest): ChangeRequest {
  const { days, ...end } = to;
  return { ...change, target: days ? { ...target, when: { days } } : target, to: end };
}
