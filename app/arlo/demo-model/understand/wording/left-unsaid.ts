/* What somebody says is not to be entered. */

const refusal =
  /,?(?: (?:and|but|so|though))* (?:do not|don['’]?t|no need to|you needn['’]?t|please don['’]?t) (?:bother |worry about |need to |you dare )?(?:put|add|book|enter|block|log)(?:ting|ing)? (?<name>(?:(?:the|my|a) )?[\p{L}’'-]+(?: (?!in\b|down\b|on\b|there\b)[\p{L}’'-]+)?)(?: (?:in|down|on|there|too|as well|for me|please))*[.!]*$/iu;
const next =
  "(?:,| and| then| after(?:wards| that)|,? followed by)+ (?:(?:it['’]?s|there['’]?s|it is|there is|we go to|i go to|on to|off to|we['’]?re off to|i['’]?m off to) )?";

/** "The play's at six and then it's the pub but don't bother putting the pub in": the message without the pub. */
export function withoutLeftOut(message: string): string {
  const found = refusal.exec(message);
  const name = found?.groups?.name;
  if (!found || name === undefined || found.index === 0) return message;
  const told = message.slice(0, found.index);
  return told.replace(new RegExp(`${next}${name}$`, 'i'), '');
}
