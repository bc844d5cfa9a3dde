/** Words that a name of an event does not have, but a sentence that tells something does. */
const sentence = new Set(
  "i i'm you he she they we it me him us them someone somebody everyone nobody who what when where why how which if because is isn't are aren't was wasn't were weren't am been being has hasn't have haven't had do does did don't doesn't didn't will won't would could should can can't cannot may might must shall said says say saying called rang phoned told tells asked asks think thinks thought reckon guess hope moved moving cancelled canceled changed postponed went came talked spoke got gets getting works worked suits suited looks looked seems sounds better best brilliant great awful terrible lovely sorry thanks thank not never maybe instead rather really just already still that there then also actually want wants need needs know prefer prefers happened".split(
    ' ',
  ),
);

/** Whether words can be the name of an event: a noun with what belongs to it, without pronoun, verb or reported speech. */
export function isNounPhrase(words: string): boolean {
  const plain = words.toLowerCase().replace(/[’‘]/g, "'");
  if (/\bsee (?:you|u|ya)\b/.test(plain)) return false;
  return plain.split(/[\s,]+/).every((word) => !sentence.has(word.replace(/[.!?:]+$/, '')));
}
