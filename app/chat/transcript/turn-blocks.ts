import { Temporal } from 'temporal-polyfill';
import type { ActionView } from '#app/actions/action.ts';
import type { ToolProblem } from '#app/arlo/tool-output.ts';
import type { Availability, CalendarEvent, EventList, FreeTime } from '#app/calendar/event.ts';
import { isTool, type ArloMessage, type ToolPart } from '#app/chat/message.ts';
import { isChangingTool } from './calendar-calls.ts';
import { foundIdentity, foundIn, isOpenedBy, type Found } from './found/found.ts';
import { connectionErrorCodes, type ConnectionErrorCode } from '#app/platform/errors.ts';

/** One tool call as its activity line shows it. */
export type ToolCall = { part: ToolPart; tookMs: number | undefined };

/** What stands below each other in Arlo's turn. */
export type TurnBlock = { key: string } & (
  | { kind: 'text'; text: string }
  | { kind: 'tools'; calls: ToolCall[] }
  | { kind: 'loading' }
  | { kind: 'events'; list: EventList }
  | { kind: 'event'; event: CalendarEvent }
  | { kind: 'availability'; availability: Availability }
  | { kind: 'free-time'; freeTime: FreeTime }
  | { kind: 'found'; found: Found }
  | { kind: 'problem'; problem: ToolProblem & { code: ConnectionErrorCode } }
  | { kind: 'action'; action: ActionView }
  | { kind: 'actions'; actions: ActionView[] }
);

/**
 * Arlo's turn as blocks: calls in a row as one stack of lines, then what Arlo says of them, then their cards.
 * An action's card stands where it was asked for; actions of one question share the place of the first. A
 * connection that is missing comes last. A change of which nothing could be worked out has no card: there is no event
 * to show, and Arlo says why.
 */
export function turnBlocks(
  messages: readonly ArloMessage[],
  actions: ReadonlyMap<string, ActionView>,
  running: boolean,
): TurnBlock[] {
  const entries = messages.flatMap((message) =>
    message.parts.map((part, index) => ({ part, key: `${message.id}-${index}`, message })),
  );
  const lastChange = entries.findLastIndex(({ part }) => isTool(part) && isChangingTool(part));
  const blocks: TurnBlock[] = [];
  const shown = new Set<string>();
  let calls: ToolCall[] = [];
  let cards: TurnBlock[] = [];

  function flushCalls() {
    const [first] = calls;
    if (first) blocks.push({ kind: 'tools', key: `tools-${first.part.toolCallId}`, calls });
    calls = [];
  }

  function flush() {
    flushCalls();
    blocks.push(...cards);
    cards = [];
  }

  function once(name: string): boolean {
    if (shown.has(name)) return false;
    shown.add(name);
    return true;
  }

  for (const [index, { part, key: partKey, message }] of entries.entries()) {
    if (part.type === 'text' && part.text.trim()) {
      flushCalls();
      blocks.push({ kind: 'text', key: partKey, text: part.text });
      flush();
    }
    if (!isTool(part)) continue;
    const action = isChangingTool(part) ? actions.get(part.toolCallId) : undefined;
    if (action && !action.proposal.unseen) {
      flush();
      const group = confirmedTogether(action, actions);
      if (!once(`group ${group ? action.groupId : action.id}`)) continue;
      blocks.push(
        group
          ? { kind: 'actions', key: `group-${action.groupId}`, actions: group }
          : { kind: 'action', key: `action-${action.id}`, action },
      );
      continue;
    }
    if (isChangingTool(part) && part.output?.ok) continue;
    calls.push({ part, tookMs: message.metadata?.toolDurations?.[part.toolCallId] });
    const toolsOf = (some: typeof entries) =>
      some.flatMap((entry) => (isTool(entry.part) ? [entry.part] : []));
    const [earlier, later] = [toolsOf(entries.slice(0, index)), toolsOf(entries.slice(index + 1))];
    const key = `card-${part.toolCallId}`;
    const card = cardOf(part, { key, leadsToChange: index < lastChange, earlier, later, running });
    if (card && once(identity(card))) cards.push(card);
  }
  flush();
  // A missing connection is the last word of a turn, whatever Arlo writes about it: its button is what helps.
  const isProblem = (block: TurnBlock) => block.kind === 'problem';
  return [...blocks.filter((block) => !isProblem(block)), ...blocks.filter(isProblem)];
}

