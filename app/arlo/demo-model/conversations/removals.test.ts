import { describe, expect, test } from 'vitest';
import { createChat, week } from './chat.fixture.ts';

/** Says everything in one chat and gives the last turn. */
async function chat(...said: string[]) {
  const conversation = createChat();
  let last = await conversation.say(said[0] ?? '');
  for (const text of said.slice(1)) last = await conversation.say(text);
  return last;
}

const remove = (eventId: string) => ({ tool: 'deleteCalendarEvent', input: { eventId } });

describe('a verb alone takes away the event that was talked about', () => {
  test.each(['delete', 'cancel please', 'oh they cancelled. remove', 'ok scrap'])('%s', async (said) => {
    expect((await chat('when is the dentist', said)).calls.at(-1)).toMatchObject(remove('dentist'));
  });

  test('and asks where there were several, or none', async () => {
    for (const before of ['what’s on friday', 'what’s on on saturday']) {
      const { calls, text } = await chat(before, 'delete');
      expect(calls).toEqual([]);
      expect(text).toContain('Which event');
    }
  });
});

describe('one of two, by its place', () => {
  test.each([
    ['delete the later of the two', 'budget'],
    ['the earlier of the two can be binned', 'workshop'],
    ['get rid of the first of these two', 'workshop'],
    ['the bottom one can go', 'budget'],
    ['the second one can go, the car’s at the garage and I’ll be on a bus', 'budget'],
    ['We can manage without the first one, so scrap it please', 'workshop'],
    ['the last one is cancelled, the room is flooded', 'budget'],
  ])('%s', async (said, expected) => {
    expect((await chat('what’s on thursday', said)).calls.at(-1)).toMatchObject(remove(expected));
  });
});

describe('one of those that were asked for by name', () => {
  const asked = 'My week is a mess. Which design reviews do I have from today to the end of next week?';
  test.each([
    ['the second one can go, I’ll be on a bus', 'review-2'],
    ['delete the first of them', 'review'],
  ])('%s', async (said, expected) => {
    expect((await chat(asked, said)).calls.at(-1)).toMatchObject(remove(expected));
  });
});

describe('the one after that', () => {
  test('is left out, and not the first', async () => {
    const { calls } = await chat('when is the design review', 'drop the one after that');
    expect(calls.filter(({ tool }) => !tool.startsWith('get'))).toMatchObject([remove('review-2')]);
  });

  test.each(['and the one after that?', 'ok so when’s the next one after that'])('%s', async (said) => {
    expect((await chat('when is the design review', said)).text).toContain('30 Nov');
  });
});

describe('a series, from a day on', () => {
  test.each(['from the 30th on remove them all', 'I’m so fed up, from the 30th on take them all out'])(
    '%s',
    async (said) => {
      expect((await chat('when is the design review', said)).calls.at(-1)).toMatchObject({
        tool: 'deleteCalendarEvent',
        input: { eventId: 'review-2', scope: 'following' },
      });
    },
  );

  test('a day that is cleared is cleared of all that is on', async () => {
    const { calls } = await chat('when is the design review', 'clear the 30th');
    expect(calls.filter(({ tool }) => tool === 'deleteCalendarEvent')).toHaveLength(2);
  });
});

describe('one of a series, by its day', () => {
  test.each([
    'the one on the thirtieth, delete it',
    'and the one on the thirtieth just get rid of that',
    'there’ll be frost on 30 November, so delete that Monday’s one, only that',
    'delete the 30th',
    'on the 30th half the studio’s at a fair, so just that one can go',
    'Tomás is off on 30 November, so there’s no review that day',
  ])('%s', async (said) => {
    expect((await chat('when is the design review', said)).calls.at(-1)).toMatchObject(remove('review-2'));
  });
});

describe('a date of a series is left out, and nothing moves there', () => {
  test.each([
    'not 30 nov tho',
    'oh but not on the thirtieth of november, i’m on leave',
    'except the 30th',
    'we don’t meet on 30 November',
    'there’s none on the 30th, so remove that date',
    'no review on 30 november',
    'leave out the 30th please',
    'The plumber comes at two on the 30th. Leave the review out that Monday.',
  ])('%s', async (said) => {
    const { calls } = await chat('when is the design review', said);
    expect(calls.filter(({ tool }) => !tool.startsWith('get'))).toMatchObject([remove('review-2')]);
  });

  test.each(['not next monday, tuesday', 'not on the 30th, move it to the 1st'])(
    '%s: another day takes its place',
    async (said) => {
      const { calls } = await chat('when is the design review', said);
      expect(calls.at(-1)?.tool).toBe('updateCalendarEvent');
    },
  );
});

describe('a word for a kind of event is what was talked about, where nothing is called so', () => {
  test.each([
    ['when is the design review', 'and delete the session on 30 november', 'review-2'],
    ['when is the design review', 'drop the class the week after', 'review-2'],
    ['when is the dentist', 'I’m away then. Please cancel that appointment.', 'dentist'],
    [
      'what’s on on 23 november',
      'The design one I’d better show my face at. But the one at half five, oh, it only ever hurts, so delete it.',
      'physio',
    ],
  ])('%s: %s', async (before, said, expected) => {
    expect((await chat(before, said)).calls.at(-1)).toMatchObject(remove(expected));
  });

  test('and an event that is called so is itself', async () => {
    const { calls } = await chat('when is the dentist', 'delete the call on 30 november');
    expect(calls.at(-1)).toMatchObject(remove('offsite'));
  });

  test('the sender of a mail names it too', async () => {
    const visit = { id: 'visit', title: 'Landlord inspection', day: '2026-12-02', time: '10:00-11:00' };
    const conversation = createChat({ events: [...week, visit, { ...visit, id: 'other', title: 'Lab' }] });
    await conversation.say('any mail from the landlord?');
    const { calls } = await conversation.say('fine, so delete the session on 2 december');
    expect(calls.at(-1)).toMatchObject(remove('visit'));
  });

  test('“remove only it” is that one', async () => {
    const { calls } = await chat('when is the dentist', 'can’t do that one, remove only it');
    expect(calls.at(-1)).toMatchObject(remove('dentist'));
  });
});

test.each([
  'my last design review is today, delete all the ones after that',
  'cancel the design reviews from tomorrow onwards',
])('of a series the first after a day that has none, and those behind it: %s', async (said) => {
  const { calls } = await chat(said);
  expect(calls.at(-1)).toMatchObject({
    tool: 'deleteCalendarEvent',
    input: { eventId: 'review-2', scope: 'following' },
  });
});

test('a call that is no call of that name stays where it is', async () => {
  const { calls } = await chat('kofi on call thing remove it from cal');
  expect(calls.filter(({ tool }) => tool.startsWith('delete'))).toEqual([]);
});
