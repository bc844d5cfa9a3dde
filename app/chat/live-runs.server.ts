import { eventStream } from '#app/platform/event-stream.server.ts';
import type { ArloChunk } from './apply-chunk.ts';

/**
 * A reply in the making. It belongs to the server: responses only subscribe to its buffer, so a closed tab
 * neither stops nor loses it.
 */
export type LiveRun = {
  id: string;
  chatId: string;
  userId: string;
  messageId: string;
  /** Aborts the model and the tools; `stopReason` says who wanted it. */
  signal: AbortSignal;
  readonly stopReason: StopReason | undefined;
  push(chunk: ArloChunk): void;
};

/** The person pressed stop, or the server is going down. */
export type StopReason = 'user' | 'shutdown';

type HeldRun = LiveRun & {
  stopReason: StopReason | undefined;
  chunks: ArloChunk[];
  ended: boolean;
  /** Resolves when the run has ended and is stored. */
  done: Promise<void>;
  wake: Set<() => void>;
  controller: AbortController;
};

/** The runs of this process, one at a time for each chat. */
export function createLiveRuns() {
  const byChat = new Map<string, HeldRun>();
  const working = new Set<Promise<void>>();

  function wakeAll(run: HeldRun): void {
    for (const wake of run.wake) wake();
  }

  function abort(run: HeldRun, reason: StopReason): void {
    run.stopReason ??= reason;
    run.controller.abort(new DOMException(`Stopped: ${reason}.`, 'AbortError'));
  }

  return {
    /** Starts a run; `work` writes to it and never rejects. The run ends when `work` does. */
    start(
      identity: Pick<LiveRun, 'id' | 'chatId' | 'userId' | 'messageId'>,
      work: (run: LiveRun) => Promise<void>,
    ): LiveRun {
      const controller = new AbortController();
      const run: HeldRun = {
        ...identity,
        signal: controller.signal,
        stopReason: undefined,
        controller,
        chunks: [],
        ended: false,
        done: Promise.resolve(),
        wake: new Set(),
        push(chunk) {
          run.chunks.push(chunk);
          wakeAll(run);
        },
      };
      byChat.set(run.chatId, run);
      run.done = work(run).finally(() => {
        run.ended = true;
        if (byChat.get(run.chatId) === run) byChat.delete(run.chatId);
        working.delete(run.done);
        wakeAll(run);
      });
      working.add(run.done);
      return run;
    },

    /** Resolves once a run has ended. */
    ended(run: LiveRun): Promise<void> {
      return (run as HeldRun).done;
    },

    /** The run of a chat that is going on in this process. */
    find(chatId: string): LiveRun | undefined {
      return byChat.get(chatId);
    },

    /** Aborts the run of a chat. Gives whether there was one. */
    stop(chatId: string): boolean {
      const run = byChat.get(chatId);
      if (run) abort(run, 'user');
      return run !== undefined;
    },

    /** Aborts every run of a person, and resolves once each has ended: what was being written is then written. */
    async stopAllOf(userId: string): Promise<void> {
      const theirs = [...byChat.values()].filter((run) => run.userId === userId);
      for (const run of theirs) abort(run, 'user');
      await Promise.allSettled(theirs.map(({ done }) => done));
    },

    /** Aborts every run and waits until each has stored what it had. */
    async close(): Promise<void> {
      for (const run of byChat.values()) abort(run, 'shutdown');
      await Promise.allSettled(working);
    },

    /**
     * The run as server-sent events: who it is, each chunk from `after` + 1 on with its number as the event id, and
     * a last event `end`.
     */
    events(run: LiveRun, after: number, closed: AbortSignal): Response {
      const held = run as HeldRun;
      const identity = JSON.stringify({ runId: held.id, messageId: held.messageId });
      return eventStream(closed, (send, end) => {
        let next = after + 1;
        const wake = () => {
          let text = '';
          for (; next < held.chunks.length; next += 1) {
            text += `id: ${next}\ndata: ${JSON.stringify(held.chunks[next])}\n\n`;
          }
          if (held.ended) text += 'event: end\ndata: {}\n\n';
          if (text) send(text);
          if (held.ended) end();
        };
        held.wake.add(wake);
        send(`event: run\ndata: ${identity}\n\n`);
        wake();
        return () => held.wake.delete(wake);
      });
    },
  };
}

export type LiveRuns = ReturnType<typeof createLiveRuns>;
