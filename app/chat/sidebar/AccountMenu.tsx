import { Link, useFetcher, useLocation, useSubmit } from '@remix-run/react';
import { ChevronsUpDown, History, LogOut, Monitor, Moon, Settings, Sun, type LucideIcon } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Avatar } from '#app/ui/Avatar.tsx';
import { Badge } from '#app/ui/Badge.tsx';
import { Menu, MenuItem, MenuLink, MenuSeparator } from '#app/ui/Menu.tsx';
import { usePreferences, type Theme } from '#app/ui/preferences.ts';
import { attentionLabel } from './connection-words.ts';
import type { ConnectionSummary, ThemeResult, Viewer } from './types.ts';
import { useToastOnFailure } from './use-chat-edits.ts';

type AccountMenuProps = { viewer: Viewer; connections: readonly ConnectionSummary[] };

/** Who is signed in, at the foot of the sidebar, with the way to the settings, the theme and out. */
export function AccountMenu({ viewer, connections }: AccountMenuProps) {
  const submit = useSubmit();
  const { pathname } = useLocation();
  const attention = attentionLabel(connections);
  const cameFrom = { from: pathname };
  return (
    <div className="border-t border-line p-2">
      <Menu
        side="top"
        sideOffset={13}
        className="w-(--radix-dropdown-menu-trigger-width)"
        trigger={trigger(viewer)}
      >
        <MenuLink>
          <Link to="/settings/integrations" state={cameFrom}>
            <Settings aria-hidden="true" className="icon" />
            Settings
            {attention && (
              <Badge tone="warning" className="ml-auto">
                {attention}
              </Badge>
            )}
          </Link>
        </MenuLink>
        <MenuLink>
          <Link to="/settings/activity" state={cameFrom}>
            <History aria-hidden="true" className="icon" />
            Activity
          </Link>
        </MenuLink>
        <MenuSeparator />
        <ThemeChoice />
        <MenuSeparator />
        <MenuItem icon={LogOut} onSelect={() => submit(null, { method: 'post', action: '/logout' })}>
          Log out
        </MenuItem>
      </Menu>
    </div>
  );
}

function trigger(viewer: Viewer) {
  return (
    <button type="button" className="side-item w-full !h-11 !text-ink">
      <Avatar name={viewer.name || viewer.email} size="account" />
      <span className="min-w-0 flex-1 text-left">
        <span className="block truncate text-small font-medium">{viewer.name}</span>
        <span className="block truncate text-caption text-ink-3">{viewer.email}</span>
      </span>
      <ChevronsUpDown aria-hidden="true" className="icon" />
      <span className="sr-only">, account menu</span>
    </button>
  );
}

const themeChoices: readonly { theme: Theme; label: string; icon: LucideIcon }[] = [
  { theme: 'system', label: 'System', icon: Monitor },
  { theme: 'light', label: 'Light', icon: Sun },
  { theme: 'dark', label: 'Dark', icon: Moon },
];

/** Three radio items in one row of the menu; choosing one leaves the menu open, so that the change is seen. */
function ThemeChoice() {
  const fetcher = useFetcher<ThemeResult>();
  const { theme } = usePreferences();
  useToastOnFailure(fetcher.data, 'The theme wasn’t changed');
  const current = fetcher.formData?.get('theme')?.toString() ?? theme;
  return (
    <DropdownMenu.RadioGroup
      aria-label="Theme"
      value={current}
      onValueChange={(next) => fetcher.submit({ theme: next }, { method: 'post', action: '/theme' })}
      className="flex items-center justify-between px-2 py-1.5"
    >
      <span className="flex items-center gap-2.5 text-body" aria-hidden="true">
        <Sun className="icon text-ink-3" />
        Theme
      </span>
      <span className="segmented" role="none">
        {themeChoices.map(({ theme: value, label, icon: Icon }) => (
          <DropdownMenu.RadioItem
            key={value}
            value={value}
            aria-label={label}
            title={label}
            className="!px-1.5 pointer-coarse:min-w-11"
            onSelect={(event) => event.preventDefault()}
          >
            <Icon aria-hidden="true" className="icon icon-sm" />
          </DropdownMenu.RadioItem>
        ))}
      </span>
    </DropdownMenu.RadioGroup>
  );
}
