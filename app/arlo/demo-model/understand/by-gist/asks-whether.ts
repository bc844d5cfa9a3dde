/** "Is it right that the flight goes from Heathrow?": what is only asked is to stay as it is. "Is it possible to …" asks for it. */
export function asksWhether(text: string): boolean {
  return (isOneQuestion.test(text) && !asksPolitely.test(text)) || asksIfRight.test(text);
}

const isOneQuestion =
  /^(?:(?:so|and|but|hi|hello|hey|ok|okay|right|wait|sorry),? )*(?:is|are|was|were|isn['’]?t|aren['’]?t|does|did|has|hasn['’]?t|didn['’]?t|doesn['’]?t|am i right) [^.!?;]+\?$/i;
const asksPolitely =
  /\b(?:possible|able|ok|okay|all ?right|fine|chance|way|feasible|doable|too late|too much|mind|let|want|wanted)\b/i;
const asksIfRight =
  /^(?:(?:so|and|but),? )*(?:is it|am i|is that|do i have it) (?:right|true|correct)(?: in thinking)? that\b[^.!?;]*\?*$/i;
