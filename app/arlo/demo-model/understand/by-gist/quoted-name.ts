import { speaks } from '../../gist/titles.ts';
import { capital } from '../parts/event-title.ts';
import { namesIn } from '../parts/names-in.ts';
import type { Request, Understood } from '../request.ts';
import { deleteVerb } from '../wording/verbs.ts';

type Readings = { first: Understood; second?: () => Understood | undefined };

/** "Put it in as “Noodles with my sister” for that evening": what stands in quotation marks is the name, and all of it. */
export function withQuotedName(text: string, { first, ...more }: Readings): Readings {
  const [name, ...others] = [...text.matchAll(quotes)]
    .filter(({ index }) => !speaks.test(text.slice(0, index)))
    .map(([, typographic, plain]) => typographic ?? plain ?? '');
  const isOfName = (request: Request) =>
    request.kind === 'create' && name !== undefined && others.length === 0 && request.place !== name;
  const named = (request: Request) =>
    isOfName(request) ? { ...request, title: capital(name ?? '') } : ofRemoved(request, text);
  return {
    first: { ...first, request: named(first.request), ...(first.told && { told: named(first.told) }) },
    ...more,
  };
}

/** "I'll be at the office on the 2nd, so delete the “Home” entry": the day may be its own. */
function ofRemoved(request: Request, text: string): Request {
  const [, typographic, plain] = removed.exec(text) ?? [];
  const words = (typographic ?? plain ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const isNamed = words.some((word) => namesIn(request).split(' ').includes(word));
  if ((request.kind !== 'delete' && request.kind !== 'change') || words.length === 0 || isNamed)
    return request;
  const { days } = request.kind === 'change' ? request.to : request.target.when;
  const target = { words, name: words.join(' '), when: {}, ...(days && { near: { days } }) };
  return { kind: 'delete', target, ...(request.scope && { scope: request.scope }) };
}

const quotes = /“([^“”]{2,})”|"([^"]{2,})"/g;
const removed = new RegExp(
  `(?<!\\b(?:not|never|\\w+n['’]?t) )\\b(?:${deleteVerb}) (?:the |my |our |that )?(?:“([^“”]{2,})”|"([^"]{2,})")`,
  'i',
);
