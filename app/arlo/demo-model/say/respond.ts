import type { ModelEvent } from '#app/arlo/tool-output.ts';
import type { Moment } from '../dates/moment.ts';
import type { RespondRequest } from '../understand/request.ts';
import { titleOf, whenInWords } from './words.ts';

const verbs: Record<RespondRequest['response'], string> = {
  accepted: 'Accepted',
  declined: 'Declined',
  tentative: 'Answered maybe to',
};

/** "Accepted Roadmap review today at 11:00." */
export function answeredText(
  event: ModelEvent,
  response: RespondRequest['response'],
  moment: Moment,
): string {
  return `${verbs[response]} ${titleOf(event)} ${whenInWords(event, moment)}.`;
}
