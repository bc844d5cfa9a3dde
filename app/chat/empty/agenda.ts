import type { CalendarEvent } from '#app/calendar/event.ts';

/** What an empty chat knows of the day. Events are earliest first. */
export type AgendaView =
  | { state: 'loading' | 'not_connected' | 'failed' }
  | {
      state: 'ready';
      today: CalendarEvent[];
      /** `first` is the start of tomorrow's first timed event, ISO 8601. */
      tomorrow: { count: number; first: string | null };
    };
