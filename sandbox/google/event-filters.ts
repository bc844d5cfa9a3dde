import type { Context } from './context.ts';
import { badRequest } from './errors.ts';
import { eventTypes } from './event-types.ts';
import { isJsonObject } from './json.ts';
import type { StoredEvent } from './state.ts';

/** What events.list is asked to look for, apart from time. */
export type Filters = (event: StoredEvent) => boolean;

/** Reads q, iCalUID, eventTypes and the extended property filters. Throws Google's 400. */
export function readFilters(context: Context): Filters {
  const { query } = context;
  const types: string[] = query.choices('eventTypes', eventTypes);
  const iCalUID = query.text('iCalUID');
  const terms = words(query.text('q') ?? '');
  const privates = query.all('privateExtendedProperty').map(readProperty);
  const shared = query.all('sharedExtendedProperty').map(readProperty);
  return (event) =>
    (types.length === 0 || types.includes(event.eventType)) &&
    (iCalUID === undefined || event.iCalUID === iCalUID) &&
    privates.every(([name, value]) => event.extendedProperties?.private?.[name] === value) &&
    shared.every(([name, value]) => event.extendedProperties?.shared?.[name] === value) &&
    (terms.length === 0 || matches(event, terms));
}

function readProperty(text: string): readonly [string, string] {
  const split = text.indexOf('=');
  if (split < 1) throw badRequest();
  return [text.slice(0, split), text.slice(split + 1)];
}

/** Every term must begin some word of the event, each in any field. */
function matches(event: StoredEvent, terms: readonly string[]): boolean {
  const text = [
    event.summary,
    event.description,
    event.location,
    ...(event.attendees ?? []).flatMap(({ email, displayName }) => [email, displayName]),
    event.organizer.email,
    event.organizer.displayName,
    ...keywordsOf(event),
  ].join(' ');
  const found = words(text);
  return terms.every((term) => found.some((word) => word.startsWith(term)));
}

/** What special events are found by besides their own words. */
function keywordsOf(event: StoredEvent): unknown[] {
  if (event.eventType === 'focusTime') return ['Focus time'];
  if (event.eventType === 'outOfOffice') return ['Out of office'];
  const { homeOffice, officeLocation, customLocation } = event.workingLocationProperties ?? {};
  const office = isJsonObject(officeLocation) ? officeLocation : undefined;
  const custom = isJsonObject(customLocation) ? customLocation : undefined;
  return [
    homeOffice && 'Home',
    office && 'Office',
    office?.label,
    office?.buildingId,
    office?.deskId,
    custom?.label,
  ];
}

function words(text: string): string[] {
  return (
    text
      .toLocaleLowerCase('en')
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
