import type { CreateRequest, Memory, Understood } from '../understand/request.ts';
import { ordinalIn } from '../understand/parts/target.ts';

/* Time for an issue or a mail that was shown: the new event is called as that is. */

const forIt =
  /\b(?:for|to (?:do|fix|finish|answer|work on|look at|write)) (?:it|that|this|(?:that|the) (?:(?<nth>first|second|third|fourth|last)(?: one)?|issue|ticket|bug|pr|mail|email|one))(?=\W*$|[.,;!]| (?:please|pls|then|tomorrow|today|on|at|from|this|next)\b)/i;

/** "The second one" is no name. */
const nameless = /^(?:(?:the )?(?:\w+ )?one)?$/i;

/** "Block two hours tomorrow at 3 for the first one" */
export function forShown({ request, text }: Understood, memory: Memory): CreateRequest | undefined {
  const { request: last, issues = [], mails = [] } = memory;
  const isOpen = request.kind === 'create' && request.when.time && nameless.test(request.title ?? '');
  const found = isOpen ? forIt.exec(text) : null;
  if (request.kind !== 'create' || !found || (last?.kind !== 'issues' && last?.kind !== 'mail'))
    return undefined;
  const { nth } = found.groups ?? {};
  const list =
    last.kind === 'issues' ? issues.map(({ title }) => title) : mails.map(({ subject }) => subject);
  const place = nth ? ordinalIn(nth.toLowerCase()) : undefined;
  const number = last.kind === 'issues' && last.what === 'one' ? last.number : undefined;
  const read = last.kind === 'mail' ? last.mail?.subject : issues.find((one) => one.number === number)?.title;
  const only = list.length === 1 ? list[0] : undefined;
  const title = place === undefined ? (read ?? only) : list.at(place > 0 ? place - 1 : place);
  return title ? { ...request, title: title.replace(/^(?:re|fwd?): /i, '') } : undefined;
}
