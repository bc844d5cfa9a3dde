import type { Moment } from './moment.ts';

/**
 * The same reading, made once for each text while a message is understood: the rules look at the whole message and at its
 * sentences and clauses again and again. What it gives must not be changed.
 */
export function onceWithinMoment<Made>(
  make: (text: string, moment: Moment) => Made,
): (text: string, moment: Moment) => Made {
  const byMoment = new WeakMap<Moment, Map<string, Made>>();
  return (text, moment) => {
    const made = byMoment.get(moment) ?? new Map<string, Made>();
    byMoment.set(moment, made);
    const known = made.get(text);
    if (known !== undefined) return known;
    const anew = make(text, moment);
    made.set(text, anew);
    return anew;
  };
}
