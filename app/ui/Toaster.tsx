import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { Toast as Radix } from 'radix-ui';
import { useSyncExternalStore } from 'react';
import { dismissToast, toastStore, type Toast } from './toast.ts';

const visibleMs = 5_000;

/** A store that never changes. */
const never = () => () => undefined;

const tones = {
  success: { icon: CircleCheck, className: 'text-success' },
  neutral: { icon: Info, className: 'text-ink-3' },
  error: { icon: CircleAlert, className: 'text-danger' },
};

/**
 * Where toasts appear, newest lowest. Once in the page, in the root. Radix pauses them on hover and focus,
 * reads them out, and gives F8 to reach them. Joins after hydration: its empty list carries a style
 * attribute, which the policy would block in the server's HTML.
 */
export function Toaster() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.get, toastStore.getOnServer);
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hydrated) return null;
  return (
    <Radix.Provider duration={visibleMs} swipeDirection="right">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
      <Radix.Viewport className="fixed right-4 bottom-4 z-[60] flex flex-col gap-2 max-sm:left-4" />
    </Radix.Provider>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const tone = tones[toast.tone];
  const Icon = toast.icon ?? tone.icon;
  return (
    <Radix.Root
      className="toast max-sm:!w-full"
      type={toast.tone === 'error' ? 'foreground' : 'background'}
      duration={toast.tone === 'error' ? Infinity : undefined}
      onOpenChange={(open) => !open && dismissToast(toast.id)}
    >
      <Icon aria-hidden="true" className={`icon mt-0.5 ${tone.className}`} />
      <div className="min-w-0 flex-1">
        <Radix.Title className="font-medium">{toast.title}</Radix.Title>
        {toast.description && (
          <Radix.Description className="text-small text-ink-2">{toast.description}</Radix.Description>
        )}
      </div>
      <Radix.Close className="icon-btn !-my-1 !size-7" aria-label="Dismiss">
        <X aria-hidden="true" className="icon icon-sm" />
      </Radix.Close>
    </Radix.Root>
  );
}
