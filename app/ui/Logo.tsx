import { classNames } from './class-names.ts';

/** Arlo's mark: a clock ring and an event's bar that make an “a”. Decoration beside the name. */
export function ArloMark({ className }: { className?: string }) {
  return (
    <svg
      className={classNames('size-[1.375rem] flex-none', className)}
      viewBox="0 0 24 24"
      fill="none"
      aria-hidden="true"
    >
      <circle cx="10.75" cy="12" r="6.75" stroke="currentColor" strokeWidth="3.5" />
      <rect x="15.75" y="3.5" width="3.75" height="17" rx="1.875" className="fill-accent" />
    </svg>
  );
}

/** The mark and the name, as they stand at the top left of every page. */
export function ArloWordmark() {
  return (
    <span className="flex items-center gap-2 text-[1.0625rem] font-semibold tracking-[-0.02em]">
      <ArloMark />
      Arlo
    </span>
  );
}
