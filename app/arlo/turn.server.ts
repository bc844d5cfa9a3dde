import type { ActionView } from '#app/actions/action.ts';
import type { ActionsRoom } from '#app/actions/actions.server.ts';
import { undoTool } from '#app/actions/change-kind.ts';
import { decide } from '#app/actions/policy.ts';
import type { UndoInput } from '#app/actions/propose-undo.server.ts';
import type { Turn } from '#app/actions/propose.server.ts';
import type { UnknownCall } from '#app/actions/refuse-unknown.server.ts';
import type { ActionRow } from '#app/actions/row.ts';
import type { CalendarChange } from '#app/calendar/change.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { Log } from '#app/platform/log.server.ts';
import { fence } from './fence.ts';
import { holdsForeignText } from './foreign-text.server.ts';
import { changeOutput, toolProblem } from './problem.ts';
import type { Step } from './step-gate.ts';
import type { ToolProblem } from './tool-output.ts';
import type { OpenTools, ToolFile } from './tools/tool-file.ts';
import { fileOfChange, isRead, type ToolContext } from './tools/tool-set.server.ts';

type TurnParts = {
  turn: Turn;
  actions: ActionsRoom;
  files: readonly ToolFile[];
  /** Opens a provider's room for the person. */
  open: (file: ToolFile) => OpenTools;
  step: () => Step;
  nonce: string;
  log: Log;
  /** True when earlier results of this turn already held foreign text. */
  readForeignText: boolean;
  /** Tells the page about rows of the ledger that are new or have changed. */
  emit: (actions: ActionView[]) => void;
  /** Aborted once the reply has ended. */
  signal: AbortSignal;
};

type Call = { toolCallId: string; toolName: string; input: unknown };

/** Connects the tools of one turn with the providers' rooms and the ledger. */
export function createTurn(parts: TurnParts) {
  const { turn, actions, log, emit } = parts;
  const problems = new Map<string, ToolProblem>();
  const asked = new Map<string, ActionRow[]>();
  const underWay = new Set<Promise<unknown>>();
  /** What was read in this turn that holds text of others. */
  const foreign: { name: string; output: { ok: true } }[] = [];
  const rooms = new Map<ProviderKey, OpenTools>();

  /** A room is opened at the first call that needs it, and once: what it has read of the account serves the turn. */
  function opened(file: ToolFile): OpenTools {
    const room = rooms.get(file.provider) ?? parts.open(file);
    rooms.set(file.provider, room);
    return room;
  }

  /** Whether text of others was read that is not about the very invitation which a call answers. */
  function readBeside({ toolName, input }: { toolName: string; input: unknown }): boolean {
    const invitation =
      toolName === 'respondToInvitation' ? (input as { eventId?: string }).eventId : undefined;
    const isBeside = ({ name, output }: (typeof foreign)[number]) =>
      holdsForeignText(name, output, invitation);
    return parts.readForeignText || foreign.some(isBeside);
  }

  const changesIn = (step: Step): number =>
    step.calls.filter((call) => fileOfChange(parts.files, call.toolName)).length;

  function problem(error: unknown, provider: ProviderKey): ToolProblem {
    const known = toolProblem(error, provider);
    if (known.code === 'unavailable') log.warn({ err: error }, 'tool failed');
    return known;
  }

  const context: ToolContext = {
    async read(file, name, input) {
      try {
        const output = { ok: true as const, ...(await opened(file).read(name, input)) };
        if (holdsForeignText(name, output)) foreign.push({ name, output });
        return output;
      } catch (error) {
        return problem(error, file.provider);
      }
    },
    async change(file, toolCallId) {
      const early = problems.get(toolCallId);
      if (early) return early;
      try {
        const row = await actions.ledger.findByCall(turn.chatId, toolCallId);
        if (!row) throw new Error('A change was called that the policy never saw.');
        const execution = actions.executeOnce(turn.userId, row.id);
        underWay.add(execution);
        const settled = await execution.finally(() => underWay.delete(execution));
        emit(await actions.ledger.touched(settled));
        return changeOutput(settled);
      } catch (error) {
        return problem(error, file.provider);
      }
    },
    fence: (file, value) => fence(file.provider, parts.nonce, value),
  };

  /** Changes of one step are shown together, when the last of them is known: they are one question. */
  async function show(row: ActionRow, step: Step): Promise<void> {
    asked.set(step.groupId, [...(asked.get(step.groupId) ?? []), row]);
    await showWhenAsked(step);
  }

  async function showWhenAsked(step: Step): Promise<void> {
    const rows = asked.get(step.groupId) ?? [];
    const refused = step.calls.filter((call) => problems.has(call.toolCallId)).length;
    if (rows.length + refused < changesIn(step)) return;
    emit(await actions.ledger.views(rows));
  }

  /** Enters a change, or the undo of one, with what the policy says of it. */
  function propose({ toolCallId, toolName, input }: Call, file: ToolFile, step: Step): Promise<ActionRow> {
    const call = {
      toolCallId,
      groupId: step.groupId,
      changesInStep: changesIn(step),
      readForeignText: readBeside({ toolName, input }),
    };
    if (toolName === undoTool) return actions.proposeUndo({ ...call, input: input as UndoInput }, turn);
    const change = { tool: toolName, input } as CalendarChange;
    return actions.propose({ ...call, change, provider: file.provider }, turn, opened(file));
  }

  return {
    context,

    /** Enters a call of a tool that there is not. The AI SDK turns it away before anybody asks the policy. */
    async refuseUnknown(call: UnknownCall): Promise<void> {
      try {
        await actions.refuseUnknown(call, turn);
      } catch (error) {
        log.warn({ err: error, tool: call.toolName }, 'unknown tool not entered');
      }
    },

    /** Resolves when no change of this turn is being carried out. A stopped stream does not wait for them. */
    async idle(): Promise<void> {
      await Promise.allSettled(underWay);
    },

    /** The AI SDK's question about each call: reads run; a change is entered in the ledger, which decides; no other call runs. */
    async approve(call: Call) {
      const file = fileOfChange(parts.files, call.toolName);
      if (!file) {
        const { verdict, reason } = decide({
          effect: isRead(parts.files, call.toolName) ? 'read' : 'unknown',
        });
        return verdict === 'run' ? ('not-applicable' as const) : { type: 'denied' as const, reason };
      }
      const step = parts.step();
      try {
        const row = await propose(call, file, step);
        // The reply ended while this was worked out: nobody is left to begin it, or to close it.
        if (parts.signal.aborted) {
          await actions.closeUnbegun(turn.userId, { messageId: turn.messageId, ids: [] });
        }
        await show(row, step);
        if (row.status === 'pending') return { type: 'user-approval' as const, reason: row.reason };
        // The ledger answers the call: it carries out what it has approved, and says of all else why it doesn't.
        return 'not-applicable' as const;
      } catch (error) {
        problems.set(call.toolCallId, problem(error, file.provider));
        await showWhenAsked(step);
        return 'not-applicable' as const;
      }
    },
  };
}
