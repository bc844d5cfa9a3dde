import type { Item } from './items.ts';
import { intents, type Intent } from './marks.ts';
import { Matrices, type Times } from './matrices.ts';

/*
 * A network that reads a whole message before it says what a word of it is: words and their pieces, to a vector each; read
 * from both ends by an LSTM (Hochreiter & Schmidhuber 1997); then a layer for what is wanted, and one for each word.
 * `scripts/train-network.py` teaches it.
 */

/** A table of weights. Whole numbers of a byte have a scale for each row; without scales they are floats. */
type StoredTensor = { shape: readonly number[]; scales?: string; data: string };

/** As it is stored. */
export type StoredNetwork = { buckets: number; words: string; tensors: Record<string, StoredTensor> };

/** Rows of which single ones are wanted, to a vector each. */
type Rows = { rows: number; columns: number; addTo: (vector: Float32Array, index: number) => void };
type Layer = { times: Times; biases: Float32Array };
type Direction = { input: Layer; own: Times };

export type Network = {
  buckets: number;
  places: ReadonlyMap<string, number>;
  words: Rows;
  pieces: Rows;
  forms: readonly Rows[];
  forwards: Direction;
  backwards: Direction;
  intent: Layer;
  wanted: Layer;
  /** Of what is wanted, and of each word. */
  middle: { wanted: Layer; word: Times };
  mark: Layer;
  /** How well each mark goes with the next, and with the beginning. */
  steps: Rows;
  start: Float32Array;
  /** The last readings. */
  known: Map<string, WholeReading>;
  /** What the last words said to the gates. */
  heard: Map<string, Heard>;
};

/** What a word says to the gates of the LSTM, read from either end. */
type Heard = { forwards: Float32Array; backwards: Float32Array };

/** A network to read with. */
export function restoreNetwork({ buckets, words, tensors }: StoredNetwork): Network {
  const matrices = new Matrices();
  const stored = (name: string): StoredTensor => {
    const found = tensors[name];
    if (!found) throw new Error(`The network has no ${name}.`);
    return found;
  };
  const rowsOf = (name: string): Rows => {
    const { shape, scales, data } = stored(name);
    const [rows = 1, columns = 1] = shape;
    const bytes = Buffer.from(data, 'base64');
    const numbers =
      scales === undefined ? floats(bytes) : new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    const scaleOf = scales === undefined ? undefined : floats(Buffer.from(scales, 'base64'));
    const addTo = (vector: Float32Array, index: number) => {
      const [from, scale] = [index * columns, scaleOf?.[index] ?? 1];
      for (let at = 0; at < columns; at += 1)
        vector[at] = (vector[at] as number) + (numbers[from + at] as number) * scale;
    };
    return { rows, columns, addTo };
  };
  const whole = (name: string): { numbers: Float32Array; rows: number; columns: number } => {
    const { rows, columns, addTo } = rowsOf(name);
    const numbers = new Float32Array(rows * columns);
    for (let index = 0; index < rows; index += 1)
      addTo(numbers.subarray(index * columns, (index + 1) * columns), index);
    return { numbers, rows, columns };
  };
  const vector = (name: string) => whole(name).numbers;
  const times = (name: string): Times => {
    const { numbers, rows, columns } = whole(name);
    return matrices.add(numbers, rows, columns);
  };
  const layer = (name: string): Layer => ({ times: times(`${name}.weight`), biases: vector(`${name}.bias`) });
  const direction = (end: string): Direction => {
    const [given, own] = [vector(`reader.bias_ih_l0${end}`), vector(`reader.bias_hh_l0${end}`)];
    return {
      input: {
        times: times(`reader.weight_ih_l0${end}`),
        biases: given.map((bias, at) => bias + (own[at] ?? 0)),
      },
      own: times(`reader.weight_hh_l0${end}`),
    };
  };
  /** What is wanted stands behind the word, and is the same for all words of a message. */
  const middle = (): Network['middle'] => {
    const { numbers, rows, columns } = whole('middle.weight');
    const ofWord = columns - rowsOf('wanted.weight').rows;
    const part = (from: number, to: number): Times => {
      const width = to - from;
      const own = new Float32Array(rows * width);
      for (let row = 0; row < rows; row += 1)
        own.set(numbers.subarray(row * columns + from, row * columns + to), row * width);
      return matrices.add(own, rows, width);
    };
    return { wanted: { times: part(ofWord, columns), biases: vector('middle.bias') }, word: part(0, ofWord) };
  };
  return {
    buckets,
    places: new Map(words.split('\n').map((word, place) => [word, place + 2])),
    words: rowsOf('words.weight'),
    pieces: rowsOf('pieces.weight'),
    forms: [rowsOf('letters.weight'), rowsOf('stops.weight'), rowsOf('quoted.weight')],
    forwards: direction(''),
    backwards: direction('_reverse'),
    intent: layer('intent'),
    wanted: layer('wanted'),
    middle: middle(),
    mark: layer('mark'),
    steps: rowsOf('steps'),
    start: vector('start'),
    known: new Map(),
    heard: new Map(),
  };
}

