import type { Gist } from '../../gist/gist.ts';
import type { Intent } from '../../gist/marks.ts';
import { muchFor } from './named.ts';
import { looks } from './gist-kinds.ts';

/* Short answers to an invitation that name it first: "hiring panel cant make it", "offsite call im in". */

/** What is answered in a message that is only an event and whether one comes: what cannot be made is no person. */
export function ownAnswerIn({ phrases, items }: Gist): Intent | undefined {
  const [event] = phrases;
  if (event?.mark !== 'event' || event.weight <= muchFor * event.items.length) return undefined;
  const rest = items
    .slice(event.at + event.items.length)
    .map(({ text }) => text.toLowerCase())
    .join(' ');
  return excuse.test(rest) ? 'decline' : consent.test(rest) ? 'accept' : undefined;
}

/** A gist that takes such an answer for a question, put right. */
export function withOwnAnswer(gist: Gist): Gist {
  const intent = looks.includes(gist.intent) ? ownAnswerIn(gist) : undefined;
  return intent ? { ...gist, intent } : gist;
}

const consent =
  /^(?:(?:a |its a |it['’]s a )?(?:yes|yep|yup|yeah|yea|ye|ya|aye|sure)(?: (?:pls|please|from me|thanks))?|(?:i['’]?m|i am|count me|i['’]?ll be|i will be) (?:in|coming|going|there|up for it)(?: too| then| pls| please)?)$/;

const excuse =
  /^(?:(?:a |its a |it['’]s a )?(?:no|nope|nah|naw)(?: (?:sorry|thanks|from me))*|(?:no |nope )?(?:i )?(?:can['’]?t|cannot|can not|won['’]?t)(?: (?:make|do|come|go|attend|join|be there))?(?: (?:it|this|that|this one|that one|sorry|pls|tho|now))*)$/;
