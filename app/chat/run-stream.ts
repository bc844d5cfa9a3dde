import { EventSourceParserStream } from 'eventsource-parser/stream';
import { Temporal } from 'temporal-polyfill';
import type { ArloChunk } from './apply-chunk.ts';

export type RunIdentity = { runId: string; messageId: string };

/** The last chunk that was seen, and of which run: numbers of one run mean nothing in the next. */
export type SeenChunk = { runId: string; after: number };

/** How the connection to a run stands. `waiting` ends at `until` (ms since the epoch), or when `retryNow` is called. */
export type LinkState =
  { state: 'open' } | { state: 'waiting'; until: number; retryNow: () => void } | { state: 'closed' };

type FollowOptions = {
  /** The answer that starts the run, if it was started here; otherwise the run is attached to. */
  first: Response | undefined;
  /** Asks for the run that goes on now, behind what was `seen` if it is still that run; 204 when there is none. */
  attach: (seen: SeenChunk | undefined, signal: AbortSignal) => Promise<Response>;
  onRun: (run: RunIdentity) => void;
  onChunks: (chunks: ArloChunk[]) => void;
  onLink: (link: LinkState) => void;
  signal: AbortSignal;
};

const maxDelayMs = 30_000;

/**
 * Follows a run to its end, over as many connections as it takes: after a break it goes on behind the last chunk
 * it has seen, waiting 1, 2, 4 … 30 s between tries. A newer run that has taken its place is followed from its start.
 * Resolves when the run has ended or is gone, or when the server will not show it whatever is tried.
 */
export async function followRun(options: FollowOptions): Promise<void> {
  const { attach, onLink, signal } = options;
  let seen: SeenChunk | undefined;
  let failures = 0;
  let response = options.first;
  while (!signal.aborted) {
    try {
      response ??= await attach(seen, signal);
      if (response.status === 204 || isRefusal(response.status)) break;
      if (!response.ok) throw new Error(`The stream was answered ${response.status}.`);
      onLink({ state: 'open' });
      const ended = await readEvents(response, options, seen, (chunk) => {
        seen = chunk;
        failures = 0;
      });
      if (ended) break;
    } catch {
      // A broken connection and a refused one are the same to the reader: try again behind the last chunk.
    }
    response = undefined;
    if (!signal.aborted) await pause(Math.min(1000 * 2 ** failures, maxDelayMs), onLink, signal);
    failures += 1;
  }
  onLink({ state: 'closed' });
}

/** Whether an answer stays the same however often one asks: not signed in, not one's chat. */
function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** Reads one connection. Gives whether the run itself ended, not only the connection. */
async function readEvents(
  response: Response,
  { onRun, onChunks }: FollowOptions,
  before: SeenChunk | undefined,
  onSeen: (chunk: SeenChunk) => void,
): Promise<boolean> {
  if (!response.body) return false;
  let seen = before;
  const reader = response.body
    .pipeThrough(new TextDecoderStream())
    .pipeThrough(new EventSourceParserStream())
    .getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return false;
    if (value.event === 'end') return true;
    if (value.event === 'run') {
      const run = JSON.parse(value.data) as RunIdentity;
      if (run.runId !== seen?.runId) seen = { runId: run.runId, after: -1 };
      onRun(run);
      continue;
    }
    if (!seen) throw new Error('A chunk came before its run was named.');
    onChunks([JSON.parse(value.data) as ArloChunk]);
    seen = { ...seen, after: Number(value.id) };
    onSeen(seen);
  }
}

function pause(ms: number, onLink: FollowOptions['onLink'], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      removeEventListener('online', finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', finish);
    addEventListener('online', finish);
    onLink({ state: 'waiting', until: Temporal.Now.instant().epochMilliseconds + ms, retryNow: finish });
  });
}