/** The other actions that the same question asks about, with this one; null when it stands alone. */
function confirmedTogether(
  action: ActionView,
  actions: ReadonlyMap<string, ActionView>,
): ActionView[] | null {
  if (action.verdict !== 'confirm') return null;
  const group = [...actions.values()].filter(
    (other) => other.groupId === action.groupId && other.verdict === 'confirm',
  );
  return group.length > 1 ? group : null;
}

type CardCase = {
  key: string;
  leadsToChange: boolean;
  earlier: readonly ToolPart[];
  later: readonly ToolPart[];
  running: boolean;
};

/** What a call that only reads shows below its line; nothing when it only served to prepare a change. */
function cardOf(part: ToolPart, { key, leadsToChange, earlier, later, running }: CardCase): TurnBlock | null {
  const { output } = part;
  if (output && !output.ok) {
    const code = connectionErrorCodes.find((known) => known === output.code);
    return code ? { kind: 'problem', key, problem: { ...output, code } } : null;
  }
  switch (part.type) {
    case 'tool-getCalendarEvents':
      if (part.state === 'input-available' && running && !part.input.query) return { kind: 'loading', key };
      if (!part.output?.ok || leadsToChange || isWiderLook(part.output, earlier)) return null;
      if (part.output.events.length === 0 && part.output.unreadable.length === 0) return null;
      return { kind: 'events', key, list: part.output };
    case 'tool-getCalendarEvent':
      if (!part.output?.ok || leadsToChange) return null;
      return { kind: 'event', key, event: part.output.event };
    case 'tool-checkAvailability':
      if (!part.output?.ok || (leadsToChange && part.output.status === 'free')) return null;
      return { kind: 'availability', key, availability: part.output };
    case 'tool-findFreeTime':
      if (!part.output?.ok || leadsToChange) return null;
      return { kind: 'free-time', key, freeTime: part.output };
    default: {
      const found = foundIn(part);
      if (!found || isOpenedBy(found, later)) return null;
      return { kind: 'found', key, found };
    }
  }
}

/** More than a week, looked through because words found nothing: what is in it was not asked for. */
function isWiderLook({ range }: EventList, earlier: readonly ToolPart[]): boolean {
  const [start, end] = [Temporal.Instant.from(range.start), Temporal.Instant.from(range.end)];
  return start.until(end).total('days') > longestAnswerDays && earlier.some(foundNothing);
}

/** A week, and the hour by which one with a change of the clocks is longer. */
const longestAnswerDays = 7.5;

function foundNothing(part: ToolPart): boolean {
  if (part.type !== 'tool-getCalendarEvents' || part.state !== 'output-available' || !part.input.query)
    return false;
  return part.output.ok && part.output.events.length === 0;
}

/** Two cards with one identity would show the same thing twice. */
function identity(card: TurnBlock): string {
  switch (card.kind) {
    case 'events':
      return `events ${card.list.range.label} ${card.list.events.map((event) => event.id).join()}`;
    case 'event':
      return `event ${card.event.id}`;
    case 'availability':
      return `availability ${card.availability.range.start} ${card.availability.range.end}`;
    case 'free-time':
      return `free-time ${card.freeTime.range.start} ${card.freeTime.range.end} ${card.freeTime.durationMinutes}`;
    case 'found':
      return foundIdentity(card.found);
    case 'problem':
      return `problem ${card.problem.provider}`;
    default:
      return card.key;
  }
}

/** Whether the reply's last part is text, so that a caret belongs behind it. */
export function isWriting(messages: readonly ArloMessage[]): boolean {
  const part = messages.at(-1)?.parts.findLast((each) => each.type === 'text' || isTool(each));
  return part?.type === 'text' && part.text.trim() !== '';
}

/** Whether nothing on the page shows that the reply goes on: no words being written, no call under way. */
export function isThinking(blocks: readonly TurnBlock[], messages: readonly ArloMessage[]): boolean {
  if (isWriting(messages)) return false;
  return !blocks.some(
    (block) =>
      (block.kind === 'tools' && block.calls.some(({ part }) => isUnderWay(part))) ||
      (block.kind === 'action' && isBeingMade(block.action)) ||
      (block.kind === 'actions' && block.actions.some(isBeingMade)),
  );
}

function isUnderWay(part: ToolPart): boolean {
  return !part.state.startsWith('output-');
}

function isBeingMade(action: ActionView): boolean {
  return action.status === 'approved' || action.status === 'executing';
}

/** A turn as text to copy. A missing connection is said in full, since its card is left behind. */
export function copyText(blocks: readonly TurnBlock[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'text') return [block.text.trim()];
      return block.kind === 'problem' ? [block.problem.message] : [];
    })
    .join('\n\n');
}
