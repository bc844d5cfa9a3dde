import { describe, expect, test } from 'vitest';
import { createChat } from './chat.fixture.ts';

const changing = /^(?:create|update|delete|respond|undo)/;

const changes = async (said: string) => {
  const { calls } = await createChat().say(said);
  return { looks: calls.length, done: calls.filter(({ tool }) => changing.test(tool)) };
};

describe('a question looks something up, and changes nothing', () => {
  test.each([
    'At what hour does the vendor demo kick off? I’m on stage at nine that same night and have to know how long I can stay.',
    'Which day is the vendor demo? I’ve told Aiko ten.',
    'when does the vendor demo finish, i have a train at half five',
    'out of puff here uh vendor demo this wednesday what time does it kick off',
    'vendor demo on wednesday when does it go off',
    'design review who else said yes',
    'design review who has said yes',
    'launch drinks who else is in',
    'who turned down the design review',
    'wait did i cancel the vendor demo',
    'did we drop physio this week',
    'has anyone moved the vendor demo to thursday',
    'do the stand-ups start at 8',
    'does the vendor demo start at five',
    'did the vendor demo go to four',
    'is the vendor demo at four now',
    'is physio cancelled or not',
    'have you got the vendor demo down as five',
    'who cancelled physio',
    'do i have to be at physio at nine',
    'right give me a second could i squeeze in a swim tomorrow from seven to eight',
    'could i fit in a run on tuesday between 7 and 8',
    'hang on is there room on thursday at two for a call with lena',
    'have i got room for a nap on friday at two',
    'would there be time for a swim tomorrow from seven till eight',
    'have i time for a walk on friday at one',
    'how late does the vendor demo go on',
    'where is physio? need a cab for five',
    'what day did we say for the vendor demo, thursday at four',
    'i forget what time is physio i leave at five',
    'Next week is looming at me like a vendor from hell. Be gentle, and tell me everything that’s in it.',
    'The vendor chap says four is nicer. Show me what’s on Wednesday.',
  ])('%s', async (said) => {
    const { looks, done } = await changes(said);
    expect(done).toEqual([]);
    expect(looks).toBeGreaterThan(0);
  });

  test.each([
    'could you move the vendor demo to thursday at two',
    'can we make the vendor demo four',
    'shall we say six for physio',
    'could i have the vendor demo an hour later',
    'could physio be at six',
    'what time is physio? move it to seven',
    'when you get a chance, cancel the vendor demo on wednesday',
    'is it ok if we move the vendor demo to thursday at two',
    'how about moving the vendor demo to thursday at 2',
    'who said i cannot do a swim tomorrow at 7? book it',
    'can i book a swim tomorrow from seven to eight',
    'could you fit in a swim on tuesday from seven to eight',
    'do the washing up tomorrow at five',
  ])('but a polite order is one: %s', async (said) => {
    expect((await changes(said)).done).toHaveLength(1);
  });

  test('what is told before a question is no part of it', async () => {
    const said = 'out of puff here uh vendor demo this wednesday what time does it kick off';
    expect((await createChat().say(said)).text).toMatch(/^Vendor demo is on Wednesday at 15:00/);
  });

  test('and so is what somebody takes back', async () => {
    const chat = createChat();
    await chat.say('move the vendor demo to two');
    const { calls } = await chat.say('sorry did i say two i meant half past two');
    expect(calls.at(-1)?.input).toMatchObject({ startTime: '2026-11-25T14:30' });
  });
});
