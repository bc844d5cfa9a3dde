import type { ChangeOptions, ChangeProposal, NotifyChoice, SeriesScope } from '#app/calendar/change.ts';
import { inScope } from '#app/calendar/in-scope.ts';
import { AppError } from '#app/platform/errors.ts';

type Offering = Pick<ChangeProposal, 'kind' | 'notified' | 'scopes' | 'askedScope'>;

/** The part of a series that a card starts with; undefined where there is nothing to choose. */
function firstScope({ scopes, askedScope }: Offering): SeriesScope | undefined {
  return (scopes.find(({ value }) => value === askedScope) ?? scopes[0])?.value;
}

/**
 * Whether a card lets the person choose if the guests are mailed, with this part of a series; the first choice is
 * what it starts with. A reply to an invitation offers none: its mail to the organizer is the answer itself.
 */
export function notifyChoices(offering: Offering, scope = firstScope(offering)): NotifyChoice[] {
  const { kind, notified } = inScope(offering, scope);
  return kind !== 'respond' && notified.length > 0 ? ['all', 'none'] : [];
}

/** The options that a card starts with, all that it offers a choice of: at first, or once a part is picked. */
export function firstOptions(offering: Offering, scope = firstScope(offering)): ChangeOptions {
  const [notify] = notifyChoices(offering, scope);
  return { ...(scope && { scope }), ...(notify && { notify }) };
}

/**
 * The options that an answer binds to its action: what was picked, else what the card starts with.
 * @throws AppError `invalid` for a choice that the card did not offer.
 */
export function boundOptions(picked: ChangeOptions | undefined, offering: Offering): ChangeOptions {
  const isOffered =
    (picked?.scope === undefined || offering.scopes.some(({ value }) => value === picked.scope)) &&
    (picked?.notify === undefined || notifyChoices(offering, picked.scope).includes(picked.notify));
  if (!isOffered) throw new AppError('invalid', 'That choice was not offered.');
  return { ...firstOptions(offering, picked?.scope), ...picked };
}

/** Whether an answer picks the options that are bound already. */
export function isSameChoice(
  bound: ChangeOptions,
  picked: ChangeOptions | undefined,
  offering: Offering,
): boolean {
  const { scope, notify } = { ...firstOptions(offering, picked?.scope), ...picked };
  return bound.scope === scope && bound.notify === notify;
}
