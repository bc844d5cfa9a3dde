/* What a message may want, and what its words may say of it. The corpus is marked with these. */

export const intents = [
  'create',
  'move',
  'length',
  'rename',
  'place',
  'invite',
  'uninvite',
  'remind',
  'repeat',
  'colour',
  'delete',
  'clear',
  'accept',
  'decline',
  'maybe',
  'agenda',
  'find',
  'free',
  'slots',
  'undo',
  'mail',
  'issues',
  'talk',
] as const;
export type Intent = (typeof intents)[number];

/** `none` is every word that says nothing of it: courtesies, reasons, small talk. */
export const marks = [
  'none',
  'title',
  'who',
  'place',
  'event',
  'when',
  'until',
  'length',
  'old',
  'lead',
] as const;
export type Mark = (typeof marks)[number];
