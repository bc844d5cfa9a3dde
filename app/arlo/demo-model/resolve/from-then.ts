import type { Request } from '../understand/request.ts';

/**
 * "From next week on I want choir at seven": the first that is so is the next one from then on, on whatever day that is,
 * and does not move to that day.
 */
export function fromThen(request: Request): Request {
  if (request.kind !== 'change' || request.scope !== 'following' || !request.to.time) return request;
  const { target, to } = request;
  const { days = target.near?.days, ...rest } = to;
  const isFrom = to.days === undefined || to.days.edge === 'from';
  if (!days || !isFrom || target.when.days) return request;
  const { near: _near, ...own } = target;
  const when = { ...target.when, days: { ...days, edge: 'from' as const } };
  return { ...request, to: rest, target: { ...own, when } };
}
