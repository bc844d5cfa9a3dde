/* What somebody thinks who asks: "when is the demo, I keep thinking it's today" is asked because that may be wrong. */

const asks =
  /^\W*(?:(?:and|so|ok(?:ay)?|um+|er+|hi|hey|right|oh|wait|sorry)\b[ ,]*)*(?:when|what (?:time|day|date))\b/i;
const belief =
  /[ ,.;?!-]+(?:(?:because|cos|as|since|and|but) )?i(?:['’]?d| had| have|['’]ve)? ?(?:(?:keep|kept|always|just|really|still|only|half|could) )*(?:think(?:ing)?|thought|believ(?:e|ed|ing)|assum(?:e|ed|ing)|swear|have sworn|(?:was|am|['’]m) (?:sure|convinced|certain)|had it (?:down )?(?:as|for|on)|got it (?:down )?(?:as|for|on))(?: that)?(?: (?:it|that|this|they)(?:['’]?s|['’]?re| is| are| was| were|['’]d be| would be))?(?: \S+){1,5}$/i;

/** The question alone, so that the day somebody has in mind is not where the event is looked for. */
export function withoutBelief(text: string): string {
  return asks.test(text) ? text.replace(belief, text.trimEnd().endsWith('?') ? '?' : '') : text;
}
