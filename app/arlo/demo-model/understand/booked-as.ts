import type { When } from '../dates/when.ts';
import type { Gist } from '../gist/gist.ts';
import type { Order } from '../gist/plain.ts';
import { errand } from './create.ts';
import { fullness } from './fullness.ts';
import type { CreateRequest } from './request.ts';
import { withoutTalkAround } from './talk-around-name.ts';
import { isVague, nameIn, saysMuch } from './vague.ts';
import { commandVerb } from './verbs.ts';

/** "It's the twelfth of May, put it in every year from next year on": from when on, and not on which day of the year. */
function startsOnly({ repeat, days }: When, { days: meant }: When): boolean {
  return (
    repeat?.rule === 'FREQ=YEARLY' && days?.edge === 'from' && meant !== undefined && meant.edge === undefined
  );
}

/** The new event of a message that both readings take for one: as the rules read it, unless they took half a sentence for its name. */
export function bookedAs(
  rules: CreateRequest,
  byGist: CreateRequest,
  { sureOfName, sureOfPlace }: Order,
  gist: Gist,
): CreateRequest {
  const { calendar, colour, conference, reminds } = byGist;
  const byRules: CreateRequest = {
    ...(calendar && { calendar }),
    ...(colour && { colour }),
    ...(conference && { conference }),
    ...(reminds && { reminds }),
    ...withoutSentence(rules),
  };
  // "Book lunch tomorrow": the verb is an order, whatever the gist makes of it.
  if (byGist.title === undefined || isOrderOf(byGist, byRules)) return byRules;
  // A name that was found without its day is that of another sentence.
  const isDayless = (!hasDay(byRules.when) && hasDay(byGist.when)) || startsOnly(byRules.when, byGist.when);
  // "Save it under Jabs", of which the rules took all that follows the pronoun.
  // "The wake’s on Thursday" is no "Wake’s".
  const isOwner = nameIn(byRules).replace(/['’]s$/, '') === nameIn(byGist);
  const isGiven = (gist.isCalled === true || isOwner) && nameIn(byRules) !== nameIn(byGist);
  // "Drop Sam off at the airport", of which the gist marks the airport.
  const isTask = errand.test(nameIn(byRules)) && !/ (?:him|her|them)\b/.test(nameIn(byRules));
  const holdsName =
    !isGiven && (isTask || isCalled(gist, byRules) || nameIn(byRules).includes(nameIn(byGist)));
  const isTalk = !holdsName && isSpokenAgainst(byRules, byGist, gist);
  const isVagueName =
    isVague(byRules) ||
    (isDayless && !holdsName) ||
    isOrderOf(byRules, byGist) ||
    isTalk ||
    (sureOfName === true && isLedTo(byRules, byGist, gist));
  const { guests: all, inviteKnown } = knowsMore(byGist, byRules) ? byGist : byRules;
  const people = { guests: namedIn(gist, all), ...(inviteKnown && { inviteKnown }) };
  const isReminder = byGist.when.reminders !== undefined && byRules.when.reminders === undefined;
  if (!isVagueName && !isGiven && (!sureOfName || holdsName)) {
    // "Court hearing 10 dec, county court, 10 til 1": a place that is no part of the name.
    // "A call with the pension office": one that is, is where nobody goes.
    const isInName = nameHolds(byRules, byGist.place);
    const place = sureOfPlace && !isInName ? (byRules.place ?? byGist.place) : byRules.place;
    const title =
      !isCalled(gist, byRules) &&
      (withoutTalkAround(byRules, byGist, gist) ??
        (sureOfPlace && isWithPlace(byRules, byGist) ? byGist.title : undefined));
    return {
      ...byRules,
      ...(title && { title }),
      ...people,
      ...(place !== undefined && { place }),
      when:
        isReminder || isDayless
          ? byGist.when
          : withHour(withRepeat(withLength(byRules.when, byGist.when), byGist.when), byGist.when),
    };
  }
  const isByGist = isReminder || holdsLength(byGist, gist) || fullness(byGist.when) >= fullness(byRules.when);
  const when = isByGist ? byGist.when : byRules.when;
  const { place: _place, ...rest } = byRules;
  const place = longerPlace(byRules, byGist) ?? byGist.place ?? (isVagueName ? undefined : byRules.place);
  return { ...rest, title: byGist.title, when, ...people, ...(place !== undefined && { place }) };
}

/** "12 week scan": how long something takes, or how often it comes, that is said in its name alone. */
function holdsLength({ when, title = '' }: CreateRequest, { phrases }: Gist): boolean {
  const isTimed = when.days !== undefined && when.time !== undefined;
  return (
    isTimed &&
    phrases.some(
      ({ mark, items }) =>
        mark === 'title' &&
        items.some(
          ({ date, text }) =>
            (date === 'length' || date === 'wholeDays' || date === 'times over') &&
            title.toLowerCase().includes(text.toLowerCase()),
        ),
    )
  );
}

/** "I have to return the books" is no place. */
function withoutSentence({ place, ...request }: CreateRequest): CreateRequest {
  return { ...request, ...(place !== undefined && !saysMuch(place) && { place }) };
}

/** Whether one of two names more people, or the address of one whom both name. */
function knowsMore(one: CreateRequest, other: CreateRequest): boolean {
  const addresses = ({ guests }: CreateRequest) => guests.filter(({ email }) => email !== undefined).length;
  if (one.guests.length !== other.guests.length) return one.guests.length > other.guests.length;
  return addresses(one) > addresses(other);
}

/** "Choir rehearsal village hall": a name and its place, and nothing between them. */
function isWithPlace({ title = '' }: CreateRequest, byGist: CreateRequest): boolean {
  return title.toLowerCase() === `${byGist.title} ${byGist.place}`.toLowerCase();
}

/** "With the pension office": whom it is with may have the name of a place. */
function nameHolds({ title = '' }: CreateRequest, place: string | undefined): boolean {
  return (
    place !== undefined &&
    (/ with .+/i.exec(title)?.[0] ?? (errand.test(title.toLowerCase()) ? title : ''))
      .toLowerCase()
      .endsWith(` ${place.toLowerCase().replace(/^the /, '')}`)
  );
}

/** "Our anniversary is 23 January. I want it in there for every year": how often, another sentence says. */
function withRepeat(byRules: When, { days, repeat }: When): When {
  const isSame = byRules.days !== undefined && days !== undefined && byRules.days.from.equals(days.from);
  return isSame && !byRules.repeat && repeat ? { ...byRules, repeat } : byRules;
}

/** "They play on Sundays, 9:30 to 11. Add it as Football, from this Sunday": the hour, another sentence says. */
function withHour(byRules: When, byGist: When): When {
  const isSame = byRules.days !== undefined && byGist.days?.from.equals(byRules.days.from) === true;
  const isTimed = byRules.time ?? byRules.until ?? byRules.part ?? byRules.allDay ?? byRules.wholeDays;
  return isSame && isTimed === undefined && byGist.time ? byGist : byRules;
}

/** "I need 45 minutes on pricing. Set up a chat …": how long it is, another sentence says. */
function withLength(byRules: When, { minutes }: When): When {
  const isLong = byRules.minutes ?? byRules.until ?? byRules.wholeDays ?? byRules.allDay;
  return isLong === undefined && minutes !== undefined ? { ...byRules, minutes } : byRules;
}

/** "At the Fox and Hounds": the gist marks no "and" in a place. */
function longerPlace({ place = '' }: CreateRequest, { place: first }: CreateRequest): string | undefined {
  const isSame = first !== undefined && place.startsWith(first);
  return isSame && /^ (?:and|&) \p{Lu}\S+$/u.test(place.slice(first.length)) ? place : undefined;
}

function hasDay({ days, repeat, instant }: When): boolean {
  return days !== undefined || repeat !== undefined || instant !== undefined;
}

/** "…, block that day and call it Crane outside": a name that is given as one. */
function isCalled({ items }: Gist, { title = '' }: CreateRequest): boolean {
  const words = items.map(({ text }) => text.toLowerCase()).join(' ');
  const at = words.lastIndexOf(title.toLowerCase());
  return title !== '' && /\b(?:call|name|title) (?:it|that|this) $/.test(words.slice(0, Math.max(at, 0)));
}

/** "The car makes that noise again, they can do the MOT on Monday": the words of one name say nothing, those of the other do. */
function isSpokenAgainst(byRules: CreateRequest, byGist: CreateRequest, gist: Gist): boolean {
  const [rules = 0, own = 0] = [byRules, byGist].map((request) => forName(nameIn(request), gist));
  return rules < muchAgainst && own > enoughFor;
}

/** Of 470 new events that nothing was learned from, none had a name for which so little speaks where so much does for another. */
const [muchAgainst, enoughFor] = [-30, 10];

/** How much speaks for words being a name, each of them; undefined where they do not stand in the message like that. */
function forName(name: string, { items, forTitle }: Gist): number | undefined {
  const words = name.split(/\s+/);
  const from = items.findIndex((_item, at) =>
    words.every((word, place) => items[at + place]?.text.toLowerCase() === word),
  );
  const own = from < 0 ? [] : forTitle.slice(from, from + words.length);
  return own.length > 0 ? own.reduce((all, each) => all + each, 0) / own.length : undefined;
}

/** "Make a conveyancing call": the order went into the name. */
function isOrderOf(byRules: CreateRequest, byGist: CreateRequest): boolean {
  const [name, rest] = [nameIn(byRules), nameIn(byGist)];
  const order = name.slice(0, -rest.length);
  return name.endsWith(rest) && commands.test(order) && /^\S+ (?:an? |the |my )?$/.test(order);
}

/** Those with a capital, where any has one: "with biscuits … and invite Lena" invites Lena. */
function namedIn({ items }: Gist, guests: CreateRequest['guests']): CreateRequest['guests'] {
  const isTyped = ({ name, email }: CreateRequest['guests'][number]) =>
    email !== undefined || items.some(({ text }) => text.replace(/['’]s$/, '') === name.split(' ')[0]);
  return guests.some(isTyped) ? guests.filter(isTyped) : guests;
}

/** "I’ve been roped into the cake stall": the words that lead to the name are none of it. */
function isLedTo(byRules: CreateRequest, byGist: CreateRequest, gist: Gist): boolean {
  const [name, rest] = [nameIn(byRules), nameIn(byGist)];
  const lead = name.slice(0, -rest.length).trim();
  return (
    name.endsWith(` ${rest}`) &&
    /\S (?:for|to|into|on|onto|with)(?: (?:the|an?|my|our|some))?$/.test(lead) &&
    (forName(lead, gist) ?? 0) < 0
  );
}

const commands = new RegExp(`^(?:${commandVerb})\\b`);