/** Bytes as little-endian floats of 32 bits. */
function floats(bytes: Buffer): Float32Array {
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => bytes.readFloatLE(at * 4));
}

/** How much speaks for each intent, and for each mark of each word where the message wants this. */
export type WholeReading = { intents: Float32Array; marksFor: (intent: Intent) => Float32Array[] };

/** Reads a message of at least one word. The sentences of a message are read several times while it is understood. */
export function readWhole(items: readonly Item[], network: Network): WholeReading {
  const key = JSON.stringify(items.map(({ word, text, stop, quoted }) => [word, text, stop, quoted]));
  const known = network.known.get(key);
  if (known) return known;
  const made = readAnew(items, network);
  if (network.known.size >= mostKnown) network.known.clear();
  network.known.set(key, made);
  return made;
}

const mostKnown = 50;

function readAnew(items: readonly Item[], network: Network): WholeReading {
  const heard = items.map(({ word }, index) => hear(word, formOf(items, index), network));
  const read = readBothWays(heard, network);
  const marksOf = new Map<Intent, Float32Array[]>();
  const marksFor = (intent: Intent) => {
    const told = through(
      network.wanted,
      Float32Array.from(intents, (one) => (one === intent ? 1 : 0)),
    );
    const ofWanted = through(network.middle.wanted, told);
    return read.map((own) => {
      const between = network.middle.word(own);
      add(between, ofWanted);
      for (let at = 0; at < between.length; at += 1) between[at] = Math.max(0, between[at] as number);
      return through(network.mark, between).slice();
    });
  };
  return {
    intents: through(network.intent, mostAndMean(read)).slice(),
    marksFor: (intent) => {
      const made = marksOf.get(intent) ?? marksFor(intent);
      marksOf.set(intent, made);
      return made;
    },
  };
}

/** How well a mark goes with the one before it (none: at the beginning). */
export function stepOf({ steps, start }: Network, from: number | undefined, to: number): number {
  if (from === undefined) return start[to] ?? 0;
  const row = new Float32Array(steps.columns);
  steps.addTo(row, from);
  return row[to] ?? 0;
}

/** What a word in a form says to both directions. Most words of a message were heard before, at the latest in its sentences. */
function hear(word: string, form: readonly number[], network: Network): Heard {
  const key = `${word} ${form.join(' ')}`;
  const known = network.heard.get(key);
  if (known) return known;
  const input = inputOf(word, form, network);
  const made = {
    forwards: through(network.forwards.input, input).slice(),
    backwards: through(network.backwards.input, input).slice(),
  };
  if (network.heard.size >= mostHeard) network.heard.clear();
  network.heard.set(key, made);
  return made;
}

/** Some 3 kB each. */
const mostHeard = 1000;

/** What a network knows of a word: itself, its pieces, its form. */
function inputOf(word: string, form: readonly number[], network: Network): Float32Array {
  const { words, pieces, places, forms, buckets } = network;
  const vector = new Float32Array(words.columns);
  words.addTo(vector, places.get(word) ?? unknown);
  for (const piece of piecesOf(word, buckets)) pieces.addTo(vector, piece);
  const ofForm = forms.map((rows, at) => {
    const own = new Float32Array(rows.columns);
    rows.addTo(own, form[at] ?? 0);
    return own;
  });
  return joined([vector, ...ofForm]);
}

const unknown = 1;
const longest = 20;
const signs = [...'?!.,:;-–—'];

/** Buckets of the three to five letters that follow each other in a word. A time has only its kind. */
function piecesOf(word: string, buckets: number): Set<number> {
  if (word.startsWith('<')) return new Set([bucketOf(word, buckets)]);
  const letters = ['^', ...[...word].slice(0, longest), '$'];
  const found = new Set<number>();
  for (const size of [3, 4, 5])
    for (let at = 0; at < Math.max(1, letters.length - size + 1); at += 1)
      found.add(bucketOf(letters.slice(at, at + size).join(''), buckets));
  return found;
}

