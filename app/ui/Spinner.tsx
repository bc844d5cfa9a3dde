import { LoaderCircle } from 'lucide-react';
import { classNames } from './class-names.ts';

/**
 * A turning ring. It says nothing to a screen reader: put the words next to it, visible or `sr-only`.
 * It holds still under reduced motion.
 */
export function Spinner({ size = 'medium' }: { size?: 'medium' | 'small' | 'tiny' }) {
  return (
    <LoaderCircle
      aria-hidden="true"
      className={classNames('icon spin', size === 'small' && 'icon-sm', size === 'tiny' && 'icon-xs')}
    />
  );
}
