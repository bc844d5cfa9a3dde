import type { ActionView } from '#app/actions/action.ts';
import type { ChangeKind } from '#app/calendar/change.ts';

/** A change that a reply speaks of as made: the kinds of change that would make it true. */
type Claim = readonly ChangeKind[];

const anyChange: Claim = ['create', 'update', 'delete', 'respond'];

/** Words for a change that was made. Some are loose: a guest is `added` by an edit, a time is `set up` by a booking. */
const participles: Record<string, Claim> = {
  booked: ['create'],
  created: ['create'],
  scheduled: ['create', 'update'],
  added: ['create', 'update'],
  invited: ['create', 'update'],
  put: ['create', 'update'],
  'set up': ['create', 'update'],
  'blocked out': ['create'],
  moved: ['update'],
  rescheduled: ['update'],
  shifted: ['update'],
  pushed: ['update'],
  renamed: ['update'],
  extended: ['update'],
  shortened: ['update'],
  updated: ['update', 'respond'],
  changed: ['update', 'respond'],
  deleted: ['delete'],
  cancelled: ['delete', 'respond'],
  canceled: ['delete', 'respond'],
  removed: ['delete', 'update'],
  cleared: ['delete'],
  accepted: ['respond'],
  declined: ['respond'],
  undone: anyChange,
  restored: anyChange,
};
const made = Object.keys(participles).join('|');
const adverbs = '(?: now| just| also| all| successfully| already)*';
const thing =
  '(?:event|meeting|appointment|booking|call|lunch|dinner|reminder|invitation|series|stand-up|sync|review)s?';

/** At the beginning of a sentence: `Moved to Friday`, `OK, deleted`, `Event created`. Never of a line of a list. */
const openings = [
  new RegExp(`^(${made})\\b`, 'i'),
  new RegExp(`^(?:the |your )?${thing}(?: was| were)?${adverbs} (${made})\\b`, 'i'),
];
/** Anywhere in a sentence. */
const statements = [
  new RegExp(`\\b(?:I|we)(?:[’']ve| have)?${adverbs}(?: gone ahead and| went ahead and)? (${made})\\b`, 'i'),
  new RegExp(`\\bha(?:s|ve)${adverbs} been${adverbs} (${made})\\b`, 'i'),
  new RegExp(`\\b(?:it|they|both|${thing}) (?:was|were)${adverbs} (${made})\\b(?! for\\b)`, 'i'),
  new RegExp(`\\b(?:is|are)${adverbs} (${made})(?: now)?\\W*$`, 'i'),
  new RegExp(`\\b(?:is|are) now (${made})\\b`, 'i'),
];
/** Sayings that name no change, and what would make them true. */
const sayings: [RegExp, Claim][] = [
  [/^(?:(?:that|it)[’']s |consider it )?(?:all )?(?:done|sorted)\b(?! by\b)/i, anyChange],
  [/^(?:you[’']re )?all set\b/i, anyChange],
  [/\b(?:is|are) now (?:on|in) (?:your|the) calendar\b/i, ['create', 'update']],
  [/\b(?:is|are) (?:now )?(?:gone|off your calendar)\W*$/i, ['delete']],
];

const pleasantry =
  /^(?:ok(?:ay)?|sure|alright|all right|great|perfect|right|got it|no problem)\b[\s,:;–—-]*/i;
/** Before a claim these take it back: it is only a condition, or the opposite. */
const unclaimed =
  /\b(?:if|once|when|whenever|after|until|unless|before|whether|who|nothing|none|no|not|never|nobody)\b|n[’']t\b/i;
const ofThePast = /\b(?:earlier|before|previously|last (?:time|week|month)|yesterday|ago)\b/i;
/** Who did it, when that was somebody else: `cancelled by Tom`. `By an hour` is no one. */
const byOthers = /\bby (?!\d|an?\b|half\b)/i;

/**
 * The changes that a reply says, in English, were made. Only sentences about now count: what was done earlier has its
 * own card further up.
 */
export function claimsOf(text: string): Claim[] {
  return sentences(text.replace(/“[^”\n]*”|"[^"\n]*"/g, 'it')).flatMap(({ text: sentence, inList }) => {
    if (sentence.endsWith('?') || ofThePast.test(sentence) || byOthers.test(sentence)) return [];
    const plain = sentence.replace(pleasantry, '');
    const said = [...(inList ? [] : openings), ...statements].flatMap((pattern) => {
      const match = pattern.exec(plain);
      const claim = participles[match?.[1]?.toLowerCase() ?? ''];
      return match && claim && !unclaimed.test(plain.slice(0, match.index)) ? [claim] : [];
    });
    return [...said, ...sayings.flatMap(([pattern, claim]) => (pattern.test(plain) ? [claim] : []))];
  });
}

/**
 * Whether a reply speaks of a change that none of its actions made. One that still waits or is under way, or of
 * which nobody knows, has a card that says so.
 */
export function claimsTooMuch(
  text: string,
  actions: readonly Pick<ActionView, 'status' | 'proposal'>[],
): boolean {
  const kinds = actions.filter(({ status }) => backing.includes(status)).map(({ proposal }) => proposal.kind);
  return claimsOf(text).some((claim) => !claim.some((kind) => kinds.includes(kind)));
}

const backing: readonly string[] = ['done', 'pending', 'approved', 'executing', 'unknown'];

function sentences(text: string): { text: string; inList: boolean }[] {
  return text.split('\n').flatMap((line) => {
    const inList = /^\s*(?:[-*+]|\d+[.)])\s/.test(line);
    return (line.match(/[^.!?]+[.!?]*/g) ?? []).map((sentence) => ({
      text: sentence
        .replace(/\*+|_{2,}/g, '')
        .replace(/^[\s>#-]+/, '')
        .trim(),
      inList,
    }));
  });
}
