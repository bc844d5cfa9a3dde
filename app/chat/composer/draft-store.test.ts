import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** A tab's storage: what is held is among its own properties, as in a browser. */
class TabStorage {
  [name: string]: unknown;
  getItem(name: string): string | null {
    return Object.hasOwn(this, name) ? String(this[name]) : null;
  }
  setItem(name: string, value: string): void {
    this[name] = value;
  }
  removeItem(name: string): void {
    delete this[name];
  }
}

/** The module as a page that was just loaded has it. */
async function freshStore() {
  vi.resetModules();
  const { draftStore } = await import('./draft-store.ts');
  return draftStore;
}

describe('drafts', () => {
  let tab: TabStorage;
  beforeEach(() => {
    tab = new TabStorage();
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
    expect(Object.keys(tab)).toEqual([]);
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

  test('are forgotten, and nothing else of the tab is', async () => {
    const store = await freshStore();
    tab.setItem('other', 'kept');
    store.set('a', 'Move it');
    store.clear();
    expect(store.get('a')).toBe('');
    expect(Object.keys(tab)).toEqual(['other']);
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
    store.clear();
    expect(store.get('a')).toBe('');
  });
});
