import { isAnybody, isSomebody, nameOf, nameOfAddress } from '../understand/parts/guests.ts';
import type { Inviting, NamedGuest, Question, Request, Understood } from '../understand/request.ts';
import { ordinalIn } from '../understand/parts/target.ts';
import { ownRequests } from './own-requests.ts';

/* Replies to a question about a guest. */

/** "Lena", "lena@fernhill.example": who is meant, or the address of who was named. */
export function withAddress(
  question: Extract<Question, { about: 'address' }>,
  { emails, request }: Understood,
): Request | undefined {
  const [email] = emails;
  if (ownRequests.has(request.kind)) return undefined;
  const isUnnamed = isSomebody(question) || isAnybody(question);
  if (email && isUnnamed)
    return inPlaceOf(question, [{ name: nameOfAddress(email), email: email.toLowerCase() }]);
  if (email) return withEmail(question.request, question.name, email.toLowerCase());
  // "Lena", "sam and aiko", where only "her" or "someone" was said.
  const names =
    request.kind === 'fragment'
      ? (request.target.name ?? '')
          .replace(/^(?:it|that)(?:['’]?s| is) /i, '')
          .split(/\s*(?:,|&|\band\b)\s*/i)
      : [];
  const guests = names.filter((name) => name !== '').map((name) => ({ name: nameOf(name) }));
  return guests.length > 0 && isUnnamed ? inPlaceOf(question, guests) : undefined;
}

function withEmail(request: Inviting, name: string, email: string): Inviting {
  return inPlaceOf({ request, name }, [{ name, email }]);
}

/** The request with others for the guest who was asked about, or more known of the same. */
function inPlaceOf({ request, name }: { request: Inviting; name: string }, known: NamedGuest[]): Inviting {
  const told = (guests: NamedGuest[]) => guests.flatMap((guest) => (guest.name === name ? known : [guest]));
  if (request.kind === 'change') return { ...request, ...(request.add && { add: told(request.add) }) };
  return { ...request, guests: told(request.guests) };
}

/** One of several people of the same name. */
export function whichGuest(
  question: Extract<Question, { about: 'which guest' }>,
  understood: Understood,
): Request | undefined {
  const { request, said, emails } = understood;
  const ordinal =
    request.kind === 'fragment' ? (request.target.ordinal ?? ordinalIn(said.toLowerCase())) : undefined;
  const words = said.toLowerCase();
  const chosen =
    (ordinal !== undefined ? question.choices.at(ordinal > 0 ? ordinal - 1 : ordinal) : undefined) ??
    question.choices.find(
      (choice) =>
        choice.email && (emails.includes(choice.email) || words.includes(choice.name.toLowerCase())),
    ) ??
    question.choices.find((choice) =>
      choice.name
        .toLowerCase()
        .split(' ')
        .slice(1)
        .some((part) => words.split(/\s+/).includes(part)),
    );
  const email = chosen?.email ?? emails[0];
  return email ? withEmail(question.request, question.name, email) : undefined;
}
