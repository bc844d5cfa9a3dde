import { readFileSync, renameSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import type { SandboxSnapshot } from './sandbox.ts';

const settleMs = 250;

/** Reads a saved state. Undefined when there is no file yet; throws an `Error` in plain words for any other trouble. */
export function readState(file: string): SandboxSnapshot | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unreadable(file, error);
  }
  try {
    const saved: unknown = JSON.parse(text);
    if (isSnapshot(saved)) return saved;
  } catch (error) {
    throw unreadable(file, error);
  }
  throw unreadable(file);
}

function unreadable(file: string, cause?: unknown): Error {
  return new Error(`The sandbox cannot read its state in ${file}; delete the file to start afresh.`, {
    cause,
  });
}

const list = z.array(z.looseObject({}));
/** The file is the sandbox's own, so its outline tells enough of whether this version of the program wrote it. */
const outline = z.looseObject({
  version: z.literal(1),
  nango: z.looseObject({ nextConnectionNumber: z.int(), sessions: list, connections: list }),
  grants: list,
  google: z.looseObject({ format: z.literal('google-calendar-fixture/1'), users: z.looseObject({}) }),
  seededAt: z.number().optional(),
});

function isSnapshot(value: unknown): value is SandboxSnapshot {
  return outline.safeParse(value).success;
}

/** Keeps a file in step with a state that changes often. */
export type StateWriter = {
  /** Saves soon. Many calls in a row become one write. */
  changed: () => void;
  /** Saves now. */
  flush: () => void;
};

/** Writes to a neighbour and renames it, so that a crash leaves the old state or the new one, never half of one. */
export function createStateWriter(file: string, snapshot: () => SandboxSnapshot): StateWriter {
  let timer: NodeJS.Timeout | undefined;
  let written = '';
  mkdirSync(dirname(file), { recursive: true });

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    const text = JSON.stringify(snapshot());
    if (text === written) return;
    const draft = `${file}.${process.pid}.tmp`;
    // Refresh tokens are in it.
    writeFileSync(draft, text, { mode: 0o600 });
    renameSync(draft, file);
    written = text;
  }

  return {
    changed: () => {
      timer ??= setTimeout(flush, settleMs).unref();
    },
    flush,
  };
}
