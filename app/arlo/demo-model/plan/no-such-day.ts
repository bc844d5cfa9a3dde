import { findDates } from '../dates/find.ts';
import type { Moment } from '../dates/moment.ts';
import { withoutSlips } from '../understand/wording/self-correction.ts';
import { readSentence } from '../understand/wording/sentence.ts';
import type { Question, Request } from '../understand/request.ts';
import { unquoted } from '../understand/wording/utterance.ts';
import { answer, type Answer } from './step.ts';

/** Every month has 28 days. */
const highNumber = /29|3\d|ninth|thirt/i;

/** A day that a message names and that no calendar has: "31 November". */
export function noSuchDayIn(text: string, moment: Moment): string | undefined {
  if (!highNumber.test(text)) return undefined;
  const sentence = readSentence(withoutSlips(text, moment));
  for (const { piece } of findDates(unquoted(sentence), moment, { ranges: true }))
    if (piece.kind === 'no such day') return piece.name;
  return undefined;
}

/** Asks for the day that was meant; until then nothing of the request is done. */
export function askForDay(name: string, request: Request): Answer {
  const question = questionOf(request);
  return answer(`There is no ${name}. Which day do you mean?`, question && { question });
}

function questionOf(request: Request): Question | undefined {
  switch (request.kind) {
    case 'create':
      return { about: 'day', request };
    case 'change':
      return { about: 'destination', request };
    case 'clear':
    case 'free':
      return { about: 'span', request };
    default:
      return undefined;
  }
}
