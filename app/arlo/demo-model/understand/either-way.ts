import { isEmpty } from '../dates/when.ts';
import { capital } from './event-title.ts';
import type { Gist } from '../gist/gist.ts';
import { isScattered } from './aim.ts';
import type { ChangeRequest, CreateRequest, Request, Understood } from './request.ts';
import { sure } from './sure.ts';

/* What may be new or may be in the calendar: only that can tell. */

/**
 * The change that the rules read where the gist sees a new event, if the event is there, and else the new one. "The bakers
 * are in at one, so my focus block can start at three instead" and "we moved the knitting circle, it's every Sunday now".
 * An event that is there counts where its whole name is said, or on the day that is told.
 */
export function eitherWay(read: Understood, text: string, created: CreateRequest): Understood | undefined {
  const request = read.told ?? read.request;
  if (request.kind !== 'change' || isEmpty(request.to) || request.target.words.length === 0) return undefined;
  const { title: _title, place: _place, add: _add, target, otherwise: _otherwise, ...change } = request;
  const { told: _told, ...rest } = read;
  if (target.mention) {
    if (created.title !== undefined && !saysInstead.test(text)) return undefined;
    const near = target.near ?? (request.to.days && { days: request.to.days });
    const meant = { ...target, whole: true as const, ...(near && { near }) };
    return { ...rest, request: { ...change, target: meant, otherwise: created } as Request };
  }
  const name = target.name ?? target.words.join(' ');
  // "The sewing bee", of which the gist marks "bee"
  const isOther = created.title !== undefined && !name.toLowerCase().endsWith(created.title.toLowerCase());
  if (isOther || target.pronoun || target.words.length > most) return undefined;
  const named = { ...created, title: capital(name) };
  return { ...rest, request: { ...change, target, otherwise: named } as Request };
}

/**
 * "Tax return in January, turn it red so I see it": what gets a colour is there if its name is, and else it is new. A new
 * one that has a time is new.
 */
export function paintedAs(
  request: ChangeRequest,
  gist: Gist,
  created: Request | undefined,
): Request | undefined {
  if (request.colour === undefined || !isScattered(request.target) || created?.kind !== 'create')
    return undefined;
  const { title, when } = created;
  if (gist.sure < sure.perhaps || title === undefined || when.time) return undefined;
  const words = title.toLowerCase().split(/\s+/);
  const target = { words, name: title, when };
  return { ...request, target, ...(gist.sure >= sure.more && { otherwise: created }) };
}

/** So many words of the rules may be a name. */
const most = 3;

const saysInstead = /\b(?:instead|rather)(?=[.,;!?]|$)/i;
