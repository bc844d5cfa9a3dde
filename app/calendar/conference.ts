import type { GoogleEvent } from './google-event.ts';

/** Asks Google for a Meet link. A request with an id that the event has seen before changes nothing. */
export type MeetRequest = {
  createRequest: { requestId: string; conferenceSolutionKey: { type: 'hangoutsMeet' } };
};

/** The request for a Meet link, named by `requestId`. */
export function meetRequest(requestId: string): MeetRequest {
  return { createRequest: { requestId, conferenceSolutionKey: { type: 'hangoutsMeet' } } };
}

/** What Google calls the video call of an event; undefined when it has none. */
export function conferenceName({ conferenceData, hangoutLink }: Partial<GoogleEvent>): string | undefined {
  if (conferenceData === undefined && hangoutLink === undefined) return undefined;
  return conferenceData?.conferenceSolution?.name ?? 'Google Meet';
}
