/** How much of a list is asked for; pages count from 1. */
export type PageRequest = { page: number; perPage: number };

const usualPage = 30;
const largestPage = 100;

/** Reads `page` and `per_page`. Values out of range are pulled into it, as GitHub does. */
export function pageRequest(query: URLSearchParams): PageRequest {
  const number = (name: string, otherwise: number) => {
    const value = Number(query.get(name) ?? otherwise);
    return Number.isInteger(value) && value >= 1 ? value : otherwise;
  };
  return { page: number('page', 1), perPage: Math.min(number('per_page', usualPage), largestPage) };
}

/** One page of a list, with the `Link` header that leads to the others (RFC 8288). */
export function cutPage<T>(
  items: readonly T[],
  { page, perPage }: PageRequest,
  url: URL,
): { items: T[]; headers: Record<string, string> } {
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const to = (number: number, rel: string) => {
    const query = new URLSearchParams(url.search);
    query.set('page', String(number));
    return `<https://api.github.com${url.pathname}?${query.toString()}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return {
    items: items.slice((page - 1) * perPage, page * perPage),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}
