/** Short forms and slips that are too far from the word to be found by distance, and contractions. */
const written: Record<string, string> = {
  tmrw: 'tomorrow',
  'heads-up': 'heads up',
  sory: 'sorry',
  evry: 'every',
  evey: 'every',
  finsh: 'finish',
  startin: 'starting',
  startng: 'starting',
  strting: 'starting',
  begining: 'beginning',
  remnid: 'remind',
  remid: 'remind',
  nite: 'night',
  chnage: 'change',
  chage: 'change',
  srry: 'sorry',
  tmr: 'tomorrow',
  tmrws: 'tomorrow',
  wkend: 'weekend',
  b4: 'before',
  fwd: 'forward',
  oclock: "o'clock",
  tmw: 'tomorrow',
  tomo: 'tomorrow',
  tomoz: 'tomorrow',
  '2moro': 'tomorrow',
  '2moz': 'tomorrow',
  '2morrow': 'tomorrow',
  tommorow: 'tomorrow',
  tommorrow: 'tomorrow',
  tomorow: 'tomorrow',
  tonite: 'tonight',
  '2nite': 'tonight',
  '2day': 'today',
  '2nites': 'tonight',
  tonites: 'tonight',
  '2mrw': 'tomorrow',
  '2moros': 'tomorrow',
  tday: 'today',
  todays: 'today',
  tomorrows: 'tomorrow',
  mov: 'move',
  gh: 'github',
  id: 'i would',
  wk: 'week',
  wks: 'weeks',
  wkly: 'weekly',
  dly: 'daily',
  mthly: 'monthly',
  mnthly: 'monthly',
  yrly: 'yearly',
  ftnightly: 'fortnightly',
  fortnighly: 'fortnightly',
  mth: 'month',
  mths: 'months',
  mnth: 'month',
  mnths: 'months',
  yr: 'year',
  yrs: 'years',
  wkday: 'weekday',
  wkdays: 'weekdays',
  wknds: 'weekends',
  wkends: 'weekends',
  nxt: 'next',
  agn: 'again',
  rmv: 'remove',
  acutally: 'actually',
  actualy: 'actually',
  lst: 'last',
  evr: 'every',
  thru: 'through',
  incl: 'inclusive',
  blk: 'block',
  blks: 'blocks',
  brkfst: 'breakfast',
  bfast: 'breakfast',
  sesh: 'session',
  anniv: 'anniversary',
  tmoro: 'tomorrow',
  tmmrw: 'tomorrow',
  tmrow: 'tomorrow',
  tomrw: 'tomorrow',
  tomoro: 'tomorrow',
  rs: 'reschedule',
  cxl: 'cancel',
  cncl: 'cancel',
  canc: 'cancel',
  ppl: 'people',
  btwn: 'between',
  betw: 'between',
  allday: 'all day',
  rmnd: 'remind',
  rmd: 'remind',
  wknd: 'weekend',
  mtg: 'meeting',
  mtgs: 'meetings',
  appt: 'appointment',
  appts: 'appointments',
  apt: 'appointment',
  resched: 'reschedule',
  sched: 'schedule',
  cal: 'calendar',
  pers: 'personal',
  hol: 'holiday',
  hols: 'holidays',
  shedule: 'schedule',
  schedual: 'schedule',
  shcedule: 'schedule',
  cancle: 'cancel',
  cancell: 'cancel',
  canel: 'cancel',
  delet: 'delete',
  deleet: 'delete',
  remvoe: 'remove',
  rmve: 'remove',
  agin: 'again',
  gd: 'good',
  actully: 'actually',
  actally: 'actually',
  mvoe: 'move',
  freee: 'free',
  calender: 'calendar',
  avail: 'available',
  chk: 'check',
  nvm: 'never mind',
  pls: 'please',
  plz: 'please',
  plse: 'please',
  thx: 'thanks',
  ty: 'thanks',
  n: 'and',
  '@': 'at',
  xmas: 'christmas',
  u: 'you',
  ur: 'your',
  w: 'with',
  'w/': 'with',
  wiht: 'with',
  wth: 'with',
  wat: 'what',
  wut: 'what',
  whats: 'what is',
  wats: 'what is',
  "what's": 'what is',
  "what've": 'what have',
  "where've": 'where have',
  "who've": 'who have',
  "what'll": 'what will',
  "when'll": 'when will',
  "what're": 'what are',
  "when's": 'when is',
  whens: 'when is',
  "where's": 'where is',
  wheres: 'where is',
  "who's": 'who is',
  whos: 'who is',
  "how's": 'how is',
  hows: 'how is',
  "i'm": 'i am',
  im: 'i am',
  "i've": 'i have',
  ive: 'i have',
  "i'd": 'i would',
  "i'll": 'i will',
  naw: 'no',
  aye: 'yes',
  "it'll": 'it will',
  "that'll": 'that will',
  "they'll": 'they will',
  "let's": 'let us',
  lets: 'let us',
  "don't": 'do not',
  dont: 'do not',
  "doesn't": 'does not',
  "didn't": 'did not',
  "can't": 'cannot',
  cant: 'cannot',
  "isn't": 'is not',
  "it's": 'it is',
  "that's": 'that is',
  thats: 'that is',
  "there's": 'there is',
  theres: 'there is',
  "haven't": 'have not',
  havent: 'have not',
  "hasn't": 'has not',
  "won't": 'will not',
  gimme: 'give me',
  wanna: 'want to',
  gonna: 'going to',
  gotta: 'have to',
  'p.m': 'pm',
  'a.m': 'am',
  okay: 'ok',
  gr8: 'great',
  k: 'ok',
  insted: 'instead',
  standup: 'stand-up',
  standups: 'stand-ups',
  wont: 'will not',
  isnt: 'is not',
  arent: 'are not',
  "aren't": 'are not',
  wasnt: 'was not',
  hasnt: 'has not',
  doesnt: 'does not',
  didnt: 'did not',
  couldnt: 'could not',
  shouldnt: 'should not',
  "shouldn't": 'should not',
  "couldn't": 'could not',
  wouldnt: 'would not',
  "wouldn't": 'would not',
  "you're": 'you are',
  youre: 'you are',
  "we're": 'we are',
  "they're": 'they are',
  theyre: 'they are',
  theyve: 'they have',
  "they've": 'they have',
  "we've": 'we have',
  weve: 'we have',
  cn: 'can',
  hes: 'he is',
  shes: 'she is',
  "he's": 'he is',
  "she's": 'she is',
  "we'll": 'we will',
  hav: 'have',
  hve: 'have',
  wen: 'when',
  wot: 'what',
  wots: 'what is',
  wht: 'what',
  dya: 'do you',
  "d'you": 'do you',
  abt: 'about',
  frm: 'from',
  teh: 'the',
  tht: 'that',
  anyting: 'anything',
  evrything: 'everything',
  evrythng: 'everything',
  everythng: 'everything',
  evryone: 'everyone',
  every1: 'everyone',
  evry1: 'everyone',
  sumthing: 'something',
  smth: 'something',
  sth: 'something',
  pw: 'password',
  pwd: 'password',
  anywhr: 'anywhere',
  anywher: 'anywhere',
  owt: 'anything',
  nowt: 'nothing',
  arvo: 'afternoon',
  aft: 'afternoon',
  morn: 'morning',
  avo: 'afternoon',
  cld: 'could',
  wld: 'would',
  shd: 'should',
  bday: 'birthday',
  hr: 'hour',
  hrs: 'hours',
  min: 'minutes',
  metting: 'meeting',
  mettings: 'meetings',
  meting: 'meeting',
  thrs: 'thursday',
  wensday: 'wednesday',
  wendsday: 'wednesday',
  weds: 'wednesday',
  tues: 'tuesday',
};

