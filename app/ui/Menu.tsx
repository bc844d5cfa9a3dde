import type { LucideIcon } from 'lucide-react';
import { DropdownMenu as Radix } from 'radix-ui';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { useLandmark } from './use-landmark.ts';

type MenuProps = {
  /** The button that opens the menu: one element that takes a ref. */
  trigger: ReactNode;
  className?: string;
  children: ReactNode;
} & Pick<
  ComponentPropsWithoutRef<typeof Radix.Content>,
  'side' | 'sideOffset' | 'align' | 'onCloseAutoFocus'
>;

/** A menu of actions under a button: arrow keys, type to find, Esc closes and returns focus to the button. */
export function Menu({ trigger, className, sideOffset = 4, children, ...position }: MenuProps) {
  const { landmark, ref } = useLandmark();
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild ref={ref}>
        {trigger}
      </Radix.Trigger>
      <Radix.Portal container={landmark}>
        <Radix.Content
          {...position}
          sideOffset={sideOffset}
          collisionPadding={8}
          className={classNames('pop z-50 min-w-44 p-1', className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type MenuItemProps = {
  icon: LucideIcon;
  onSelect?: () => void;
  /** Red: the act deletes something. */
  danger?: boolean;
  children: ReactNode;
};

export function MenuItem({ icon: Icon, onSelect, danger, children }: MenuItemProps) {
  return (
    <Radix.Item
      onSelect={onSelect}
      className={classNames('menu-item', danger && '!text-danger [&_.icon]:!text-danger')}
    >
      <Icon aria-hidden="true" className="icon" />
      {children}
    </Radix.Item>
  );
}

/** A menu item that is a link: the one child is the link, with its icon inside. */
export function MenuLink({ children }: { children: ReactNode }) {
  return (
    <Radix.Item asChild className="menu-item">
      {children}
    </Radix.Item>
  );
}

export function MenuSeparator() {
  return <Radix.Separator className="my-1 h-px bg-line" />;
}
