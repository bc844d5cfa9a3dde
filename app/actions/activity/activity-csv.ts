import { titleOf, toldOf } from '#app/actions/cards/words.ts';
import { fieldNames } from '#app/actions/cards/verb-words.ts';
import { providers } from '#app/integrations/providers.ts';
import { localDate, moment, whenWords, type TimeFormat } from '#app/ui/time-format.ts';
import type { ActivityEntry } from './activity.ts';
import { byteOrderMark, csvRecord } from './csv.ts';
import { entryFacts, undoWords } from './entry-facts.ts';
import { entryWords, happened, outcomeNames } from './line-words.ts';

type Column = [name: string, cell: (entry: ActivityEntry, format: TimeFormat, now: string) => string];

const columns: Column[] = [
  ['Asked at', ({ createdAt }, { zone }) => stamp(createdAt, zone)],
  ['Change', (entry, format, now) => entryWords(entry, format, now).verb],
  ['Event', ({ action }) => titleOf(action.event ?? action.proposal.event)],
  ['Event time', eventTime],
  ['Changed', ({ action }) => action.proposal.changes.map(changeWords).join('; ')],
  ['Status', ({ outcome }) => outcomeNames[outcome]],
  ['What happened', (entry, format, now) => factOf(entry, 'What happened', format, now)],
  ['Why Arlo asked', ({ action }) => action.reason],
  ['Answered at', ({ decidedAt }, { zone }) => stamp(decidedAt, zone)],
  ['Done at', ({ action, outcome }, { zone }) => (happened(outcome) ? stamp(action.executedAt, zone) : '')],
  [
    'Notified',
    ({ action }) =>
      toldOf(action)
        .map(({ email }) => email)
        .join('; '),
  ],
  ['Undo', ({ action }, format, now) => undoWords(action, format, now) ?? ''],
  ['Calendar', ({ action }) => action.proposal.event.calendarName],
  ['Provider', ({ action }) => (action.provider === null ? '' : providers[action.provider].name)],
  ['Tool', ({ action }) => action.tool],
  ['Chat', ({ chat }) => chat?.title ?? ''],
  ['Action', ({ action }) => action.id],
];

/** The activity as the pieces of a CSV file, written as its batches are read. Times carry the person's offset. */
export async function* activityCsv(
  batches: AsyncIterable<ActivityEntry[]>,
  format: TimeFormat,
  now: string,
): AsyncGenerator<string> {
  yield byteOrderMark + csvRecord(columns.map(([name]) => name));
  for await (const entries of batches) {
    yield entries.map((entry) => csvRecord(columns.map(([, cell]) => cell(entry, format, now)))).join('');
  }
}

/** `arlo-activity-2026-11-23.csv`, by the person's date. */
export function csvFileName(now: string, zone: string): string {
  return `arlo-activity-${localDate(now, zone).toString()}.csv`;
}

/** `2026-11-23 09:16:04+00:00`: sorts as text, and spreadsheets take it for a time. */
function stamp(instant: string | null, zone: string): string {
  if (instant === null) return '';
  return moment(instant, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' }).replace('T', ' ');
}

/** Nothing for an event that Arlo has never seen. */
function eventTime({ action }: ActivityEntry, format: TimeFormat, now: string): string {
  const { event, unseen } = action.proposal;
  return unseen ? '' : whenWords(action.event ?? event, format, now);
}

function changeWords({
  field,
  before,
  after,
}: ActivityEntry['action']['proposal']['changes'][number]): string {
  return `${fieldNames[field].toLowerCase()}: ${before || 'none'} → ${after || 'none'}`;
}

function factOf(entry: ActivityEntry, label: string, format: TimeFormat, now: string): string {
  return entryFacts(entry, format, now).find((fact) => fact.label === label)?.text ?? '';
}
