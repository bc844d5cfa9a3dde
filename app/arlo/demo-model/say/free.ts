import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../dates/moment.ts';
import { wallOf } from '../dates/wall.ts';
import type { BusyTime, Outcome } from '../outcome.ts';
import type { Gap } from '../plan/gaps.ts';
import type { FreeRequest } from '../understand/request.ts';
import { titleNames } from '../understand/parts/guests.ts';
import { spanInWords } from './agenda.ts';
import { blindSpots, clock, labelInWords, lengthInWords, listOf, onDay, plain, sentence } from './words.ts';

type Availability = Extract<Outcome, { kind: 'availability' }>;

const shownGaps = 4;

/** "Yes, Thursday 15:00 to 16:00 is free." The page shows the busy times and what is free instead. */
export function freeTimeText(
  outcome: Availability,
  start: Temporal.PlainDateTime,
  end: Temporal.PlainDateTime,
  request: FreeRequest,
  moment: Moment,
): string {
  const missing = blindSpots(outcome.unreadable);
  const time = `${dayWord(start, moment)} ${clock(start, moment)} to ${clock(end, moment)}`;
  if (outcome.status === 'free')
    return `${request.asked === 'busy' ? 'No' : 'Yes'}, ${time} is free.${missing}`;
  if (outcome.status === 'unknown') return `I can’t say whether ${time} is free.${missing}`;
  const clash = outcome.busy.map((busy) => clashText(busy, start, moment)).slice(0, 3);
  const lead = request.asked === 'busy' ? 'Yes.' : 'No.';
  const why = clash.length > 0 ? sentence(listOf(clash)) : `${sentence(time)} is taken`;
  return (
    `${lead} ${why}.${outcome.alternatives.length > 0 ? ' These are free instead:' : ''} ${listOf(outcome.alternatives.map(({ label }) => labelInWords(label, moment)))}`
      .trim()
      .replace(/([^.:])$/, '$1.') + missing
  );
}

/** `today`, `tomorrow`, `Thursday`, `Thu 3 Dec` */
function dayWord(at: Temporal.PlainDateTime, moment: Moment): string {
  return onDay(at.toPlainDate(), moment).replace(/^on /, '');
}

function clashText({ start, end, title }: BusyTime, asked: Temporal.PlainDateTime, moment: Moment): string {
  const [from, to] = [wallOf(start), wallOf(end)];
  const name = title ? plain(title) : 'something private';
  if (!from || !to) return `${name} is then`;
  if (Temporal.PlainDateTime.compare(from, asked) <= 0) return `${name} runs until ${clock(to, moment)}`;
  return `${name} starts at ${clock(from, moment)}`;
}

type Found = {
  gaps: Gap[];
  outcome: Availability;
  start: Temporal.PlainDateTime;
  end: Temporal.PlainDateTime;
  request: FreeRequest;
  moment: Moment;
};

/** Free spans within one day: "You’re free tomorrow afternoon until 14:00 and from 15:00." */
export function gapsText({ gaps, outcome, start, end, request, moment }: Found): string {
  const missing = blindSpots(outcome.unreadable);
  if (outcome.status === 'unknown') return `I can’t say whether you’re free.${missing}`;
  const { when, asked, search } = request;
  const day = when.part || when.days ? spanInWords(when, moment) : onDay(start.toPlainDate(), moment);
  const hours = `between ${clock(start, moment)} and ${end.hour === 0 ? 'midnight' : clock(end, moment)}`;
  const whole = gaps.length === 1 && gaps[0]?.start.equals(start) && gaps[0].end.equals(end);
  const yes = search ? '' : asked === 'busy' ? 'No, ' : 'Yes, ';
  if (whole) return `${sentence(`${yes}you’re free ${day}, ${hours}.`)}${missing}`;
  if (gaps.length === 0) {
    const length = when.minutes
      ? `There is no gap of ${lengthInWords(when.minutes)} ${day}, ${hours}.`
      : `${asked === 'busy' ? 'Yes' : 'No'}, you’re busy all of ${day.replace(/^on /, '')}, ${hours}.`;
    return length + missing;
  }
  const spans = listOf(
    gaps
      .slice(0, shownGaps)
      .map(
        (gap) => `${clock(gap.start, moment)} to ${gap.end.hour === 0 ? 'midnight' : clock(gap.end, moment)}`,
      ),
  );
  return `${sentence(`${search ? '' : 'Partly: '}you’re free ${day} from ${spans}.`)}${missing}`;
}

type Slots = Extract<Outcome, { kind: 'slots' }>;

const shownWindows = 8;

/** Free times over several days or with others: the free stretches that hold the length asked for. */
export function slotsText(found: Slots, request: FreeRequest, emails: string[], moment: Moment): string {
  const span =
    request.when.days || request.when.part || request.when.time
      ? spanInWords(request.when, moment)
      : 'in the coming week';
  const length = lengthInWords(request.when.minutes ?? 60);
  const names = request.guests.length > 0 ? titleNames(request.guests) : emails.length > 0 ? 'everyone' : '';
  const who = names ? `You and ${plain(names)} are` : 'You’re';
  if (found.unreadable.length > 0)
    return `I couldn’t read ${listOf(found.unreadable.map(plain))}, so I can’t say when you’re free.`;
  const unseen =
    found.unknown.length > 0
      ? ` I can’t see the calendar of ${listOf(found.unknown.map(plain))}, so please check with them.`
      : '';
  const notice = found.notice ? ` ${plain(found.notice)}` : '';
  if (found.windows.length === 0)
    return `I see no gap of ${length} ${span}${names ? ` for you and ${plain(names)}` : ''}.${notice}${unseen}`;
  const lines = found.windows.slice(0, shownWindows).map((label) => `- ${labelInWords(label, moment)}`);
  const more =
    found.windows.length > shownWindows ? `\n- and ${found.windows.length - shownWindows} more` : '';
  const rest = `${notice}${unseen}`.trim();
  return `${who} free for ${length} at these times ${span}:\n\n${lines.join('\n')}${more}${rest && `\n\n${rest}`}`;
}
