import { AppError } from '#app/platform/errors.ts';
import type { EventImage } from './change.ts';
import { isException } from './exceptions.ts';
import type { Writing } from './execute.server.ts';
import { isOutdated, wasAnswered } from './google-error.ts';
import type { GoogleCalendar, GoogleEvent } from './google-event.ts';
import { toldOfChange, toldOfDeletion } from './guests.ts';
import { patchBack } from './patch-back.ts';
import type { SeriesPlan, SeriesTail } from './series-plan.ts';
import type { Series } from './series.ts';
import type { EventPatch } from './write-plan.ts';

type Told = ReturnType<typeof toldOfChange>;

/** What was written, as Google answered it. */
type Written = { after: GoogleEvent; exceptions?: EventImage[] };

/** Where a series is written, and who hears of it. */
export type SeriesHand = { writing: Writing; calendar: GoogleCalendar; address: string; told: Told };

/** Changes a whole series, and then the occurrences that stay changed by themselves; all of it, or nothing. */
export async function writeAll(hand: SeriesHand, series: Series, plan: SeriesPlan): Promise<Written> {
  const { writing, calendar, told } = hand;
  const { master } = series;
  const rest = plan.carried.length;
  const after = await writing.writes.patch(calendar.id, master, plan.patch, told, rest > 0 ? { rest } : {});
  await orTakenBack(
    () => writeCarried(hand, after, plan.carried, 0),
    () =>
      writing.writes.patch(calendar.id, after, patchBack(master, after, after), told, { takesBack: true }),
  );
  const moved = plan.patch.start !== undefined;
  return { after, ...(moved && { exceptions: exceptionImages(series) }) };
}

/**
 * Divides a series: first the new one is made and its occurrences that stay changed by themselves, then the old one is
 * ended before it, so that no moment is without the later events. All of it, or nothing.
 */
export async function writeSplit(
  hand: SeriesHand,
  series: Series,
  plan: SeriesPlan & { head: EventPatch; tail: SeriesTail },
): Promise<Written & { made: GoogleEvent }> {
  const { writing, calendar, address } = hand;
  const made = await inserted(hand, plan.tail, plan.carried.length + 1);
  const after = await orTakenBack(
    async () => {
      await writeCarried(hand, made, plan.carried, 1);
      return ended(hand, series.master, plan.head);
    },
    async () => {
      const current = await writing.api.event(calendar.id, made.id);
      await writing.writes.remove(calendar.id, current, toldOfDeletion(current, address), {
        takesBack: true,
      });
    },
  );
  return { after, made, exceptions: exceptionImages(series) };
}

/** What undo needs of the occurrences that are not as their series gives them. */
export function exceptionImages({ master, occurrences }: Series): EventImage[] {
  return occurrences.filter((event) => event.status === 'cancelled' || isException(event, master));
}

/** Makes the new series. Its id follows from the change, so one that is there is this one. */
async function inserted(
  { writing: { api, writes }, calendar, address }: SeriesHand,
  tail: SeriesTail,
  rest: number,
): Promise<GoogleEvent> {
  const told = toldOfChange({ ...tail, organizer: { email: calendar.id, self: true } }, address);
  try {
    return await writes.insert(calendar.id, tail, told, { rest });
  } catch (error) {
    if (!(error instanceof AppError) || !['conflict', 'unavailable'].includes(error.code)) throw error;
    const made = await api.event(calendar.id, tail.id).catch(() => undefined);
    if (made === undefined || made.status === 'cancelled') throw error;
    return made;
  }
}

/** Gives occurrences what they have for themselves; `after` more writes follow. */
async function writeCarried(
  { writing, calendar, address }: SeriesHand,
  series: GoogleEvent,
  carried: SeriesPlan['carried'],
  after: number,
): Promise<void> {
  for (const [index, { originalStart, fields }] of carried.entries()) {
    const [event] = await firstPage(writing.api.instances(calendar.id, series.id, { originalStart }));
    if (event === undefined) {
      throw new AppError('conflict', 'An event of this series has no place in the changed one.');
    }
    const rest = carried.length - index - 1 + after;
    const told = toldOfChange(
      { ...event, ...('attendees' in fields && { attendees: fields.attendees }) },
      address,
    );
    await writing.writes.patch(calendar.id, event, fields, told, rest > 0 ? { rest } : {});
  }
}

async function firstPage(pages: AsyncGenerator<GoogleEvent[]>): Promise<GoogleEvent[]> {
  for await (const page of pages) if (page.length > 0) return page;
  return [];
}

/** Ends a series by what its first half is. A write without a clear answer is sent once more: its etag lets one through. */
export async function ended(
  { writing: { api, writes }, calendar, told }: SeriesHand,
  master: GoogleEvent,
  head: EventPatch,
): Promise<GoogleEvent> {
  const end = (current: GoogleEvent) => writes.patch(calendar.id, current, head, told);
  try {
    return await end(master);
  } catch (error) {
    if (!isOutdated(error) && !(error instanceof AppError && error.code === 'unavailable')) throw error;
    const current = await api.event(calendar.id, master.id).catch(() => undefined);
    if (current === undefined) throw silence(error);
    if (sameRule(current.recurrence, head.recurrence)) return current;
    // Another etag with the same rule is a guest's answer, or another word: the series still ends where it was to end.
    if (!sameRule(current.recurrence, master.recurrence)) throw error;
    const isSilent = !isOutdated(error) && !(error instanceof AppError && wasAnswered(error));
    return end(current).catch((again: unknown) => {
      throw isSilent ? silence(again) : again;
    });
  }
}

function sameRule(a: readonly string[] | null | undefined, b: readonly string[] | null | undefined): boolean {
  return JSON.stringify([...(a ?? [])].toSorted()) === JSON.stringify([...(b ?? [])].toSorted());
}

/**
 * Does what follows a first write; when Google refuses it, that one is taken back. Where Google is silent nothing is
 * taken back, because the silent write may still arrive: it is settled by reading.
 */
export async function orTakenBack<Result>(
  work: () => Promise<Result>,
  takeBack: () => Promise<unknown>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || (error.code === 'unavailable' && !wasAnswered(error))) throw error;
    try {
      await takeBack();
    } catch (failure) {
      throw silence(failure);
    }
    throw new AppError('conflict', takenBack, { cause: error });
  }
}

const takenBack =
  'Google Calendar didn’t take all of this change, so Arlo took back what it had done. Nothing was changed.';

/** A failure that says nothing of what became of the writes. */
function silence(cause: unknown): AppError {
  return new AppError('unavailable', 'Google Calendar didn’t answer as it should.', { cause });
}
