import { Check, Minus, X, type LucideIcon } from 'lucide-react';
import { classNames } from './class-names.ts';
import { initials } from './initials.ts';

export type AvatarReply = 'yes' | 'no' | 'maybe' | 'none';

const replyIcons: Record<AvatarReply, LucideIcon | null> = { yes: Check, no: X, maybe: Minus, none: null };

type AvatarProps = {
  /** The person's name, or their address when nothing better is known. */
  name: string;
  size?: 'medium' | 'account' | 'large';
  /** What the person answered to an invitation: a shape and a colour on the rim. */
  reply?: AvatarReply;
};

const sizeClass = { medium: '', account: 'avatar-lg !size-7 !text-[0.6875rem]', large: 'avatar-lg' };

/** A person's initials in a disc. Decoration: the name has to stand beside it or label the group. */
export function Avatar({ name, size = 'medium', reply }: AvatarProps) {
  const ReplyIcon = reply && replyIcons[reply];
  return (
    <span className={classNames('avatar', sizeClass[size])} title={name} aria-hidden="true">
      {initials(name)}
      {reply && (
        <span className="avatar-reply" data-reply={reply}>
          {ReplyIcon && <ReplyIcon className="icon" />}
        </span>
      )}
    </span>
  );
}

const shownAvatars = 5;

type AvatarsProps = {
  people: readonly { name: string; reply?: AvatarReply }[];
  /** The whole group in words: `5 guests: 3 going, 1 maybe, 1 no reply yet`. */
  label: string;
};

/** Up to five people in a row, then `+3`. One image to a screen reader, named by `label`. */
export function Avatars({ people, label }: AvatarsProps) {
  const hidden = people.length - shownAvatars;
  return (
    <span className="avatars" role="img" aria-label={label}>
      {people.slice(0, shownAvatars).map((person, index) => (
        <Avatar key={`${index} ${person.name}`} name={person.name} reply={person.reply} />
      ))}
      {hidden > 0 && <span className="avatar num">+{hidden}</span>}
    </span>
  );
}
