/**
 * Drafts by chat, in memory and in the tab's session storage, so that a reload or a look at another chat does not
 * lose one. Browser only.
 */
const drafts = new Map<string, string>();
const listeners = new Set<() => void>();
const storagePrefix = 'draft ';
const storageName = (chatId: string) => `${storagePrefix}${chatId}`;

export const draftStore = {
  get(chatId: string): string {
    const held = drafts.get(chatId);
    if (held !== undefined) return held;
    const stored = readStorage(chatId);
    drafts.set(chatId, stored);
    return stored;
  },

  set(chatId: string, text: string): void {
    drafts.set(chatId, text);
    writeStorage(chatId, text);
    for (const listener of listeners) listener();
  },

  /** Forgets every draft of this tab. */
  clear(): void {
    drafts.clear();
    clearStorage();
    for (const listener of listeners) listener();
  },

  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Storage may be closed to the page (private modes, policies): memory then has to do. */
function readStorage(chatId: string): string {
  try {
    return sessionStorage.getItem(storageName(chatId)) ?? '';
  } catch {
    return '';
  }
}

function clearStorage(): void {
  try {
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(storagePrefix)) sessionStorage.removeItem(name);
    }
  } catch {
    // Nothing was kept there.
  }
}

function writeStorage(chatId: string, text: string): void {
  try {
    if (text) sessionStorage.setItem(storageName(chatId), text);
    else sessionStorage.removeItem(storageName(chatId));
  } catch {
    // Kept in memory alone.
  }
}
