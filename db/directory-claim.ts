import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Claims a data directory for this process by a file beside it, `<directory>.lock`, that holds the process id.
 * PGlite has no lock of its own, and two processes in one directory destroy it. A claim left by a process that
 * has died is taken over. Returns the function that gives the claim back.
 *
 * @throws Error with a sentence for the operator: naming the process that has the directory, or why it cannot be used.
 */
export function claimDirectory(directory: string): () => void {
  const file = `${directory}.lock`;
  try {
    mkdirSync(directory, { recursive: true });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      if (putInPlace(file, String(process.pid))) return () => rmSync(file, { force: true });
      takeAwayIfAbandoned(file, directory);
    }
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (!code) throw cause;
    throw new Error(`The data directory ${directory} cannot be used (${code}). Check DATA_DIR.`, { cause });
  }
  throw new Error(`The data in ${directory} is being opened by another process.`);
}

/** Makes a file with its content in one step, so that nobody ever reads half a claim. False when there is one already. */
function putInPlace(file: string, content: string): boolean {
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, content);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(draft);
  }
}

/**
 * Takes the claim of a dead process away; that of a living one is never touched. It is renamed before it is deleted: of
 * two who find it abandoned one gets it, and what the other one gets, a claim made in between, is put back.
 */
function takeAwayIfAbandoned(file: string, directory: string): void {
  refuseIfHeld(file, directory);
  const taken = `${file}.${randomUUID()}`;
  try {
    renameSync(file, taken);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    refuseIfHeld(taken, directory);
  } catch (error) {
    linkSync(taken, file);
    throw error;
  } finally {
    rmSync(taken);
  }
}

/** Throws, naming the process, when a claim is that of another one that lives. */
function refuseIfHeld(file: string, directory: string): void {
  const owner = Number(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (owner === process.pid || !isAlive(owner)) return;
  throw new Error(`The data in ${directory} is in use by process ${owner}. Stop it first.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
