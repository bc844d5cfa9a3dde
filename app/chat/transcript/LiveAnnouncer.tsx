import { useCallback, useState } from 'react';

type Announcement = { id: number; text: string };

const keptAnnouncements = 6;

/** What is read aloud. Each sentence is added as a node of its own, so that a later one doesn't cut it off. */
export function useAnnouncements() {
  const [announcements, setAnnouncements] = useState<readonly Announcement[]>([]);
  const announce = useCallback((text: string) => {
    setAnnouncements((old) => [...old, { id: (old.at(-1)?.id ?? 0) + 1, text }].slice(-keptAnnouncements));
  }, []);
  return { announcements, announce };
}

/** The region a screen reader listens to; the messages themselves are silent, or every letter would be read. */
export function LiveAnnouncer({ announcements }: { announcements: readonly Announcement[] }) {
  return (
    <div className="sr-only" role="status" aria-live="polite" aria-atomic="false" aria-relevant="additions">
      {announcements.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
