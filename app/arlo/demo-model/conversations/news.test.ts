import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

const changing = /^(?:create|update|delete|respond|undo)/;

describe('what is only told changes nothing', () => {
  test.each([
    "ok i'll be there in 10 minutes",
    'thanks, see you tomorrow',
    "nice, that's at 8 right?",
    "great, i'm free at 9 as well",
    'cool, he said 3 is fine',
    'i have a meeting at 4 anyway',
    'perfect, talk to you on friday',
    'i will think about it until tomorrow',
    "that's two hours from now",
    'good night',
    'sounds good, thank you',
    'it takes an hour to get there',
    'what else is on saturday',
    'i am tired',
    "and it's still 8 on saturday?",
  ])('after a booking: %s', async (said) => {
    const chat = createChat();
    await chat.say('dinner on saturday at 8');
    const { calls } = await chat.say(said);
    expect(calls.filter(({ tool }) => changing.test(tool))).toEqual([]);
  });

  test.each([
    'the vendor demo went well',
    'physio was great yesterday',
    'the vendor demo with the new supplier went really well today I thought',
    'I really enjoyed physio last Monday, my shoulder came up well',
    'i am at the dentist',
    'the roadmap review is at 11 right?',
    'we talked about the budget for two hours',
    'the stand-up takes too long',
    'priya is on holiday until monday',
    'see you at the vendor demo',
    'i need to prepare for the vendor demo by tuesday',
    'i had a call with lena at 2',
    'the design critique is always at 3',
    'priya is coming to the office on friday',
    'priya is off on friday',
    'everyone is on call this weekend',
    'is the vendor demo still at 3 on wednesday?',
    'My last physio went on for ninety minutes, I was shattered',
    'The board meeting took three hours last month, everybody was asleep',
    'I loathed the vendor demo last time. It lasted two hours.',
    'Priya told us the design critique was moved to Monday last year',
    'the vendor demo was cancelled last spring, what a relief',
    'the stand-up used to be at ten',
    'Jonas pushed the roadmap review to four once and nobody came',
  ])('at first: %s', async (said) => {
    const { calls } = await createChat().say(said);
    expect(calls.filter(({ tool }) => changing.test(tool))).toEqual([]);
  });
});

describe('an end of the conversation is answered, and moves nothing', () => {
  test.each([
    'Thanks so much, that’s everything for today.',
    'ok that will be all until tomorrow',
    'great, nothing more for tonight',
    'right, I’m all done for now',
    'no more for today, ta',
    'Lovely, you’ve been very helpful! I’ll leave you to it.',
    'that’s it then, speak to you next week',
    'Thank you for bearing with me, you’re a gem',
  ])('%s', async (said) => {
    const chat = createChat();
    await chat.say('dinner on saturday at 8');
    const { calls, text } = await chat.say(said);
    expect(calls).toEqual([]);
    expect(text).toMatch(/^You’re welcome/);
  });
});

test('a word that differs by a letter is no name of what is there', async () => {
  const leave = { id: 'leave', title: 'Aiko on leave', day: '2026-11-27' };
  const chat = createChat({ events: [leave] });
  const { calls } = await chat.say('the lease ends on 31 january, mark it all day');
  expect(calls.filter(({ tool }) => changing.test(tool))).toEqual([]);
});
