import type { Moment } from '../../dates/moment.ts';
import { capital } from '../parts/event-title.ts';
import { readGuests } from '../parts/guests.ts';
import type { CreateRequest } from '../request.ts';
import { readSentence } from '../wording/sentence.ts';
import { readUtterance, whenOf } from '../wording/utterance.ts';

type Field = 'title' | 'day' | 'start' | 'end' | 'length' | 'place' | 'guests' | 'note' | 'repeat';

const labels: Record<Field, string> = {
  title: 'what|title|name|event|subject|topic|called',
  day: 'when|date|day|on',
  start: 'time|start|starts|from|at|begin|begins',
  end: 'end|ends|until|till|to|finish|finishes',
  length: 'duration|length|how long|lasts|for',
  place: 'where|place|location|venue|room|address',
  guests: 'who|with|guests?|attendees?|invite|invitees|people|participants',
  note: 'notes?|description|details?|comments?|about|agenda',
  repeat: 'repeats?|repeating|recurrence|recurring|how often',
};

const label = new RegExp(
  `(?:^|[\\s,;|–—-])(?:${Object.entries(labels)
    .map(([field, words]) => `(?<${field}>${words})`)
    .join('|')})\\s*[:=](?!\\d)\\s*`,
  'gi',
);

/** Words before the first label that only say that something is new. */
const opening =
  /^(?:please |can you |could you )*(?:(?:add|book|create|schedule|put|make|set up|new)\b ?)?(?:an? )?(?:new )?(?:(?:calendar )?(?:event|entry|appointment|meeting|booking|this))?(?: (?:to|in|on) (?:my|the) (?:calendar|diary))?(?=[\s:]*$|:)|^(?:add|book|create|schedule)\b(?=\s)/i;

/** "When: friday 3pm, what: demo prep, where: studio room 1": a new event as a filled-in form. */
export function readForm(text: string, moment: Moment): CreateRequest | undefined {
  const found = [...text.matchAll(label)];
  const lead = clean(text.slice(0, found[0]?.index ?? 0));
  const fields: Partial<Record<Field, string>> = {};
  found.forEach(({ index, groups = {}, 0: typed }, at) => {
    const field = (Object.keys(groups) as Field[]).find((name) => groups[name] !== undefined);
    if (field) fields[field] ??= clean(text.slice(index + typed.length, found[at + 1]?.index));
  });
  const title = fields.title ?? lead.replace(opening, '').replace(/^[\s:]+/, '');
  const timed = fields.day ?? fields.start;
  if (found.length < 2 || !timed || (!title && !lead)) return undefined;
  const { day = '', start = '', end = '', length = '', repeat = '' } = fields;
  const time = end ? `${start ? `from ${start}` : ''} to ${end}` : /^\d/.test(start) ? `at ${start}` : start;
  const said = readUtterance(
    [day, time, length && `for ${length}`, repeat].filter(Boolean).join(' '),
    moment,
  );
  const people = readSentence(fields.guests ?? '');
  const { guests } = readGuests(people.tokens, people.source);
  return {
    kind: 'create',
    when: whenOf(said),
    guests,
    ...(title && { title: capital(title) }),
    ...(fields.place && { place: capital(fields.place) }),
    ...(fields.note && { note: capital(fields.note) }),
  };
}

function clean(typed: string): string {
  return typed.replace(/^[\s,;.:|–—-]+|[\s,;.:|–—-]+$/g, '');
}
