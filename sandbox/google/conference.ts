import { createHash } from 'node:crypto';
import { invalid, required } from './errors.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import type { Calendar, StoredEvent } from './state.ts';

type Conference = Pick<StoredEvent, 'conferenceData' | 'hangoutLink'>;

/**
 * The conference of an event after a write. Only version 1 clients may touch it: for version 0 it stays as it is.
 * A createRequest is fulfilled at once; one with a requestId that was seen before changes nothing.
 */
export function readConference(
  requested: JsonObject | undefined,
  before: StoredEvent | undefined,
  write: { version: number; calendar: Calendar; eventId: string },
): Conference {
  const kept = keepConference(before);
  if (write.version === 0) return kept;
  if (!requested) return {};
  const { createRequest } = requested;
  if (!isJsonObject(createRequest)) {
    const link = videoUri(requested);
    return { conferenceData: requested, ...(link !== undefined && { hangoutLink: link }) };
  }
  const { requestId, conferenceSolutionKey } = createRequest;
  if (typeof requestId !== 'string' || requestId === '') throw required('Missing conference request id.');
  const earlier = before?.conferenceData?.createRequest;
  if (isJsonObject(earlier) && earlier.requestId === requestId) return kept;
  const allowed = write.calendar.conferenceProperties?.allowedConferenceSolutionTypes ?? [];
  const type = isJsonObject(conferenceSolutionKey) ? conferenceSolutionKey.type : allowed[0];
  if (typeof type !== 'string' || !allowed.includes(type)) throw invalid('Invalid conference type value.');
  return createMeet(requestId, `${write.eventId} ${requestId}`);
}

/** A new Meet conference as the answer to a create request; `seed` decides its code. */
export function createMeet(requestId: string, seed: string): Conference {
  const code = meetCode(seed);
  const uri = `https://meet.google.com/${code}`;
  return {
    hangoutLink: uri,
    conferenceData: {
      createRequest: {
        requestId,
        conferenceSolutionKey: { type: 'hangoutsMeet' },
        status: { statusCode: 'success' },
      },
      entryPoints: [{ entryPointType: 'video', uri, label: `meet.google.com/${code}` }],
      conferenceSolution: {
        key: { type: 'hangoutsMeet' },
        name: 'Google Meet',
        iconUri:
          'https://fonts.gstatic.com/s/i/productlogos/meet_2020q4/v6/web-512dp/logo_meet_2020q4_color_2x_web_512dp.png',
      },
      conferenceId: code,
    },
  };
}

function keepConference(event: StoredEvent | undefined): Conference {
  return {
    ...(event?.conferenceData && { conferenceData: event.conferenceData }),
    ...(event?.hangoutLink && { hangoutLink: event.hangoutLink }),
  };
}

function videoUri(conference: JsonObject): string | undefined {
  const entries = Array.isArray(conference.entryPoints) ? conference.entryPoints : [];
  const video = entries.filter(isJsonObject).find(({ entryPointType }) => entryPointType === 'video');
  return typeof video?.uri === 'string' && video.uri.includes('meet.google.com') ? video.uri : undefined;
}

/** `abc-defg-hij` */
function meetCode(seed: string): string {
  const digest = createHash('sha256').update(seed).digest();
  const letters = Array.from(digest.subarray(0, 10), (byte) => String.fromCharCode(97 + (byte % 26))).join(
    '',
  );
  return `${letters.slice(0, 3)}-${letters.slice(3, 7)}-${letters.slice(7)}`;
}
