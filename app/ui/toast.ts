import type { LucideIcon } from 'lucide-react';

export type ToastContent = {
  /** What happened: `Gmail disconnected`. No full stop. */
  title: string;
  description?: string;
  /** An error stays until it is dismissed; the others leave after 5 s. */
  tone: 'success' | 'neutral' | 'error';
  /** Replaces the tone's own icon. */
  icon?: LucideIcon;
};

export type Toast = ToastContent & { id: number };

const shownAtOnce = 3;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Shows the result of something done outside the chat. Browser only. Never the only place an error appears.
 * A fourth toast pushes out the oldest. The same words twice show once, as several parts of a page may tell them.
 */
export function toast(content: ToastContent): void {
  if (toasts.some(({ title, description }) => title === content.title && description === content.description))
    return;
  lastId += 1;
  change([...toasts, { ...content, id: lastId }].slice(-shownAtOnce));
}

export function dismissToast(id: number): void {
  change(toasts.filter((shown) => shown.id !== id));
}

/** For React's `useSyncExternalStore`. */
export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  get: (): readonly Toast[] => toasts,
  getOnServer: (): readonly Toast[] => noToasts,
};

const noToasts: readonly Toast[] = [];
