import type { Gist } from '../../gist/gist.ts';
import type { Request } from '../request.ts';
import { namesIn } from '../parts/names-in.ts';

/** Whether two requests or more are about what is marked, or name nothing. */
export function areSeveral(requests: readonly Request[], { phrases }: Gist): boolean {
  const marked = phrases.flatMap(({ mark, items, weight }) =>
    (mark === 'title' || mark === 'event') && weight > 0
      ? items.map(({ word }) => word.replace(/(?:['’]s|s)$/, ''))
      : [],
  );
  const isMeant = (names: string) => names === '' || names.split(' ').some((word) => marked.includes(word));
  // "I cut it myself last night. Scrap the haircut on Saturday": the same words on two days are one request.
  const isOne = new Set(requests.map(namesIn)).size === 1;
  if (isOne && requests.every(isGuessed)) return false;
  return requests.filter((request) => isMeant(namesIn(request))).length > 1;
}

function isGuessed(request: Request): boolean {
  return 'target' in request && request.target.mention === true;
}
