/* Short names, as they are spoken letter by letter: "the m o t", "p e kit". */

const letters = /(?<=^|[\s(“"])[a-z](?: [a-z]){1,4}(?![\p{L}\p{N}'’])/giu;
/** Two letters that stand for a word each, or for half of the day, are far more often that. */
const short = /^[bcdfghjlpqstvz] [bcdefghjlpstvz]$/;
/** "Eight p m i think", "u r late" */
const words = /^(?:[ap] m\b|u r\b|i\b)/;

/** A message in which such names are words: "the MOT". An "a" before it, or an "i" behind, is none of its letters. */
export function withLettersJoined(message: string): string {
  return message.replace(letters, (said) => {
    const {
      before = '',
      name = '',
      after = '',
    } = /^(?<before>(?:a (?=\S \S \S))?)(?<name>.*?)(?<after>(?: [ai])?)$/.exec(said.toLowerCase())?.groups ??
    {};
    const isName = name.length > 3 ? !words.test(name) : short.test(name);
    return isName ? `${before}${name.replaceAll(' ', '').toUpperCase()}${after}` : said;
  });
}
