/** Words that a name of an event does not have, but a sentence that tells something does. */
const sentence = new Set(
  "goes go runs lasts continues ends finishes starts begins leaves lands i i'm you he she they we it me him us them someone somebody everyone nobody who what when where why how which if because is isn't are aren't was wasn't were weren't am been being has hasn't have haven't had do does did don't doesn't didn't will won't would could should can can't cannot may might must shall said says say saying called rang phoned told tells asked asks think thinks thought reckon guess hope moved moving cancelled canceled changed postponed went came emailed texted wrote messaged talked spoke got gets getting works worked suits suited looks looked seems sounds better best brilliant great awful terrible lovely sorry thanks thank not never maybe instead rather really just already still that there then also actually want wants need needs know prefer prefers happened everything anything nothing meetings events appointments agenda plans".split(
    ' ',
  ),
);

/** What a told sentence is about: the football training of "theo has football training". */
export function nameInStatement(words: string): string {
  const whole = withoutTelling(words);
  if (isNounPhrase(whole)) return whole;
  // "The school just emailed, nativity play is …": what stands last led nowhere else.
  const pieces = words.split(/\s*[,;]\s*/).map(withoutTelling);
  const last = pieces.findLast((piece) => piece !== '' && isNounPhrase(piece));
  if (last !== undefined) return last;
  // "Ruth wants to see me": who or what it is about.
  const all = whole.split(' ');
  const verb = all.findIndex((word) => !isNounPhrase(word));
  return verb > 0 ? all.slice(0, verb).join(' ') : whole;
}

function withoutTelling(words: string): string {
  return words
    .replace(/^(?:(?:so|and|but|well|ok|because|cos|apparently)\s+)+/i, '')
    .replace(
      /^(?:i|we)(?:['’](?:ve|m|re|ll|d))?(?:\s+(?:am|are|have|had|will|would|be|been|asked|invited|told|promised|agreed|arranged|planning|need|needs|got|get|just|also|really|going|gonna|want|to|supposed|meant|due))*\s+/i,
      '',
    )
    .replace(
      /^(?:promised|agreed|offered|arranged|been asked|been invited|supposed|meant|due|planning) to\s+/i,
      '',
    )
    .replace(
      /^(?:they|he|she)(?:['’]?ve|['’]s|\s+have|\s+has)?\s+(?:given|gave|offered|got|booked|put|found)\s+(?:me|us)(?:\s+(?:in|down))?(?:\s+(?:for|at))?\s*/i,
      '',
    )
    .replace(
      /^(?:they|he|she|\S+)(?:['’]?ve|['’]s|\s+have|\s+has)?\s+(?:talked|roped|dragged|pushed|persuaded|bullied|signed)\s+(?:me|us)\s+(?:into|up\s+for|in\s+for)\s+/i,
      '',
    )
    .replace(/^(?:the|my|our)\s+(\S+)\s+needs?\s+(?:its|his|her|their|an?)\s+(?=\S)/i, '$1 ')
    .replace(/^(?:go|going|come|get) to (?=(?:the|an?|my|our)\s)/i, '')
    .replace(/^go(?:ing)?\s+(?=\w+ing\b)/i, '')
    .replace(/^go(?:ing)?\s+for\s+an?\s+(?=\S)/i, '')
    .replace(/^there(?:['’]s|\s+is|\s+are|\s+will\s+be)\s+/i, '')
    .replace(
      /\s+(?:is|are|will\s+be|is\s+going\s+to\s+be|(?:has|have|is|are)\s+got|has|have|['’]s\s+got|is\s+having)(?=\s|$)(?:\s+(?:an?|the|his|her|their|my|our)(?=\s))?/gi,
      '',
    )
    .trim();
}

/** A "leaving do" is a party. */
const aDo =
  /\b(leaving|hen|stag|birthday|christmas|xmas|work|works|office|retirement|engagement|wedding|farewell|team|charity|family|summer|evening) do\b/g;

/** Whether words can be the name of an event: a noun with what belongs to it, without pronoun, verb or reported speech. */
export function isNounPhrase(words: string): boolean {
  const plain = words.toLowerCase().replace(/[’‘]/g, "'").replace(aDo, '$1');
  if (/\bsee (?:you|u|ya)\b/.test(plain)) return false;
  return plain.split(/[\s,]+/).every((word) => !sentence.has(word.replace(/[.!?:]+$/, '')));
}