/** FNV-1a. */
function bucketOf(piece: string, buckets: number): number {
  let number = 2166136261;
  for (const byte of Buffer.from(piece)) number = Math.imul(number ^ byte, 16777619) >>> 0;
  return 1 + (number % buckets);
}

/** Its letters with its place in the sentence, the sign behind it, whether it is quoted. */
function formOf(items: readonly Item[], index: number): number[] {
  const { text, stop, quoted } = items[index] as Item;
  const isSmall = !/^\p{Lu}/u.test(text);
  const isShouted = text.length > 1 && text === text.toUpperCase();
  const letters = /^\p{Nd}/u.test(text) ? 2 : isSmall ? 0 : isShouted ? 3 : 1;
  const begins = /[.!?]/.test(items[index - 1]?.stop ?? '');
  const place = index === 0 ? 0 : begins ? 1 : 2;
  const sign = signs.findIndex((one) => stop.includes(one)) + 1;
  return [letters * 3 + place, sign > 0 ? sign : stop.trim() === '' ? 0 : signs.length + 1, Number(quoted)];
}

/** What is remembered at each word of those before it, and behind that what is of those after it. */
function readBothWays(heard: readonly Heard[], { forwards, backwards }: Network): Float32Array[] {
  const size = forwards.input.biases.length / 4;
  const all = new Float32Array(2 * size * heard.length);
  const read = heard.map((_, at) => all.subarray(2 * size * at, 2 * size * (at + 1)));
  readOn(
    heard.map((one, at) => ({ heard: one.forwards, said: (read[at] as Float32Array).subarray(0, size) })),
    forwards,
  );
  readOn(
    heard
      .map((one, at) => ({ heard: one.backwards, said: (read[at] as Float32Array).subarray(size) }))
      .toReversed(),
    backwards,
  );
  return read;
}

/**
 * Writes what an LSTM remembers after each word, in the order in which it hears them. Its gates stand one behind the other: take
 * in, forget, new, let out.
 */
function readOn(words: readonly { heard: Float32Array; said: Float32Array }[], { own }: Direction): void {
  const size = words[0]?.said.length ?? 0;
  const kept = new Float32Array(size);
  let before: Float32Array = new Float32Array(size);
  for (const { heard, said } of words) {
    const gates = own(before);
    add(gates, heard);
    for (let at = 0; at < size; at += 1) {
      const taken = gate(gates[at] as number) * tanh(gates[2 * size + at] as number);
      const value = gate(gates[size + at] as number) * (kept[at] as number) + taken;
      kept[at] = value;
      said[at] = gate(gates[3 * size + at] as number) * tanh(value);
    }
    before = said;
  }
}

/** Of what is remembered at all words the most, and behind that the mean. */
function mostAndMean(read: readonly Float32Array[]): Float32Array {
  const size = read[0]?.length ?? 0;
  const both = new Float32Array(2 * size).fill(-Infinity, 0, size);
  for (const own of read)
    for (let at = 0; at < size; at += 1) {
      const value = own[at] as number;
      both[at] = Math.max(both[at] as number, value);
      both[size + at] = (both[size + at] as number) + value / read.length;
    }
  return both;
}

/** How far a gate is open, between 0 and 1: the logistic function, from a table: `exp` would take longer than all products. */
function gate(value: number): number {
  const place = (value + widest) * fineness;
  if (place <= 0) return 0;
  if (place >= openings.length - 1) return 1;
  const before = Math.floor(place);
  const low = openings[before] as number;
  return low + ((openings[before + 1] as number) - low) * (place - before);
}

const [widest, fineness] = [16, 256];
const openings = Float64Array.from(
  { length: 2 * widest * fineness + 1 },
  (_, at) => 1 / (1 + Math.exp(widest - at / fineness)),
);

function tanh(value: number): number {
  return 2 * gate(2 * value) - 1;
}

function through({ times, biases }: Layer, input: Float32Array): Float32Array {
  const sum = times(input);
  add(sum, biases);
  return sum;
}

function add(to: Float32Array, what: Float32Array): void {
  for (let at = 0; at < to.length; at += 1) to[at] = (to[at] as number) + (what[at] as number);
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
