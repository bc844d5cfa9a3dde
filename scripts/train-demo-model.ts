import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusText, digestOf, readCorpus } from '#app/arlo/demo-model/gist/corpus.ts';
import { intents, marks } from '#app/arlo/demo-model/gist/marks.ts';
import { train, type Example } from '#app/arlo/demo-model/gist/train.ts';
import { store } from '#app/arlo/demo-model/gist/weights.ts';
import { runCommand } from './run-command.ts';

/**
 * Learns the demo model's sense of what messages come to from its corpus, and writes it down: the weights in some minutes, the
 * network in half an hour, for which `python3` needs PyTorch (with OpenBLAS; Debian: python3-torch, libopenblas0-pthread).
 * `npm run train -- --held 20` keeps every 20th message back, tells how well the network reads those, and writes nothing.
 */
const text = corpusText();
const corpus = digestOf(text);
const examples = readCorpus(text);
const folder = 'app/arlo/demo-model/gist';
const measuring = process.argv.slice(2);
const temporary = mkdtempSync(join(tmpdir(), 'arlo-train-'));
try {
  const [lines, network] = [join(temporary, 'corpus.jsonl'), join(temporary, 'network.json')];
  writeFileSync(lines, [JSON.stringify({ intents, marks }), ...examples.map(lineOf)].join('\n'));
  const code = await runCommand('python3', ['scripts/train-network.py', lines, network, ...measuring]);
  if (code !== 0) throw new Error('The network was not taught: does python3 have PyTorch?');
  if (measuring.length === 0) {
    write('network.json', JSON.parse(readFileSync(network, 'utf8')) as object);
    write('weights.json', store(train(examples)));
    process.stdout.write(`Learned from ${examples.length} messages.\n`);
  }
} finally {
  rmSync(temporary, { recursive: true });
}

function write(name: string, learned: object): void {
  writeFileSync(join(folder, name), `${JSON.stringify({ corpus, ...learned })}\n`);
}

/** A message as the network is taught it. */
function lineOf({ items, intent, marks: gold }: Example): string {
  return JSON.stringify({
    intent,
    marks: gold,
    words: items.map(({ word }) => word),
    texts: items.map((item) => item.text),
    quoted: items.map(({ quoted }) => quoted),
    stops: items.map(({ stop }) => stop),
  });
}
