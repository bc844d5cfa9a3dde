import type { PastCall } from '../conversation.ts';
import type { Request } from '../understand/request.ts';
import { peopleKnown } from './people.ts';
import { answer, changes, type Answer, type Desk, type Step } from './step.ts';

/** A plan for one thing, given what has been done about it. */
type Plan = (desk: Desk) => Step;

const changing = new Set([
  'createCalendarEvent',
  'updateCalendarEvent',
  'deleteCalendarEvent',
  'respondToInvitation',
]);

/**
 * Carries out several requests of one message: what they need to look up one after the other, then all their changes in
 * the same step, so that one card holds them. Each is planned from its own calls alone.
 */
export function planSeveral(
  requests: Request[],
  desk: Desk,
  plan: (request: Request, desk: Desk) => Step,
): Step {
  const plans = requests.map(
    (request): Plan =>
      (own) =>
        plan(request, own),
  );
  let { calls, people } = desk;
  const read: { plan: Plan; looked: PastCall[]; people: Desk['people']; step: Step }[] = [];
  for (const one of plans) {
    const begun = begin(one, { ...desk, people, calls });
    if (begun.state === 'looking') return begun.step;
    const { looked, step } = begun;
    read.push({ plan: one, looked, people, step });
    calls = calls.slice(looked.length);
    people = peopleKnown({ people, calls: looked });
  }
  const wanted = read.flatMap(({ step }) => (step.kind === 'calls' ? step.calls : []));
  if (calls.length < wanted.length) return changes(wanted);
  const answers = read.map(({ plan: one, looked, people: known, step }) => {
    if (step.kind === 'answer') return step;
    const own = calls.slice(0, step.calls.length);
    calls = calls.slice(step.calls.length);
    return one({ ...desk, people: known, calls: [...looked, ...own] });
  });
  return together(answers.filter((step) => step.kind === 'answer'));
}

type Begun =
  | { state: 'looking'; step: Step }
  /** It has looked up what it needs: its changes, or its answer, come next. */
  | { state: 'ready'; looked: PastCall[]; step: Step };

/** Goes through the calls from the first on, for as long as they are this plan's. */
function begin(plan: Plan, desk: Desk): Begun {
  for (let count = 0; ;) {
    const looked = desk.calls.slice(0, count);
    const step = plan({ ...desk, calls: looked });
    if (step.kind === 'answer' || step.calls.some(({ tool }) => changing.has(tool)))
      return { state: 'ready', looked, step };
    if (count + step.calls.length > desk.calls.length) return { state: 'looking', step };
    count += step.calls.length;
  }
}

function together(answers: Answer[]): Step {
  const question = answers.find((one) => one.question)?.question;
  const anchor = answers.findLast((one) => one.anchor)?.anchor;
  return answer(answers.map(({ text }) => text).join('\n\n'), {
    events: answers.flatMap(({ events = [] }) => events),
    ...(question && { question }),
    ...(anchor && { anchor }),
  });
}
