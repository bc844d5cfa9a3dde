const keepAliveMs = 15_000;

/**
 * A response of server-sent events. `subscribe` is given what sends text and what ends the stream, and gives back
 * what unsubscribes. Ends when `closed` aborts: the request's own signal is lost in Remix.
 */
export function eventStream(
  closed: AbortSignal,
  subscribe: (send: (text: string) => void, end: () => void) => () => void,
): Response {
  const encoder = new TextEncoder();
  let finish = () => {};
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const beat = setInterval(() => send(': alive\n\n'), keepAliveMs);
      let unsubscribe: (() => void) | undefined;
      let ended = false;
      finish = () => {
        if (ended) return;
        ended = true;
        clearInterval(beat);
        closed.removeEventListener('abort', end);
        unsubscribe?.();
      };
      const end = () => {
        if (ended) return;
        finish();
        controller.close();
      };
      closed.addEventListener('abort', end);
      send(': open\n\n');
      unsubscribe = subscribe(send, end);
      if (ended) unsubscribe();
      if (closed.aborted) end();
    },
    cancel: () => finish(),
  });
  return new Response(stream, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
}
