import { setImmediate as nextTurn } from 'node:timers/promises';
import type { LanguageModelV4Prompt } from '@ai-sdk/provider';
import { Temporal } from 'temporal-polyfill';
import { createDemoModel } from './demo-model.server.ts';

/**
 * Messages, and chats, that together meet nearly all patterns that any message does: with long stories, lists, corrections and questions,
 * and with an apostrophe that is none of ASCII, for which patterns are compiled once more.
 */
const usual: (string | string[])[] = [
  "The office makes us all sit through first aid again because somebody fainted at the photocopier. It's on Wednesday 16 December from 1 to 4 in the afternoon, put it down for me.",
  'The nursery has written to say the whole of settling-in is moved forward to 5 pm, so I can’t make the review. Cancel that one only.',
  "I've got my landlord on the line in ten minutes and no clue how bad next week is. Can you run me through it, Monday to Friday?",
  "Half the team's down with the flu and the other half is mopping up after it. Take out tomorrow's stand-up, only tomorrow's, we'll be back on our feet by Wednesday.",
  "The girls from my old school have started a supper club, mostly as an excuse for pudding. It's on the first Thursday of every month at half past seven in the evening, and the first one is on 7 January. Would you add that as Supper club?",
  "I've put off writing that report for a month, and guilt is a terrible alarm clock. Find me an hour and a half somewhere next week, I don't mind which day.",
  "New bus route, new me, and the driver agrees. From Monday 30 November on, I'd like every stand-up to begin at 9:15 instead, but leave this week's alone.",
  'Mum sent one of her long messages about parking and getting organised. Did I ever put anything in about my MOT?',
  "My grandson is the front half of a horse and I wouldn't miss it for the world. The school play is on Thursday 17 December at half past one in St Mary's Hall, and remind me a day ahead because I forget my own name lately.",
  "Sam always says he's an early bird, so let's hold him to it. When do he and I both have half an hour on the morning of Tuesday 1 December?",
  "I can't judge twenty essays by myself, I'd be there till Easter. Add Priya to the essay review on the 8th so I've got someone to disagree with.",
  'Lena\'s got a spring in her step since that pitch, have you noticed? Let\'s use it. Set up "Budget plan" on Wednesday from 2 to 2.30pm and invite Lena.',
  "Half eight in the morning with a needle in my arm, what was I thinking. I rang them and they've got ten o'clock that same day, so shift the vaccination to then.",
  'Big news, the cleaner is back! From now on it’s every other Thursday, beginning on the 10th of December. Put Cleaner in as an all-day entry that repeats every two weeks.',
  'Our tax adviser is fun but she does meander, last time we got to her holidays. Give the tax meeting in December an extra half hour at the end, so it goes on until 3:30.',
  'launch party who else said yes',
  "For the dog sitter I need to know what time we set off to Whitby, and the ticket's buried somewhere under newsletters. Look up the train booking from Northline in my mails, please. I'm useless before tea.",
  'The dog ate my library card, so that’s a fiver gone. Schedule “Dog class” for this Saturday at 3pm, an hour, with a reminder thirty minutes ahead because she takes ages to get into the car.',
  "Quick one, as I'm on the bus: add a phone call with the council at twenty past four today. They kept me on hold for an hour last time and I know the tune by heart now.",
  "Three years, two tutors and one breakdown in a corridor later, I've a date. Note 'Hand in portfolio' for noon on Friday 22 January 2027, and then I'm going to sleep.",
  'My old teacher is passing through Leeds and eats at one on the dot, has done since 1974. Am I free this Wednesday from one till two? I’d be sad to miss her.',
  'A tax return is not a thing for the last minute, says my sister, and she did sigh when she said it. Shift mine to the 22nd of January.',
  'The kitchen smells of wet paint, I got a headache just walking past it. The budget workshop on Thursday should be in Meeting room 2, and call it Budget day.',
  'er theres an open day at the college thursday from half nine to eleven no sorry only till half ten, and i cant do the run so take that out',
  'wknd of 12/13 dec, owt on?',
  "Could you pull up the issue about long names in the print view? My eyes were too tired to find it yesterday, which is ironic given what it's about.",
  [
    "My nerves are in shreds over the move, I haven't dared open anything since Friday. What is it that the agent wants from me in her last mail?",
    'So she comes about the keys as well, and I live in a tip. Would Saturday 28 November at 5pm be all right with my calendar?',
    "Good, at least that's simple. Pencil in 'Keys' for then on my personal calendar, and I'll start hoovering on Friday.",
    'Sorry, I got carried away talking about keys! Six in the evening, until seven.',
  ],
  [
    'What’s on my plate this Sunday?',
    'and the one after that um the next day i mean',
    'Take the first one off.',
    'No, I’d rather keep it. Just make it start at 2 in the afternoon.',
    'shift it 1h later',
  ],
  ['371 whats that issue', 'notes 33 too', 'block tmrw 3-5pm, title Issue list', 'the second one'],
];

/**
 * Answers some messages for nobody, each in a turn of the event loop of its own. The patterns by which messages are read are
 * compiled when they are first used: the first answer of a new process would take most of a second, the next ones a tenth.
 */
export async function warmUp(): Promise<void> {
  const model = createDemoModel({
    now: () => Temporal.ZonedDateTime.from('2026-11-23T09:00[Europe/London]'),
    locale: 'en-GB',
    userName: 'Maya',
    wordDelayMs: 0,
  });
  for (const said of usual) {
    await nextTurn();
    await model.doGenerate({ prompt: [said].flat().flatMap(turnOf) });
  }
}

/** What somebody said, behind an answer to what was said before. */
function turnOf(text: string, at: number): LanguageModelV4Prompt {
  const said = { role: 'user' as const, content: [{ type: 'text' as const, text }] };
  return at === 0 ? [said] : [{ role: 'assistant', content: [{ type: 'text', text: 'Done.' }] }, said];
}
