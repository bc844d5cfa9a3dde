import { speaks } from '../gist/titles.ts';
import { capital } from './event-title.ts';
import type { Request, Understood } from './request.ts';

type Readings = { first: Understood; second?: () => Understood | undefined };

/** "Put it in as “Noodles with my sister” for that evening": what stands in quotation marks is the name, and all of it. */
export function withQuotedName(text: string, { first, ...more }: Readings): Readings {
  const [name, ...others] = [...text.matchAll(quotes)]
    .filter(({ index }) => !speaks.test(text.slice(0, index)))
    .map(([, typographic, plain]) => typographic ?? plain ?? '');
  const isOfName = (request: Request) =>
    request.kind === 'create' && name !== undefined && others.length === 0 && request.place !== name;
  const named = (request: Request) =>
    isOfName(request) ? { ...request, title: capital(name ?? '') } : request;
  return {
    first: { ...first, request: named(first.request), ...(first.told && { told: named(first.told) }) },
    ...more,
  };
}

const quotes = /“([^“”]{2,})”|"([^"]{2,})"/g;
