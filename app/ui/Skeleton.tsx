import { classNames } from './class-names.ts';

/** A grey bar in the place of text that is on its way; `className` gives its size. Hidden from screen readers. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={classNames('skeleton', className)} />;
}
