import { numberOf } from '../../dates/vocabulary.ts';
import type { Target, UndoRequest } from '../request.ts';
import { tokenAt } from '../wording/sentence.ts';
import { readTarget } from '../parts/target.ts';
import { afterVerb, type Utterance } from '../wording/utterance.ts';

const verb =
  'undo|undoing|un-do|revert|reverse|roll back|rollback|take back|restore|un-?delete|un-?cancel|un-?book|un-?move|recover|reinstate|bring back|get back|put back';
const change =
  '(?:change|move|booking|deletion|cancellation|edit|rename|thing|bit|part|step|one|update|action|reply|answer|invitation)s?';
const everyone =
  '(?:them|those|these|both|all|everything|all of (?:it|them|that)|both of (?:them|those)|them (?:both|all)|the lot)';
const one = `(?:it|that|this|that one|this one|what you (?:just )?did|what you have done|the (?:last|previous|latest|most recent) ${change}|(?:the|that|my|your) (?:very )?(?:last )?${change})`;
const property =
  '(?:the|its|that) (?:(?:name|title|time|date|day|place|room|location|length|guests?|colou?r)(?: change)?)';
const thing = `(?:${everyone}|${one}|${property})`;
const manner = '(?: (?:please|you just did|you did|you just made|you made|just now|now|again|at once))*';
const asItWas =
  '(?: (?:how|where|to how|to where|the way|to the way|to what|as|like|again|to (?:its|the) (?:old|original|previous|first) \\w+|in|there|on my calendar|into (?:my|the) (?:calendar|diary))\\b.*)?';

const bare = new RegExp(
  [
    `^(?:${verb})(?: ${thing})?${manner}$`,
    `^(?:(?:can|could|may) (?:i|we) )?(?:take|put|bring|change|switch|move|get|give|have) (?:me )?${thing} back${asItWas}$`,
    `^(?:put|bring|get) (?:back|everything back)(?: ${thing})?$`,
    `^(?:i (?:want|need) )${thing} back$`,
    '^(?:that|this|it) (?:was|is) (?:wrong|a mistake|an accident|not what i (?:meant|wanted|asked(?: for)?)|a slip)$',
    '^(?:i )?(?:did not|do not) (?:mean|want) (?:you )?(?:to do )?(?:that|it|to)$',
    `^(?:go back|reset(?: ${thing})?|roll ${thing} back|not what i (?:meant|wanted|asked for))$`,
    '^(?:(?:ctrl|control|cmd|command|strg)[ +-]?z)$',
    `^i take ${thing} back$`,
    `^(?:cancel|scrap|drop|reverse|forget|scratch|ignore) (?:the|that|my|your) (?:last|latest|previous) ${change}$`,
    `^(?:i )?(?:did not|do not) (?:mean|want) (?:(?:you )?to (?:do|move|delete|cancel|remove|change|book|add|rename|invite) ${thing}|${thing} (?:moved|deleted|cancelled|removed|changed|booked|added))$`,
    `^(?:delete|remove|cancel|scrap|drop) (?:(?:the )?(?:last|latest) (?:event|one|thing|meeting|booking|entry)|what) (?:that )?(?:you|i|we)(?: have| just)* (?:created|made|added|booked|put in|scheduled|set up)$`,
    `^wait i do (?:need|want) ${thing}(?: after all)?$`,
    `^(?:i (?:do|did) (?:need|want) ${thing})(?: after all| any ?way)?$`,
  ].join('|'),
);
/** "Go back to the old name", "leave it where it was", "use the original time": how it was before is wanted. */
const before = new RegExp(
  `^(?!(?:on )?the (?:day|night|week|evening|morning) before$)(?:(?:that|this|it) (?:was|is) (?:wrong|a mistake) )?(?:(?:just |please |let us |can we )*(?:go|reset|change|switch|put|bring|set|turn|get|leave|keep|use|take|have|restore|revert|return|make|give me) )?(?:${thing} )?(?:back )?(?:again )?(?:to |at |in |on |with )?(?:(?:how|where|what|as|like|the way) (?:${thing}|things) (?:was|were|used to be)|before|the way (?:${thing}|things) (?:was|were)|(?:the|its) (?:old|original|previous|former|earlier) (?:one|name|title|time|date|day|place|room|location|length|version|slot|state|guests?))(?: before)?(?: again| after all| please)*$`,
);
const several = new RegExp(`\\b${everyone}\\b`);
/** "Undo the move of the stand-up", "restore the dentist". */
const opening = new RegExp(
  `(?:${verb})\\b(?: (?:the|that|my|your)(?: (?:last|latest|previous))? ${change} (?:of|to|for|with)\\b| (?:mov|delet|cancel+|book|renam|chang|add|shift|push|creat|remov|accept|declin)ing\\b)?`,
);
/** "Put the stand-up back where it was", "i want my haircut back". */
const around =
  /^(?:put|move|change|switch|bring|get|take|give me|i (?:want|need)|(?:can|could) (?:i|we) (?:have|get)) (?<name>.+?) back(?: (?:in|into|on|onto|to) (?:my|the) (?:calendar|diary)| please)?(?: (?:how|where|to how|to where|the way|as|again|on my calendar)\b.*)?$/;

/** "I didn't mean that bring it back" */
const notMeant =
  /^(?:(?:oh|no|wait|sorry|oops|ah) )*(?:i )?(?:did not|do not) mean (?:that|it|to(?: do (?:that|it|this))?)(?: at all)? (?:so |and |please )*(?=\S)/;

/** "Never mind undo" */
const talkBefore = new RegExp(
  `^(?:(?:oh|no|nope|wait|sorry|oops|ah|actually|never mind|scrap that|forget (?:it|that)) )+(?=(?:${verb})\\b)`,
);

const lastSome = new RegExp(
  `^(?:${verb}) (?:(?:the|my|your) )?(?:last|latest|previous|past|most recent) (?<n>two|three|four|five|[2-9])(?: ${change})?${manner}$`,
);

const that: Target = { words: [], when: {}, pronoun: true };

/** "undo that", "put it back", "undo the move of the stand-up". */
export function readUndo(utterance: Utterance): UndoRequest | undefined {
  const { text, sentence, dates } = utterance;
  const count = lastSome.exec(text)?.groups?.n;
  if (count) return { kind: 'undo', target: that, count: numberOf(count) };
  // "False alarm, go back to the old time": what led up to it says nothing.
  const endings = sentence.tokens.flatMap(({ stop }, index) =>
    stop.includes(',') ? [text.slice(sentence.tokens[index + 1]?.at)] : [],
  );
  const meant = text.replace(notMeant, '').replace(talkBefore, '');
  if ([text, meant, ...endings].some((words) => bare.test(words) || before.test(words))) {
    const all = /\b(?:everything|(?<!after )all)\b/.test(text);
    return { kind: 'undo', target: that, ...(all && { all: true as const }) };
  }
  const from = afterVerb(utterance, opening);
  if (from !== undefined && !(dates.length > 0 && /^(?:put|bring|get|take)\b/.test(text))) {
    const target = readTarget(utterance, from, sentence.tokens.length);
    return { kind: 'undo', target: target.words.length > 0 ? target : that };
  }
  const said = [text, ...endings].find((words) => around.test(words)) ?? text;
  const name = around.exec(said)?.groups?.name;
  if (name === undefined || dates.length > 0 || several.test(name)) return undefined;
  const to = sentence.tokens.findIndex((token) => token.word === 'back');
  const target = readTarget(utterance, tokenAt(sentence, text.lastIndexOf(name)), to);
  return target.words.length > 0 ? { kind: 'undo', target } : undefined;
}
