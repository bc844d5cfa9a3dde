import type { ChangeProposal, SeriesScope } from './change.ts';

/** A proposal as it is once a part of the series is picked: what changes, and who is mailed about it. */
export function inScope<Shown extends Pick<ChangeProposal, 'scopes' | 'notified'>>(
  proposal: Shown,
  scope: SeriesScope | undefined,
): Shown {
  return { ...proposal, ...proposal.scopes.find(({ value }) => value === scope)?.effect };
}
