import { ends, name, note, sep, undated, type Wording } from './note-parts.ts';

/* Notes that ask for what is in the mail and on GitHub. */

const writes = '(?:e-?mailed|mailed|wrote|messaged|sent (?:it|mail|an? e?-?mail))';
const asks = '(?:what|which|when|where|how|who|whats|wat|y|why)';
const mail = '(?:threads?|e-?mails?|mails?|inbox|mailbox)';

export const notesOfSources: Wording[] = [
  // "Ruth Calloway wants what", "what ruth want"
  [
    note(`^(\\p{L}[\\p{L}'’ -]*?) (wants?|said|says?|asked|asks?|wrote|needs?) what\\s*\\??$`, 'iu'),
    'what did $1 $2',
  ],
  [
    /^what (?!(?:i|we|you|u|they|he|she|it|else|time|day|to|do|does|did|is|are)\b)(\p{L}+(?: \p{L}+)?) (want|say|ask|need)\s*\??$/iu,
    'what did $1 $2',
  ],
  [/\b(e-?mails?|mails?) re:? (?=\S)/gi, '$1 about '],
  // "Boiler check - landlord mailed, which day": who wrote is named, and what about.
  [
    note(
      `^(${name})${sep}((?!i\\b|we\\b)\\p{L}+(?: \\p{L}+)?) ${writes}(?: (?:me|us))?(?:,? ${asks}\\b[^,;]*)?\\s*\\??$`,
      'iu',
    ),
    'mails from $2 about “$1”',
  ],
  // "Who brings the projector, was in thread"
  [
    new RegExp(
      `^(?:who|what|which|when|where|how (?:much|many|long)|why)(?:['’]?s)?(?: (?:is|are|was|were|do|does|did|the|a))* (\\S[^?,;“”"]*?)\\??(?:,|\\s+[-–]) (?:(?:it|that)['’]?s |it (?:is|was) |was |is |shd be |should be |must be |its |somewhere )*(?:in|per|from) (?:(?:the|an?|my|that) )?(?:\\p{L}+ )?${mail}${ends.replace('$', '\\??$')}`,
      'iu',
    ),
    'show mails about “$1”',
  ],
  // "Ida mailed abt the quiz night, stick it in cal": what the mail invites to is to be booked.
  [
    new RegExp(
      `^(?!(?:i|we|he|she|they|who|what|if|when)\\b)${undated}(?!.*\\d)(\\p{L}+(?: \\p{L}+)?) (?:has |just )*${writes}(?: (?:me|us))? (?:abt|about|re:?|on|with) (?:the |an? |her |his )?([^,;.?!–-]+?)${sep}(?:pls |please |so |can u |can you )*(?:add|put|stick|pop|get|enter|save|diary|book|bung|chuck)(?: (?:it|that|this))?(?: (?:in|into|on|to|down))?(?: (?:(?:my|the) )?(?:cal|calendar|diary))?${ends}`,
      'iu',
    ),
    'put the $2 from $1’s mail in my calendar',
  ],
  [
    new RegExp(
      `^((?:add|put|stick|pop|get|enter) [^,;?]+? (?:from|in) (?!(?:his|yours|hers)\\b)\\p{L}{3,})s (?=(?:e-?mail|mail)\\b)`,
      'iu',
    ),
    '$1’s ',
  ],
  // "412 whats that abt", "408 status": a number and nothing else that it may be of.
  [
    /^#?(?=\d{2,5}\b)(\d{2,5})[,:]?\s+(?=(?:what['’]?s|whats|what is) (?:that|it|this)(?: one)?\b|(?:status|merged|assignee|resolved|fixed|closed|done|still open)\b)/i,
    'issue #$1 ',
  ],
  [/^((?:whats|what['’]s|what is) )#?(\d{2,5})(?= (?:abt|about|on about)\b)/i, '$1issue #$2'],
  [
    /^((?:whos|who['’]s|who is|who has|whos got|who['’]s got) (?:got |on |doing )?)#?(\d{2,5})(?=\s*\??$)/i,
    '$1issue #$2',
  ],
  // "Who has the 4.2 checklist": what has the number of a release is on GitHub.
  [
    /^who(?:['’]?s| has| owns| is)?(?: got| doing| on)? (?=(?:the )?(?:\p{L}+ )?v?\d+\.\d+(?:\.\d+)? \p{L}+\??$)/iu,
    'search issues about ',
  ],
];
