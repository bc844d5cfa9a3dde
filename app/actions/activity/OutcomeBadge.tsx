import { Check, CircleAlert, Hourglass, TriangleAlert, Undo2, X, Zap } from 'lucide-react';
import type { ComponentProps } from 'react';
import { Badge } from '#app/ui/Badge.tsx';
import type { ActivityOutcome } from './activity.ts';
import { outcomeNames } from './line-words.ts';

type Look = Pick<ComponentProps<typeof Badge>, 'tone' | 'icon'>;

const looks: Record<ActivityOutcome, Look> = {
  waiting: { tone: 'warning', icon: Hourglass },
  running: { tone: 'neutral', icon: 'spinner' },
  approved: { tone: 'success', icon: Check },
  automatic: { tone: 'neutral', icon: Zap },
  denied: { tone: 'neutral', icon: X },
  undone: { tone: 'accent', icon: Undo2 },
  failed: { tone: 'danger', icon: CircleAlert },
  unknown: { tone: 'warning', icon: TriangleAlert },
};

/** How a change ended: a word and an icon. */
export function OutcomeBadge({ outcome }: { outcome: ActivityOutcome }) {
  return <Badge {...looks[outcome]}>{outcomeNames[outcome]}</Badge>;
}
