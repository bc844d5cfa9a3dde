import type { Moment } from '../dates/moment.ts';
import type { Gist } from '../gist/gist.ts';
import { textOf, wordsOf } from '../gist/text.ts';
import { isNamed, isScattered, muchFor, namesSome } from './aim.ts';
import { readGistOf } from './gist-reading.ts';
import type { ChangeRequest, Understood } from './request.ts';

/* Where the rules and the gist see the same order, and the marks know one part of it better. */

/** The reading with what its marks know better of it, whatever else the gist makes of the message. */
export function betterMarked(read: Understood, gist: Gist, moment: Moment): Understood | undefined {
  const { told: _told, ...rest } = read;
  const request = read.told ?? read.request;
  const byIntent = (intent: Gist['intent']) => readGistOf({ ...gist, intent }, read, moment)?.read;
  if (request.kind === 'issues')
    return request.what === 'mine' && isAboutSome(gist) ? byIntent('issues') : undefined;
  if (request.kind !== 'change') return undefined;
  const { target, colour } = request;
  // "Council tax in February, turn it orange so I notice it", "for all the stand-ups, set the colour to red"
  if (colour && namesSome(gist) && (isScattered(target) || isColourOnly(target))) return byIntent('colour');
  // "Starting with the one on the 9th, have every book club at eight": those before it stay.
  if (fromThere.test(wordsOf(gist.items)) && request.scope !== 'following') {
    const scoped = byIntent(gist.intent);
    if (scoped?.request.kind === 'change' && scoped.request.scope && !scoped.request.target.mention)
      return scoped;
  }
  // "She wasn't asked to the board meeting. Add her to it on the 15th"
  const people = [...(request.add ?? []), ...(request.remove ?? [])];
  if (target.pronoun && people.length > 0 && namesSome(gist) && isNamed(gist)) {
    const own = byIntent(gist.intent);
    const named = (own ?? byIntent('accept'))?.request;
    if (!named || !('target' in named) || named.target.pronoun) return undefined;
    // "Lena's not coming to the demo, take her off", of which the rules took the demo for one of the people.
    const isOne = people.some(({ name }) => namesOf(name).some((word) => named.target.words.includes(word)));
    return isOne ? own : { ...rest, request: { ...request, target: named.target } };
  }
  const title = titleMeant(request, gist);
  return title === undefined ? undefined : { ...rest, request: { ...request, title } };
}

const fromThere = /\b(?:starting|beginning) (?:with|from)\b/;
const namesOf = (name: string) => name.toLowerCase().split(' ');

/** "How's that issue with the undo bar doing": much speaks for what it is about, so all of mine are too many. */
function isAboutSome({ intent, phrases }: Gist): boolean {
  return (
    intent === 'issues' &&
    phrases.some(({ mark, weight, items }) => mark === 'title' && weight > muchFor * items.length)
  );
}

/** "Set the colour to red": of what, nothing says. */
function isColourOnly({ words }: ChangeRequest['target']): boolean {
  return words.length > 0 && words.every((word) => /^colou?r$/.test(word));
}

/** "Rename it to um Summit no Briefing": what is marked, where the words before it are taken back. */
function titleMeant({ title }: ChangeRequest, { intent, phrases }: Gist): string | undefined {
  const meant = phrases.findLast(({ mark }) => mark === 'title');
  if (title === undefined || !meant || intent !== 'rename') return undefined;
  const name = textOf(meant);
  const before = title.slice(0, -name.length);
  return title.endsWith(name) && takenBack.test(before) ? name : undefined;
}

const takenBack = /\S.*\b(?:no|nope|sorry|wait|i mean|actually|or rather|scratch that),? $/i;
