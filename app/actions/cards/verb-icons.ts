import {
  CalendarCheck,
  CalendarClock,
  CalendarMinus,
  CalendarPlus,
  CalendarX,
  PencilLine,
  Trash2,
  Undo2,
  type LucideIcon,
} from 'lucide-react';
import type { ChangeVerb } from './verb-words.ts';

/** The picture of each kind of change, wherever one is listed. */
export const verbIcons: Record<ChangeVerb, LucideIcon> = {
  delete: Trash2,
  create: CalendarPlus,
  update: PencilLine,
  move: CalendarClock,
  accept: CalendarCheck,
  decline: CalendarX,
  maybe: CalendarMinus,
  undo: Undo2,
};
