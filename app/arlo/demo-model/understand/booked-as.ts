import type { When } from '../dates/when.ts';
import type { Order } from '../gist/plain.ts';
import type { CreateRequest } from './request.ts';
import { isVague, nameIn } from './vague.ts';

/**
 * The new event of a message that both readings take for one: as the rules read it, unless they took half a sentence for
 * its name. `isNamed`: the message says what to call it.
 */
export function bookedAs(
  rules: CreateRequest,
  byGist: CreateRequest,
  { sureOfName, sureOfPlace, isNamed }: Pick<Order, 'sureOfName' | 'sureOfPlace'> & { isNamed: boolean },
): CreateRequest {
  const { calendar, colour, conference, reminds } = byGist;
  const byRules: CreateRequest = {
    ...(calendar && { calendar }),
    ...(colour && { colour }),
    ...(conference && { conference }),
    ...(reminds && { reminds }),
    ...rules,
  };
  if (byGist.title === undefined) return byRules;
  const isVagueName = isVague(byRules);
  const { guests, inviteKnown } = byGist.guests.length > byRules.guests.length ? byGist : byRules;
  const people = { guests, ...(inviteKnown && { inviteKnown }) };
  const isReminder = byGist.when.reminders !== undefined && byRules.when.reminders === undefined;
  if (!isVagueName && (!sureOfName || isNamed || nameIn(byRules).includes(nameIn(byGist)))) {
    // "Court hearing 10 dec, county court, 10 til 1": a place that is no part of the name.
    const place = sureOfPlace ? (byRules.place ?? byGist.place) : byRules.place;
    return {
      ...byRules,
      ...people,
      ...(place !== undefined && { place }),
      ...(isReminder && { when: byGist.when }),
    };
  }
  const when = isReminder || fullness(byGist.when) >= fullness(byRules.when) ? byGist.when : byRules.when;
  const { place: _place, ...rest } = byRules;
  const place = byGist.place ?? (isVagueName ? undefined : byRules.place);
  return { ...rest, title: byGist.title, when, ...people, ...(place !== undefined && { place }) };
}

export function fullness(when: When): number {
  return Object.values(when).filter((said) => said !== undefined).length;
}
