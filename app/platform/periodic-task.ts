type PeriodicTask = {
  /** Runs at once, then again `everyMs` after each run has ended. */
  start(): void;
  /** Ends it; resolves when a run that is going on is over. */
  stop(): Promise<void>;
};

/** Work that comes back. A run never overlaps the one before, and one that fails does not end the rest. */
export function createPeriodicTask(task: {
  everyMs: number;
  run: () => Promise<void>;
  onError: (error: unknown) => void;
}): PeriodicTask {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let stopped = false;

  async function runOnce(): Promise<void> {
    await task.run().catch(task.onError);
    if (stopped) return;
    timer = setTimeout(start, task.everyMs);
    timer.unref();
  }

  function start(): void {
    running = runOnce();
  }

  return {
    start,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
