import { UserX } from 'lucide-react';
import { useEffect } from 'react';
import { toast } from '#app/ui/toast.ts';
import { draftStore } from './composer/draft-store.ts';

/** Says that the account was deleted, and forgets what was being written: whoever comes next in this browser must not read it. */
export function useFarewell(isFarewell: boolean): void {
  useEffect(() => {
    if (!isFarewell) return;
    draftStore.clear();
    toast({ tone: 'neutral', icon: UserX, title: 'Your account was deleted' });
  }, [isFarewell]);
}
