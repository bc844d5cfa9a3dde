import { shorthand } from './shorthand.ts';

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** "December", "dec", "sept" */
function shortOf(month: string): string[] {
  return [month, ...(month === 'september' ? ['sept'] : []), month.slice(0, 3)];
}

/** What is left out in short messages, in full: "dec one" is the december one, "start 1830" starts at that time. */
export function asWritten(text: string): string {
  const said = shorthand.reduce((all, [short, full]) => all.replace(short, full), text);
  return shortForms.reduce((all, [short, full]) => all.replace(short, full), said);
}

const shortForms: [short: RegExp, full: (said: string, part: string) => string][] = [
  // "Theory test 2 feb at 10 + the practical 9 march at 9"
  [/(?<=\d.*) \+ (?=.*\d)/g, () => ' and '],
  [
    new RegExp(`\\b(?:the )?(${months.flatMap(shortOf).join('|')})(?= one\\b)`, 'gi'),
    (said, month) => `the ${months.find((full) => full.startsWith(month.toLowerCase())) ?? said}`,
  ],
  [/(?<=^\W*(?:starts?|begins?) )(?=\d{3,4}\b)/i, () => 'at '],
  // "…, end stays 2200"
  [
    /\b(?:(?:the|its) )?(?:end|finish)(?: time)? (?:still )?(?:stays?|remains?)(?: at| as)? (?=(?:at )?(?:\d|half|quarter|noon))/i,
    () => 'ends at ',
  ],
];
