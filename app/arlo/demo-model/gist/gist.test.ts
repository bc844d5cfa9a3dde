import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { momentOf } from '../dates/moment.ts';
import { corpusText, digestOf, readCorpus } from './corpus.ts';
import { joinedKey } from './feature-key.ts';
import { readWish, type Gist } from './gist.ts';
import { restoreNetwork } from './network.ts';
import network from './network.json' with { type: 'json' };
import { plainly } from './plain.ts';
import { readerOf } from './reader.ts';
import { train } from './train.ts';
import { bestMarks, restore, store } from './weights.ts';
import learned from './weights.json' with { type: 'json' };

const moment = momentOf(Temporal.ZonedDateTime.from('2026-11-23T09:12[Europe/London]'), 'en-GB');
const reader = readerOf(restore(learned), restoreNetwork(network));

function gistOf(text: string): Gist {
  const gist = readWish(text, moment, reader)?.gist();
  if (!gist) throw new Error(`No words: ${text}`);
  return gist;
}

function corpusOf(file: string): string {
  return readFileSync(join(import.meta.dirname, 'corpus', file), 'utf8');
}

function saidIn(gist: Gist | undefined): string[] {
  return (gist?.phrases ?? []).map(
    ({ mark, items }) => `${mark}: ${items.map(({ text }) => text).join(' ')}`,
  );
}

test('the weights were learned from the corpus as it is: else run `npm run train`', () => {
  expect(learned.corpus).toBe(digestOf(corpusText()));
});

test('every word of a line of the corpus has a mark', () => {
  // That each line can be read is known: the weights were learned from all of them.
  const lines = corpusText().split('\n');
  const examples = readCorpus(lines.filter((_line, index) => index % 10 === 0).join('\n'));
  expect(lines.length).toBeGreaterThan(25_000);
  expect(examples.length).toBeGreaterThan(2_500);
  expect(examples.every(({ items, marks }) => !marks || marks.length === items.length)).toBe(true);
}, 30_000);

test('a corpus line that is not marked up well is named', () => {
  expect(() => readCorpus('dance\tlet’s go')).toThrow('No intent: dance');
  expect(() => readCorpus('move\tmove {event it to {when ten}')).toThrow('A brace too many');
  expect(() => readCorpus('move\tmove {thing it}')).toThrow('No mark “thing”');
});

test.each([
  [
    'create\t{title dinner} w/ {who ollie} {when fri 8}',
    ['title: dinner', 'who: ollie', 'when: fri', 'when: 8'],
  ],
  [
    'move\tNils broke a tooth. {event My one-to-one} can go {when at half four}.',
    ['event: My', 'event: 1:1', 'when: at half four'],
  ],
  [
    'remind\tGive me a heads-up {lead 3 hours ahead of} {event my flight to Oslo}',
    ['lead: 3 hours ahead of', 'event: my', 'event: flight', 'event: to', 'event: Oslo'],
  ],
])('marks stand on the same words where the rules write a message in another way: %s', (line, expected) => {
  const [{ items, marks = [] } = { items: [] }] = readCorpus(line);
  const said = items.flatMap(({ text }, at) => (marks[at] === 'none' ? [] : [`${marks[at]}: ${text}`]));
  expect(said).toEqual(expected);
});

test('what is learned from three hundred messages holds for others like them', () => {
  const few = train(readCorpus(corpusOf('plain.tsv')));
  const [created, moved] = [
    'Could you put fencing in for Friday at six?',
    'Could you move the seminar to Tuesday?',
  ].map((text) => readWish(text, moment, readerOf(restore(store(few))))?.gist());
  expect(created?.intent).toBe('create');
  expect(saidIn(created)).toContain('title: fencing');
  expect(moved?.intent).toBe('move');
  expect(saidIn(moved)).toContain('event: the seminar');
}, 30_000);

