import { isTextField } from '#app/actions/cards/answer-keys.ts';

/**
 * Whether a question may take the focus: not from a field, a dialog or a menu that the person is in, and not
 * while they have begun to write.
 */
export function mayTakeFocus(composer: HTMLTextAreaElement | null): boolean {
  if (composer && composer.value.trim() !== '') return false;
  const active = document.activeElement;
  if (active === composer) return true;
  if (isTextField(active)) return false;
  return !active?.closest('dialog, [role="dialog"], [role="alertdialog"], [role="menu"]');
}
