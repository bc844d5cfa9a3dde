import { wallOf } from '../dates/wall.ts';
import type { Memory } from '../understand/request.ts';

/* Questions about what else is on when the event in hand is, or beside it. */

const clashes =
  /^(?:\W*(?:and|ok|so|but|oh|hm+)[\s,]+)*(?:does|do|will|would|is|are) (?:it|that|this)(?: going to)? (?:clash\w*|conflict\w*|overlap\w*|collid\w*|interfer\w*)(?: with (?:any|some)thing(?: else)?(?: (?:i have|on|there|in my (?:calendar|diary)))?| at all| then)?\s*\?*$/i;
const beside =
  /^(?:\W*(?:and|ok|so|but|oh)[\s,]+)*(?:is there|do i have|have i got|am i doing|what(?:['’]?s| is| have i got| do i have))(?: (?:anything|something|on|else|planned|there))* (?:(?:(?:right|straight|just|directly|immediately) )?(?<side>after|before) (?:it|that|this)|(?:right|straight|directly|immediately) (?<next>after|before))(?: (?:that|the same) (?:day|evening|morning|afternoon|night))?\s*\?*$/i;

/** "Does that clash with anything?", "have I got anything on after it?": as a question about that time. */
export function withTimeAround(text: string, { events, hand }: Memory): string {
  const event = events.length === 1 ? events[0] : hand;
  const [start, end] = [event && wallOf(event.start), event && wallOf(event.end)];
  if (!event || event.allDay || !start || !end) return text;
  const day = start.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const time = (at: typeof start) => at.toPlainTime().toString({ smallestUnit: 'minute' });
  if (clashes.test(text)) return `what is on on ${day} from ${time(start)} to ${time(end)}?`;
  const { side, next } = beside.exec(text)?.groups ?? {};
  const where = (side ?? next)?.toLowerCase();
  if (where === undefined) return text;
  return `what is on on ${day} ${where} ${time(where === 'after' ? end : start)}?`;
}
