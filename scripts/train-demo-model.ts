import { writeFileSync } from 'node:fs';
import { corpusText, digestOf, readCorpus } from '#app/arlo/demo-model/gist/corpus.ts';
import { train } from '#app/arlo/demo-model/gist/train.ts';
import { store } from '#app/arlo/demo-model/gist/weights.ts';

/** Learns the demo model's sense of what messages come to from its corpus, and writes it down. Takes some minutes. */
const text = corpusText();
const examples = readCorpus(text);
const weights = { corpus: digestOf(text), ...store(train(examples)) };
const file = 'app/arlo/demo-model/gist/weights.json';
writeFileSync(file, `${JSON.stringify(weights)}\n`);
process.stdout.write(`Learned from ${examples.length} messages: ${file}\n`);
