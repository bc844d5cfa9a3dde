import { describe, expect, test } from 'vitest';
import { doneAction, format, now, proposals } from '#app/actions/cards/cards.fixture.ts';
import { undoQuestion, undoToast } from './undo-words.ts';

const ask = (...actions: Parameters<typeof undoQuestion>[0]) => undoQuestion(actions, format, now);

describe('the question before an undo that mails guests', () => {
  test('says what comes back and what the guests get', () => {
    expect(ask(doneAction())).toEqual({
      title: 'Undo this change?',
      text: 'Design sync comes back on Wed 25 Nov, 11:00 – 11:45. 4 guests get an invitation.',
    });
    expect(ask(doneAction({ proposal: proposals.creation })).text).toBe(
      'Call with Lena is removed from your calendar. 1 guest gets a cancellation email.',
    );
    expect(ask(doneAction({ proposal: proposals.move })).text).toBe(
      'Call with Lena goes back to Mon 23 Nov, 14:00 – 15:00. 1 guest gets an update.',
    );
    expect(ask(doneAction({ proposal: proposals.edit })).text).toBe(
      'Call with Lena goes back to how it was. 1 guest gets an update.',
    );
  });

  test('counts the people of several changes once each', () => {
    expect(ask(doneAction(), doneAction({ id: 'two' }))).toEqual({
      title: 'Undo these 2 changes?',
      text: 'All is as it was before. 4 people get an email.',
    });
  });
});

describe('the toast after an undo', () => {
  const undone = { action: doneAction({ undo: { state: 'undone', at: now } }) };
  const failed = { action: doneAction({ undo: { state: 'failed', message: 'It was changed since.' } }) };
  const refused = { refused: 'This is being undone already.' };
  const tell = (...answers: Parameters<typeof undoToast>[0]) => undoToast(answers, format, now);

  test('tells what is back', () => {
    expect(tell(undone)).toEqual({ tone: 'success', title: 'Restored Design sync' });
    expect(tell(undone, undone)).toEqual({ tone: 'success', title: 'Undid 2 changes' });
  });

  test('tells what is not, and why', () => {
    expect(tell(failed)).toEqual({
      tone: 'error',
      title: 'Couldn’t undo',
      description: 'It was changed since.',
    });
    expect(tell(undone, refused)).toEqual({
      tone: 'error',
      title: '1 of 2 changes undone',
      description: 'This is being undone already.',
    });
  });
});
