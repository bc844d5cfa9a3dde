import { isEmpty } from '../../dates/when.ts';
import { towardsEnd } from './questions.ts';
import type { ChangeRequest, DeleteRequest, Request } from '../request.ts';

/* What a date says of an event that is there: which one it is, and not when it is to be. */

/** A request whose dates are those of the event, where they can be nothing else. */
export function settled(request: Request, text: string): Request {
  const meant =
    request.kind === 'change'
      ? withMonthOfEvent(withTimeReached(request, text))
      : request.kind === 'delete'
        ? withRestOfSeries(request, text)
        : request;
  if ((meant.kind !== 'change' && meant.kind !== 'delete') || meant.target.words.length === 0) return meant;
  return { ...meant, target: { ...meant.target, when: towardsEnd(text, meant.target.when) } };
}

/** "Adjust the night train in March to 22:20": nothing is moved to a month, and to an hour of it. */
function withMonthOfEvent(request: ChangeRequest): ChangeRequest {
  const { target, to } = request;
  const { days, ...rest } = to;
  if (days?.unit !== 'month' || isEmpty(rest) || target.words.length === 0) return request;
  return { ...request, target: { ...target, when: { days, ...target.when } }, to: rest };
}

/** "Half an hour later, at 9:30": the hour that it is to start at then, unless there is one that starts at it now. */
function withTimeReached(request: ChangeRequest, text: string): ChangeRequest {
  const { target, to } = request;
  const { time, ...when } = target.when;
  if (!time || !to.shift || target.words.length === 0 || !reaches.test(text)) return request;
  return { ...request, target: { ...target, when, near: { ...target.near, time } } };
}

/** "From 7 December on, I do not want any more stand-ups": those before it stay. */
function withRestOfSeries(request: DeleteRequest, text: string): DeleteRequest {
  const { near, ...target } = request.target;
  if (near?.days?.edge !== 'from' || request.scope || !noMore.test(text)) return request;
  return { ...request, scope: 'following', target: { ...target, when: { ...target.when, days: near.days } } };
}

const noMore = /\b(?:any|no) (?:more|longer)\b|\banymore\b|\bonwards?\b/i;

const reaches =
  /\b(?:later|earlier|sooner)\b[^.;!?]*\b(?:at|from|to|so|makes?|begins?|starts?) (?:at )?(?:\d|half|quarter|ten|twenty|five|noon|one|two|three|four|six|seven|eight|nine|eleven|twelve)/i;
