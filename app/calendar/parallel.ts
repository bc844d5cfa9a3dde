/** Makes a runner that starts at most `limit` tasks at the same time; the others wait in the order they came. */
export function atMost(limit: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running < limit) running++;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await task();
    } finally {
      // The place is handed on rather than given back, so that nobody who comes now can take it first.
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
