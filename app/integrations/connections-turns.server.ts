/**
 * Runs one job a key at a time. Whoever asks during a run gets the next one, which all who wait share: its
 * result is never older than the question, and a burst of questions costs two runs.
 */
export function createTurns<Result>() {
  const running = new Map<string, Promise<Result>>();
  const next = new Map<string, Promise<Result>>();

  function start(key: string, job: () => Promise<Result>): Promise<Result> {
    const run = job().finally(() => running.delete(key));
    running.set(key, run);
    return run;
  }

  return function take(key: string, job: () => Promise<Result>): Promise<Result> {
    const current = running.get(key);
    if (!current) return start(key, job);
    const waiting = next.get(key);
    if (waiting) return waiting;
    const turn = current
      .catch(() => undefined)
      .then(() => {
        next.delete(key);
        return start(key, job);
      });
    next.set(key, turn);
    return turn;
  };
}
