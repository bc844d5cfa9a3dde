/* What people say in passing, beside an order that it says nothing of. */

const endsThere = '(?=\\W*$|[.,;!?])';
const anybody = '(?:any(?:body|one)(?: else)?|(?:other )?people|others|guests)';
const noNeed =
  "(?:(?:there(?:['’]s| is) )?no need to|(?:you )?(?:needn['’]t|need not|don['’]t (?:have|need) to)|(?:please )?(?:do not|don['’]t)|without)";

export const inPassing: [said: RegExp, plain: string][] = [
  // "Drop the boiler service, and while you're at it the haircut too"
  [
    /\b(?:while|as|since) (?:you|we|i)(?:['’]?(?:re|m)| are| am)(?: already| still)? (?:(?:at|about) it|there)\b(?!\W*$),? ?/gi,
    '',
  ],
  [/,? (?:while|as|since) (?:you|we)(?:['’]?re| are) at it(?=\W*$)/gi, ''],
  // "… until noon, no need to invite anybody"
  [
    new RegExp(
      `(?<=\\S),? (?:(?:and|but|so) )?${noNeed} (?:invit(?:e|ing)|ask(?:ing)?) ${anybody}${endsThere}`,
      'gi',
    ),
    '',
  ],
  // "… at six, nobody needs inviting", "… no guests"
  [
    new RegExp(
      `(?<=\\S),? (?:(?:and|but|so) )?(?:(?:nobody|no one)(?: else)? (?:needs (?:inviting|to be invited|an invite)|to invite)|no (?:guests|invites|invitations)(?: needed| required)?)${endsThere}`,
      'gi',
    ),
    '',
  ],
];
