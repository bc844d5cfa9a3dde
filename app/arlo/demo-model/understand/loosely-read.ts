import { isEmpty } from '../dates/when.ts';
import type { Gist } from '../gist/gist.ts';
import type { Request } from './request.ts';

/**
 * Whether the rules hold on to little of a message: they guess the event from the words of a whole sentence, see nothing but
 * a few words, or ask for the agenda without a day or a name. On messages that neither had been made for, the gist was right
 * in most of those, wherever it is more likely than all else.
 */
export function isLooselyRead(request: Request, { items }: Gist, replies: boolean): boolean {
  if ('target' in request && request.target.mention) return true;
  if (request.kind === 'fragment') return !replies && items.length > mostOfFragment;
  if (request.kind === 'unknown') return !replies;
  if (request.kind !== 'agenda') return false;
  const { when, words, pick, view, beside } = request;
  return isEmpty(when) && words.length === 0 && !pick && !view && !beside;
}

/** So few words may get their meaning from what was said before. */
const mostOfFragment = 5;
