import type { LanguageModelV4Prompt, LanguageModelV4ToolResultOutput } from '@ai-sdk/provider';
import { readOutcome, type Outcome } from './outcome.ts';

/** A tool call of this model, or of another that answered before in the same chat. */
export type PastCall = { tool: string; input: unknown; outcome: Outcome | undefined };

/** One thing the person said, and what was done and answered so far. */
export type Turn = { text: string; calls: PastCall[]; answer: string };

export type Conversation = {
  system: string;
  /** What was said first of all. */
  opening: string;
  /** The last turns, oldest first; older ones don't change what "it" means. */
  turns: Turn[];
};

const rememberedTurns = 12;
/** Reading words takes time, so a few long messages count as many short ones. */
const rememberedCharacters = 4000;

type RawTurn = { text: string; calls: { id: string; tool: string; input: unknown }[]; answer: string };

/** Reads the prompt: the only thing a model knows. */
export function readConversation(prompt: LanguageModelV4Prompt): Conversation {
  let system = '';
  const turns: RawTurn[] = [];
  const outputs = new Map<string, LanguageModelV4ToolResultOutput>();
  for (const message of prompt) {
    const turn = turns.at(-1);
    switch (message.role) {
      case 'system':
        system += `${message.content}\n`;
        break;
      case 'user': {
        const text = message.content.map((part) => (part.type === 'text' ? part.text : '')).join(' ');
        turns.push({ text: withoutGaps(text), calls: [], answer: '' });
        break;
      }
      case 'assistant':
        for (const part of message.content) {
          if (part.type === 'text' && turn) turn.answer = part.text;
          if (part.type === 'tool-call') {
            turn?.calls.push({ id: part.toolCallId, tool: part.toolName, input: part.input });
          }
        }
        break;
      case 'tool':
        for (const part of message.content) {
          if (part.type === 'tool-result') outputs.set(part.toolCallId, part.output);
        }
    }
  }
  const outcome = (id: string) => {
    const output = outputs.get(id);
    return output && outcomeOf(output);
  };
  return {
    system,
    opening: turns[0]?.text ?? '',
    turns: remembered(turns).map(({ text, calls, answer }) => ({
      text,
      answer,
      calls: calls.map(({ id, tool, input }) => ({ tool, input, outcome: outcome(id) })),
    })),
  };
}

/** A gap says nothing, however wide, and every pattern that is tried in one takes the longer for it. */
function withoutGaps(text: string): string {
  return text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*\n ?/g, '\n\n');
}

/** The last turns, as far back as they are short enough together. */
function remembered(turns: RawTurn[]): RawTurn[] {
  let characters = 0;
  const older = turns.findLastIndex((turn, index) => {
    characters += turn.text.length;
    return index < turns.length - 1 && characters > rememberedCharacters;
  });
  return turns.slice(Math.max(older + 1, turns.length - rememberedTurns));
}

function outcomeOf(output: LanguageModelV4ToolResultOutput): Outcome {
  switch (output.type) {
    case 'text':
      return readOutcome(output.value);
    case 'json':
      return readOutcome(JSON.stringify(output.value));
    case 'content':
      return readOutcome(output.value.map((part) => (part.type === 'text' ? part.text : '')).join(''));
    case 'execution-denied':
      return { kind: 'problem', code: 'declined', message: '' };
    case 'error-text':
    case 'error-json':
      return { kind: 'problem', code: 'failed', message: '' };
  }
}
