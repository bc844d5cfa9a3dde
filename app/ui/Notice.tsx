import { CircleAlert, TriangleAlert } from 'lucide-react';
import { forwardRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';

type NoticeProps = {
  tone: 'warning' | 'danger';
  /** `alert` interrupts a screen reader: only for a failed form or a failed reply. */
  role?: 'alert' | 'status';
  className?: string;
  children: ReactNode;
};

/** A tinted box with an icon that tells what is wrong and what is still true. Can take focus from code. */
export const Notice = forwardRef<HTMLDivElement, NoticeProps>(function Notice(
  { tone, role, className, children },
  ref,
) {
  const Icon = tone === 'danger' ? CircleAlert : TriangleAlert;
  return (
    <div ref={ref} role={role} tabIndex={-1} className={classNames('notice', `notice-${tone}`, className)}>
      <Icon aria-hidden="true" className="icon" />
      <div className="min-w-0 flex-1">{children}</div>
    </div>
  );
});