test('the same examples give the same weights, and stored weights are the same to a fiftieth', () => {
  const examples = readCorpus(corpusOf('plain.tsv').split('\n').slice(0, 60).join('\n'));
  const [once, again] = [train(examples), train(examples)];
  expect(store(once)).toEqual(store(again));
  const stored = restore(JSON.parse(JSON.stringify(store(once))) as ReturnType<typeof store>);
  const [feature = '', own = []] = [...once.intents][0] ?? [];
  for (const [index, weight] of Array.from(own).entries())
    expect(stored.intents.get(joinedKey(feature))?.[index]).toBeCloseTo(weight, 1);
});

test('the marks of a message are chosen together', () => {
  const none = new Float64Array(10);
  const leaning = Float64Array.from({ length: 10 }, (_, mark) => (mark === 1 ? 1 : 0));
  const steps = new Map([
    ['0', Float64Array.from({ length: 10 }, (_, mark) => (mark === 1 ? -3 : 0))],
    ['1', Float64Array.from({ length: 10 }, (_, mark) => (mark === 1 ? 2 : 0))],
  ]);
  expect(bestMarks([leaning, none, leaning], steps)).toEqual([1, 1, 1]);
  expect(bestMarks([none, none, leaning], new Map())).toEqual([0, 0, 1]);
});

test('there is no gist without words or with too many, and one of any nonsense', () => {
  expect(readWish(' … ', moment, reader)?.gist()).toBeUndefined();
  expect(readWish('move it '.repeat(200), moment, reader)?.gist()).toBeUndefined();
  expect(gistOf('🦑'.repeat(500)).items.length).toBeGreaterThan(0);
  expect(gistOf(`${'“move '.repeat(100)}`).items.length).toBeGreaterThan(0);
});

test.each([
  [
    'right so the kids have got their swimming gala on saturday the fifth of december it starts at ten at brockwell lido',
    'create',
    'add “swimming gala” on saturday the fifth of december at ten at brockwell lido',
  ],
  [
    'the board meeting is way too long, can you cut it by half an hour? nobody listens after three anyway',
    'length',
    'shorten the board meeting by half an hour',
  ],
  [
    'oh and get aiko and tomás in on the vendor demo as well',
    'invite',
    'invite aiko and tomás to the vendor demo',
  ],
  [
    'I nearly missed my flight last time, so please remind me two hours before the flight to Oslo',
    'remind',
    'remind me two hours before the flight to Oslo',
  ],
  [
    'something came up at school so yeah just clear everything on friday afternoon',
    'clear',
    'clear on friday afternoon',
  ],
  [
    'two things then yoga tomorrow half six in the morning and um nails on friday at quarter past five',
    'create',
    'add “yoga” tomorrow half six in the morning. add “nails” on friday at quarter past five',
  ],
  [
    'two things band rehearsal tuesday the eighth of december at six and the concert itself friday the eleventh at seven',
    'create',
    'add “band rehearsal” tuesday the eighth of december at six. add “concert” friday the eleventh at seven',
  ],
  [
    'the boiler man is coming nine till twelve on the eighth now not eight till ten',
    'move',
    'move the boiler man to nine till twelve on the eighth',
  ],
  [
    'today the optician can only see me at quarter past five so change that one',
    'move',
    'move the optician today to quarter past five',
  ],
  [
    'I’ve got a driving lesson tomorrow at ten that cost me a fortune, so my catch up with Leo has to be on Thursday at one instead',
    'move',
    'move zyxevent to Thursday at one',
  ],
  [
    'Both things with Priya this Friday, the marketing lunch and that day’s design critique, please delete them.',
    'delete',
    'delete the marketing lunch and design critique this Friday',
  ],
])('%s', (text, intent, order) => {
  const gist = gistOf(text);
  expect(gist.intent).toBe(intent);
  expect(plainly(gist)?.text.toLowerCase()).toBe(order.toLowerCase());
});

test('nothing is cleared around what is to stay', () => {
  const order = (text: string) => plainly({ ...gistOf(text), intent: 'clear' });
  expect(order('please clear everything on friday afternoon')?.text).toBe('clear on friday afternoon');
  expect(order('please clear everything on friday afternoon but leave the lunch')).toBeUndefined();
});

test('what names no colour wants none', () => {
  expect(gistOf('The regatta is 5 June; I want it in there for every year.').intent).not.toBe('colour');
  expect(gistOf('paint the regatta blue').intent).toBe('colour');
});
