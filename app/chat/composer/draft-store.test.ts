import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (name) => held.get(name) ?? null,
    setItem: (name, value) => void held.set(name, value),
    removeItem: (name) => void held.delete(name),
  };
}

/** The module as a page that was just loaded has it. */
async function freshStore() {
  vi.resetModules();
  const { draftStore } = await import('./draft-store.ts');
  return draftStore;
}

describe('drafts', () => {
  let tab: ReturnType<typeof storage>;
  beforeEach(() => {
    tab = storage();
    vi.stubGlobal('sessionStorage', tab);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('outlive a reload, each with its chat', async () => {
    (await freshStore()).set('a', 'Move it');
    const reloaded = await freshStore();
    expect(reloaded.get('a')).toBe('Move it');
    expect(reloaded.get('b')).toBe('');
  });

  test('leave nothing behind once they are sent', async () => {
    const store = await freshStore();
    store.set('a', 'Move it');
    store.set('a', '');
    expect(store.get('a')).toBe('');
    expect(tab.held.size).toBe(0);
  });

  test('are told to whoever shows them', async () => {
    const store = await freshStore();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.set('a', 'x');
    stop();
    store.set('a', 'y');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('stay in memory where storage is closed', async () => {
    const closed = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: closed, setItem: closed, removeItem: closed });
    const store = await freshStore();
    store.set('a', 'Move it');
    expect(store.get('a')).toBe('Move it');
    expect(store.get('b')).toBe('');
  });
});
