import { classNames } from '#app/ui/class-names.ts';
import { providers, type ProviderKey } from './providers.ts';

type ProviderLogoProps = {
  provider: ProviderKey;
  /** 16 or 20 CSS px. */
  size?: 'small' | 'medium';
  className?: string;
};

/** The sign of a service that Arlo connects to. Decoration: its name stands beside it or labels the link. */
export function ProviderLogo({ provider, size = 'medium', className }: ProviderLogoProps) {
  const { viewBox, paths } = providers[provider].logo;
  return (
    <svg
      className={classNames('flex-none', size === 'small' ? 'size-4' : 'size-5', className)}
      viewBox={viewBox}
      aria-hidden="true"
    >
      {paths.map(({ fill, d }) => (
        <path key={d} fill={fill} d={d} />
      ))}
    </svg>
  );
}

/** The sign in a bordered 40 px tile, as it leads integration cards and Connect cards. */
export function ProviderTile({ provider }: { provider: ProviderKey }) {
  return (
    <span className="grid size-10 flex-none place-items-center rounded-control border border-line bg-surface">
      <ProviderLogo provider={provider} />
    </span>
  );
}
