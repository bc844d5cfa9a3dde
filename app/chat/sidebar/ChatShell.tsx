import { useLocation, useNavigate } from '@remix-run/react';
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Dialog } from '#app/ui/Dialog.tsx';
import { sidebarCookie, usePreferences } from '#app/ui/preferences.ts';
import { SearchDialog } from './SearchDialog.tsx';
import { Sidebar, type SidebarContent } from './Sidebar.tsx';

const OpenSidebar = createContext<() => void>(() => {});

/** Opens the sidebar: beside the chat on a wide screen, as a drawer on a narrow one. */
export function useOpenSidebar(): () => void {
  return useContext(OpenSidebar);
}

const wide = '(min-width: 1024px)';

/**
 * The frame of every chat page: skip link, sidebar or drawer, search, and `main` for the page's own top bar,
 * conversation and composer. The skip link leads to `#composer`.
 */
export function ChatShell({ children, ...content }: SidebarContent & { children: ReactNode }) {
  const shell = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState(usePreferences().sidebarClosed);
  const [drawerOpen, setDrawerOpen] = useState(false);
  const [searchOpen, setSearchOpen] = useState(false);
  const { key: page } = useLocation();
  const [openedOn, setOpenedOn] = useState(page);

  // What lies over the page is done once the person has gone to another.
  if (openedOn !== page) {
    setOpenedOn(page);
    setDrawerOpen(false);
    setSearchOpen(false);
  }

  useShortcuts({ onSearch: () => setSearchOpen((open) => !open) });

  const rememberClosed = useCallback((next: boolean) => {
    setClosed(next);
    document.cookie = sidebarCookie(next, { secure: location.protocol === 'https:' });
    // The pressed button has just left the page; its counterpart takes the focus once it is shown.
    const counterpart = next ? '[data-open-sidebar]' : '.side [data-close-sidebar]';
    requestAnimationFrame(() => shell.current?.querySelector<HTMLElement>(counterpart)?.focus());
  }, []);

  const openSidebar = useCallback(
    () => (window.matchMedia(wide).matches ? rememberClosed(false) : setDrawerOpen(true)),
    [rememberClosed],
  );

  function openSearch(): void {
    setDrawerOpen(false);
    setSearchOpen(true);
  }

  return (
    <OpenSidebar.Provider value={openSidebar}>
      <a className="skip-link" href="#composer">
        Skip to the message box
      </a>
      <div ref={shell} className="shell" data-sidebar={closed ? 'closed' : 'open'}>
        <Sidebar {...content} onClose={() => rememberClosed(true)} onSearch={openSearch} />
        <main className="flex min-h-0 min-w-0 flex-col" id="main">
          {children}
        </main>
      </div>
      <Dialog label="Chats" placement="drawer" open={drawerOpen} onOpenChange={setDrawerOpen}>
        <Sidebar {...content} onClose={() => setDrawerOpen(false)} onSearch={openSearch} />
      </Dialog>
      <SearchDialog
        open={searchOpen}
        onOpenChange={setSearchOpen}
        chats={content.chats}
        time={content.time}
      />
    </OpenSidebar.Provider>
  );
}

/** ⌘K or Ctrl+K searches, ⌘⇧O or Ctrl+Shift+O starts a new chat, wherever the focus is. */
function useShortcuts({ onSearch }: { onSearch: () => void }): void {
  const { appleKeyboard } = usePreferences();
  const navigate = useNavigate();

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      const mod = appleKeyboard ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
      if (!mod || event.altKey || event.repeat) return;
      const key = event.key.toLowerCase();
      if (key === 'k' && !event.shiftKey) onSearch();
      else if (key === 'o' && event.shiftKey) navigate('/');
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [appleKeyboard, navigate, onSearch]);
}
