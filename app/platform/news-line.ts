/** The part of an `EventSource` that is used. */
export type NewsSource = {
  readonly readyState: number;
  addEventListener(event: string, listener: () => void): void;
  close(): void;
};

/** How often a page looks for itself while it has no line to the news, in ms. */
export const lookEveryMs = 10_000;

// The constants of EventSource, which only browsers have.
const open = 1;
const closed = 2;

/**
 * Follows a stream of news. Calls `look` for each, and whenever one may have been missed: as the line opens, again too,
 * and every ten seconds while there is none. A browser makes a broken line anew by itself, but not one that was
 * answered with an error; that is done here. Gives the function that ends it.
 */
export function followNews(openLine: () => NewsSource, look: () => void): () => void {
  let line = connect();

  function connect(): NewsSource {
    const next = openLine();
    next.addEventListener('open', look);
    next.addEventListener('news', look);
    return next;
  }

  const beat = setInterval(() => {
    if (line.readyState === open) return;
    look();
    if (line.readyState === closed) line = connect();
  }, lookEveryMs);

  return () => {
    clearInterval(beat);
    line.close();
  };
}
