import { Clock } from 'lucide-react';

/** The zone in which Arlo reads and writes times, and what changes it. `zone` is IANA; null until the browser told it. */
export function TimeZoneLine({ zone }: { zone: string | null }) {
  return (
    <section aria-labelledby="time-zone" className="mt-8">
      <h2 id="time-zone" className="text-body font-semibold">
        Time zone
      </h2>
      <p className="mt-1 flex items-start gap-2 text-body text-ink-2">
        <Clock aria-hidden="true" className="icon mt-0.5 flex-none" />
        <span>
          <span className="font-medium text-ink">{zone?.replaceAll('_', ' ') ?? 'Not known yet'}</span>. Arlo
          reads and shows all times in it. It follows this browser: change the time zone of your device and
          load Arlo again.
        </span>
      </p>
    </section>
  );
}