/** Words worth recognising through a slip of the finger. */
const vocabulary =
  'today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday january february september october november december morning afternoon evening weekend schedule reschedule cancel delete remove rename postpone meeting meetings appointment appointments calendar available availability minutes agenda events event weekly monthly between before after accept decline invitation invitations tentative'.split(
    ' ',
  );
const wellKnown = new Set([
  ...vocabulary,
  ...'deadline deadlines mondays tuesdays wednesdays thursdays fridays saturdays sundays mornings afternoons evenings weekends cancels deleted removed scheduled rescheduled postponed renamed reminded cancelled canceled booked greeting moving even evens meet eventful daily sunny munday accepts accepted declines declined declining invitational tentatively'.split(
    ' ',
  ),
]);

/** The word as the rules know it: lower case, contractions opened, common slips mended. May hold two words. */
export function normaliseWord(text: string): string {
  const known = normalised.get(text);
  if (known !== undefined) return known;
  const word = normaliseAnew(text);
  if (normalised.size >= mostNormalised) normalised.clear();
  normalised.set(text, word);
  return word;
}

/** A word is met in every reading of its message, and most words in other messages too. */
const normalised = new Map<string, string>();
const mostNormalised = 5000;

function normaliseAnew(text: string): string {
  const word = text.toLowerCase().replace(/[’‘`]/g, "'").replace(/[–—]/g, '-');
  const fixed = written[word];
  if (fixed !== undefined) return fixed;
  const possessive = /^(.+)'s?$/.exec(word)?.[1];
  if (possessive !== undefined && isTimeWord(mend(possessive))) return mend(possessive);
  return mend(word);
}

function isTimeWord(word: string): boolean {
  return /^(?:today|tomorrow|yesterday|tonight|week|weekend|month|year|morning|afternoon|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun))$/.test(
    word,
  );
}

function mend(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word) || wellKnown.has(word)) return word;
  const limit = word.length >= 8 ? 2 : 1;
  for (const known of vocabulary) {
    if (known[0] === word[0] && Math.abs(known.length - word.length) <= limit && known.length >= 5) {
      if (editDistance(word, known, limit) <= limit) return known;
    }
  }
  return word;
}

/** Steps between two words: a letter put in, left out, changed, or two swapped. More than `limit` is not counted on. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? limit + 1;
}
