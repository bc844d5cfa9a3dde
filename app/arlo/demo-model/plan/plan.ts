import { isDeepStrictEqual } from 'node:util';
import type { PastCall } from '../conversation.ts';
import {
  clockText,
  greetingText,
  helpText,
  inabilityText,
  noQuestionText,
  stopText,
  thanksText,
  unknownText,
} from '../say/small-talk.ts';
import type { Request } from '../understand/request.ts';
import { planAgenda } from './agenda.ts';
import { planChange } from './change.ts';
import { planCreate } from './create.ts';
import { planClear, planDelete } from './delete.ts';
import { planFind } from './find.ts';
import { planFree } from './free.ts';
import { planIssues } from './issues.ts';
import { planMail } from './mail.ts';
import { planRespond } from './respond.ts';
import { planSeveral } from './several.ts';
import { planSwap } from './swap.ts';
import { planUndo } from './undo.ts';
import { answer, type Call, type Desk, type Step } from './step.ts';

/**
 * The next step of a request or, where that finds nothing of what it is about, of what else the message may mean. What was
 * looked up for the first is not looked up again for the other.
 */
export function planReadings(
  request: Request,
  other: (() => Request | undefined) | undefined,
  desk: Desk,
): { request: Request; step: Step } {
  const after = other && missedAfter(request, desk);
  const next = after === undefined ? undefined : other?.();
  if (!next || after === undefined) return { request, step: plan(request, desk) };
  return { request: next, step: planAfter(next, desk, after) };
}

/** The next step of a request behind another that made the first so many calls: of what it asks for, what is not known yet. */
function planAfter(request: Request, desk: Desk, after: number): Step {
  const earlier = desk.calls.slice(0, after);
  const own = desk.calls.slice(after);
  const known: PastCall[] = [];
  for (;;) {
    const step = plan(request, { ...desk, calls: known });
    if (step.kind === 'answer') return step;
    const isKnown = (call: Call) => earlier.some((past) => isSame(past, call));
    const open = step.calls.filter((call) => !isKnown(call));
    if (own.length < open.length) return { ...step, calls: open.slice(own.length) };
    for (const call of step.calls) {
      const past = earlier.find((made) => isSame(made, call)) ?? own.shift();
      if (past) known.push(past);
    }
  }
}

/** Whether a call asks what was asked before. The database keeps the fields of an input in an order of its own. */
function isSame({ tool, input }: PastCall, call: Call): boolean {
  return tool === call.tool && isDeepStrictEqual(input, call.input);
}

/** How many calls it took to find nothing; undefined while there is more to do, and where something was found. */
function missedAfter(request: Request, desk: Desk): number | undefined {
  let made = 0;
  while (made <= desk.calls.length) {
    const step = plan(request, { ...desk, calls: desk.calls.slice(0, made) });
    if (step.kind === 'answer') return step.missed ? made : undefined;
    made += step.calls.length;
  }
  return undefined;
}

/** The next step of a request, given what has been done about it: tool calls, or the answer. */
export function plan(request: Request, desk: Desk): Step {
  switch (request.kind) {
    case 'agenda':
      return planAgenda(request, desk);
    case 'find':
      return planFind(request, desk);
    case 'free':
      return planFree(request, desk);
    case 'create':
      return planCreate(request, desk);
    case 'change':
      return planChange(request, desk, plan);
    case 'delete':
      return planDelete(request, desk);
    case 'clear':
      return planClear(request, desk);
    case 'respond':
      return planRespond(request, desk);
    case 'mail':
      return planMail(request, desk);
    case 'issues':
      return planIssues(request, desk);
    case 'undo':
      return planUndo(request, desk);
    case 'swap':
      return planSwap(request, desk);
    case 'several':
      return planSeveral(request.requests, desk, plan);
    case 'clock':
      return answer(clockText(request.what, desk.moment));
    case 'cannot':
      return answer(inabilityText(request.what));
    case 'greeting':
      return answer(greetingText(desk.moment, desk.userName));
    case 'thanks':
      return answer(thanksText);
    case 'help':
      return answer(helpText);
    case 'stop':
    case 'no':
      return answer(stopText);
    case 'yes':
      return answer(noQuestionText);
    case 'unknown':
    case 'again':
    case 'fragment':
      return answer(unknownText, { missed: true });
  }
}
