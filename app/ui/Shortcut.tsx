import { classNames } from './class-names.ts';
import { usePreferences } from './preferences.ts';

const appleKeys: Record<string, string> = { mod: '⌘', shift: '⇧', alt: '⌥' };
const otherKeys: Record<string, string> = { mod: 'Ctrl', shift: 'Shift', alt: 'Alt' };

/**
 * A key combination as this machine writes it: `mod+shift+O` is `⌘⇧O` on Apple and `Ctrl+Shift+O` elsewhere.
 * Decoration, hidden where the pointer is coarse; the control keeps its own name.
 */
export function Shortcut({ keys, className }: { keys: string; className?: string }) {
  const { appleKeyboard } = usePreferences();
  const names = keys.split('+').map((key) => (appleKeyboard ? appleKeys : otherKeys)[key] ?? key);
  return (
    <span className={classNames('kbd-bare', className)} aria-hidden="true">
      {names.join(appleKeyboard ? '' : '+')}
    </span>
  );
}
