import type { ActionRow } from '#app/actions/row.ts';
import type { ArloPart } from './message.ts';

/** Said to the model of a call that has no result because its run ended before it. */
export const unfinishedCall = 'This call was not finished; its outcome is unknown.';

/**
 * Parts as a run that has ended leaves them: no text goes on streaming and no call waits for a result, or the
 * model would refuse every later turn of the chat. Calls that wait for the person stay as they are.
 */
export function settleParts(parts: ArloPart[]): ArloPart[] {
  return parts
    .filter((part) => !(part.type === 'text' && part.text === ''))
    .map((part) => {
      if ((part.type === 'text' || part.type === 'reasoning') && part.state === 'streaming') {
        return { ...part, state: 'done' as const };
      }
      if ('toolCallId' in part && (part.state === 'input-streaming' || part.state === 'input-available')) {
        return {
          ...part,
          state: 'output-error',
          input: part.input ?? {},
          errorText: unfinishedCall,
        } as ArloPart;
      }
      return part;
    });
}

/**
 * The output of a change that has been decided, put into its part. The approval itself is left out: what the
 * model is sent is a call with its result, and nothing that could be taken for a yes.
 */
export function withOutput(parts: ArloPart[], toolCallId: string, output: unknown): ArloPart[] {
  return parts.map((part) => {
    if (!('toolCallId' in part) || part.toolCallId !== toolCallId) return part;
    const { approval: _approval, ...call } = part as ArloPart & { approval?: unknown };
    return { ...call, state: 'output-available', output } as ArloPart;
  });
}

/**
 * Parts with the calls that the ledger has and the message does not, because its process died between the two.
 * Without them neither the page nor the model would know of a change that may have happened.
 */
export function withCalls(
  parts: ArloPart[],
  actions: Pick<ActionRow, 'tool' | 'tool_call_id' | 'input'>[],
): ArloPart[] {
  const known = new Set(parts.map((part) => ('toolCallId' in part ? part.toolCallId : undefined)));
  const missing = actions
    .filter((action) => !known.has(action.tool_call_id))
    .map(({ tool, tool_call_id, input }) => {
      return { type: `tool-${tool}`, toolCallId: tool_call_id, state: 'input-available', input } as ArloPart;
    });
  return [...parts, ...missing];
}
