import { expect, test } from 'vitest';
import { foldText } from './quoted-text.ts';

const own = 'Friday works for me.\n\nSee you there.';

test.each([
  [
    'On Tue, 24 Nov 2026 at 09:14, Priya Nair <priya@fernhill.example> wrote:\n\n> Does Friday work?\n> Priya',
    3,
  ],
  ['On Tue, 24 Nov 2026 at 09:14, Priya Nair\n<priya@fernhill.example>\nwrote:\n> Does Friday work?', 4],
  [
    'Am Di., 24. November 2026 um 09:14 Uhr schrieb Priya Nair <priya@fernhill.example>:\n\n> Does Friday work?',
    2,
  ],
  ['Le mar. 24 nov. 2026 à 09:14, Priya Nair <priya@fernhill.example> a écrit :\n> Does Friday work?', 2],
  ['-----Original Message-----\nFrom: Priya\n\nDoes Friday work?', 3],
  [
    '________________________________\nFrom: Priya Nair <priya@fernhill.example>\nSent: Tuesday, 24 November 2026 09:14\nTo: Maya\nSubject: Friday\n\nDoes Friday work?',
    6,
  ],
  ['*From:* Priya Nair\n*Date:* Tuesday\n*To:* Maya\n*Subject:* Friday\n\nDoes Friday work?', 5],
])('folds away the answered mail: %s', (quote, quotedLines) => {
  expect(foldText(`${own}\n\n${quote}`)).toEqual({ text: own, quotedLines, signatureLines: 0 });
});

test.each([
  ['-- \nPriya Nair\nHead of Product', 3],
  ['--\nPriya Nair', 2],
  ['Kind regards,\n\nRuth Calloway\nCalloway Lettings\n14 Quay Street', 4],
  ['Viele Grüße\nJonas\n\n-- \nJonas Weber\nEngineering', 5],
  ['Sent from my iPhone', 1],
  ['Thanks!\nPriya', 2],
  [
    'Best,\nLena\n\nThis email and any attachments are confidential and may be privileged.\nIf you are not the addressee …',
    4,
  ],
])('folds away the signature: %s', (signature, signatureLines) => {
  expect(foldText(`${own}\n\n${signature}`)).toEqual({ text: own, quotedLines: 0, signatureLines });
});

test('answers between quoted lines stay', () => {
  const text = '> Does Friday work?\n\nYes.\n\n> And the room?\n\nBooked.';
  expect(foldText(text)).toEqual({ text: 'Yes.\n\nBooked.', quotedLines: 2, signatureLines: 0 });
});

test('a forwarded mail is what is to be read', () => {
  const text =
    'FYI\n\n---------- Forwarded message ---------\nFrom: Dana\nDate: Monday\nSubject: Offer\nTo: Lena\n\nThe offer ends on Friday.';
  expect(foldText(text)).toEqual({ text, quotedLines: 0, signatureLines: 0 });
});

test.each([
  'Kind regards to your mother from all of us, she was wonderful.',
  'Thanks\n\nP.S. Could you bring the projector?',
  'Cheers\nJonas\n\nCould you also send me the list?',
  'Thanks for everything.',
  'On Friday the room is booked and Jonas wrote:\nnothing.',
  'From: me\nto you, with love.',
])('what is not a signature or quote stays: %s', (text) => {
  expect(foldText(`${own}\n\n${text}`).text).toBe(`${own}\n\n${text}`);
});

test('a mail that is nothing but a closing keeps it', () => {
  expect(foldText('Thanks!\nMaya').text).toBe('Thanks!\nMaya');
  expect(foldText('> only a quote').text).toBe('');
});
