import { numberOf } from '../../dates/vocabulary.ts';

/* Two lengths in one message: the one that something need not have, and the one that is meant. */

const number =
  '(?:\\d{1,3}|one|two|three|four|five|ten|fifteen|twenty(?:[ -]five)?|thirty|forty(?:[ -]five)?|fifty|sixty|seventy[ -]five|ninety)';
const length = `(?:(?:(?:an?|the) )?(?:(?:full|whole|half) )*(?:half an? hour|hour and a half|half-hour|hour)|${number}(?: and a half)?(?: |-)?(?:hours?|hrs?|h|minutes?|mins?|m)(?: and a half)?)\\b`;
const enough =
  "(?:['’]s| is| are|['’]ll| will| would| should| ought to)?(?: be)? (?:plenty|enough|ample|fine|sufficient|loads|do(?: it| me| us| nicely)?)\\b";
const tooMuch =
  "(?:is|are|['’]s|isn['’]?t|feels|seems) (?:(?:way|far|much|a bit|a little|really|just|not|never) )*(?:too (?:long|much|short|little)|overkill|excessive|enough|long enough|needed)";
const stop = '[,.;–—-]*\\s+(?:(?:so|and|but|then|i think|honestly|please) )*';

/** "Thirty minutes … fifteen is plenty", "an hour isn't enough, make it two": a number of what was said before. */
const withoutUnit = new RegExp(
  `(?<before>${length}(?:.{0,50}?[\\s,.;–—-]|.{0,30}?\\b${tooMuch}${stop}(?:make it|call it|let['’]?s (?:do|say|have)) ))(?<!\\w (?=one\\b))(?<number>${number})(?=${enough}|(?<=(?:it|do|say|have) ${number})(?:[.,!]|$))`,
  'i',
);
/** "It doesn't need an hour, forty minutes is enough", "an hour is too long, forty minutes will do" */
const inPlaceOf = new RegExp(
  `(?<lead>^|[.!?] |)(?:\\b(?:does|do|will|wo|would)(?:n['’]?t| not) (?:(?:really|actually) )?(?:need|take|last|(?:have|need) to (?:be|take|last))(?: for)? ${length}|\\b${length} ${tooMuch})${stop}(?<meant>${length})${enough}`,
  'i',
);

/** A message with the length that is meant in the place of both. */
export function withLengthCorrected(text: string): string {
  return text
    .replace(withoutUnit, (all, ...found) => {
      const { before = '', number: said = '' } = found.at(-1) as Record<string, string>;
      return `${all} ${unitOf(before, numberOf(said.toLowerCase()))}`;
    })
    .replace(inPlaceOf, (_all, ...found) => {
      const { lead = '', meant = '' } = found.at(-1) as Record<string, string>;
      return `${lead}${lead === '' ? '' : 'it '}only needs ${meant}`;
    });
}

/** The unit of a number that stands for a length beside another. */
function unitOf(before: string, count: number): string {
  const isOfHours = /\d ?h|hour|hr/i.test(before) && !/half an? hour|half-hour/i.test(before);
  return isOfHours && count < 10 ? (count === 1 ? 'hour' : 'hours') : 'minutes';
}
