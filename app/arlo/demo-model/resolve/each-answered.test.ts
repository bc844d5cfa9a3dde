import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ModelEvent } from '#app/arlo/tool-output.ts';
import { momentOf } from '../dates/moment.ts';
import { understand } from '../understand/understand.ts';
import { eachAnswered } from './each-answered.ts';

const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');

const invitation = (title: string, organizer: string) =>
  ({ eventId: title, title, organizer, myResponse: 'needsAction' }) as ModelEvent;
const events = [invitation('Call', 'Tomás Ruiz'), invitation('Panel', 'Jonas Weber')];

function answers(text: string): string[] {
  const request = eachAnswered(understand(text, moment), { made: [], events, shown: events });
  const requests = request?.kind === 'several' ? request.requests : [request];
  return requests.map((one) =>
    one?.kind === 'respond' ? `${one.target.event?.title}: ${one.response}` : 'nothing',
  );
}

test.each([
  ['no to the first, yes to the second', ['Call: declined', 'Panel: accepted']],
  ['the first one no, the second yes', ['Call: declined', 'Panel: accepted']],
  ['ok, yes to the last one and no to the other', ['Panel: accepted', 'Call: declined']],
  ['jonas’s, yes', ['Panel: accepted']],
  ["jonas's yes, the other maybe", ['Panel: accepted', 'Call: tentative']],
  ['yes', ['nothing']],
  ['ruth’s, yes', ['nothing']],
  ['no to the first thing that comes up', ['nothing']],
])('%s', (text, expected) => {
  expect(answers(text)).toEqual(expected);
});
