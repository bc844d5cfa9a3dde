import { beforeEach, expect, test, vi } from 'vitest';
import { dismissToast, toast, toastStore } from './toast.ts';

const titles = () => toastStore.get().map((shown) => shown.title);

beforeEach(() => {
  for (const { id } of toastStore.get()) dismissToast(id);
});

test('the fourth toast pushes out the oldest', () => {
  for (const title of ['one', 'two', 'three', 'four']) toast({ tone: 'neutral', title });
  expect(titles()).toEqual(['two', 'three', 'four']);
});

test('the same words show once, until they are dismissed', () => {
  toast({ tone: 'error', title: 'The chat wasn’t changed', description: 'Try again.' });
  toast({ tone: 'error', title: 'The chat wasn’t changed', description: 'Try again.' });
  toast({ tone: 'error', title: 'The chat wasn’t changed', description: 'It is gone.' });
  expect(titles()).toHaveLength(2);

  dismissToast(toastStore.get()[0]?.id ?? 0);
  toast({ tone: 'error', title: 'The chat wasn’t changed', description: 'Try again.' });
  expect(toastStore.get().map((shown) => shown.description)).toEqual(['It is gone.', 'Try again.']);
});

test('tells its listeners of every change, until they leave', () => {
  const listener = vi.fn<() => void>();
  const leave = toastStore.subscribe(listener);
  toast({ tone: 'success', title: 'Gmail connected' });
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  toast({ tone: 'success', title: 'GitHub connected' });
  expect(listener).toHaveBeenCalledTimes(1);
});
