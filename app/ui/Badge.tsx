import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Spinner } from './Spinner.tsx';

export type BadgeTone = 'neutral' | 'success' | 'warning' | 'danger' | 'accent';

type BadgeProps = {
  tone?: BadgeTone;
  /** An icon before the word, or `spinner` while something runs. */
  icon?: LucideIcon | 'spinner';
  className?: string;
  children: ReactNode;
};

/** A status word on a tinted pill. The colour never stands alone: there is always a word. */
export function Badge({ tone = 'neutral', icon: Icon, className, children }: BadgeProps) {
  return (
    <span className={classNames('badge', tone !== 'neutral' && `badge-${tone}`, className)}>
      {Icon === 'spinner' ? (
        <Spinner size="tiny" />
      ) : (
        Icon && <Icon aria-hidden="true" className="icon icon-xs" />
      )}
      {children}
    </span>
  );
}
