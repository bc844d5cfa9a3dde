import type { z } from 'zod';
import type { CalendarChange, ChangeProposal } from '#app/calendar/change.ts';
import type { ProviderRead } from '#app/integrations/provider-request.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import type { Clock } from '#app/platform/clock.ts';

/** What a provider's room is opened with: its API through the person's connection, to read, and the person's time. */
export type RoomParts = {
  request: ProviderRead;
  clock: Clock;
  /** IANA zone of the person. */
  zone: string;
};

/** A tool that only reads. It runs whenever the model calls it. */
export type ReadTool<Room, Input extends z.ZodType, Output extends object> = {
  /** What the model is told about it. */
  description: string;
  inputSchema: Input;
  /** Does the work. May reject with an `AppError`, which becomes the tool's answer. */
  run(room: Room, input: z.output<Input>): Promise<Output>;
  /** What the model reads of the output; all of it, if left out. */
  toModel?(output: Output): object;
  /**
   * Whether the output holds words that somebody other than the person wrote, in more than the thing of the id
   * `except`; always, if left out.
   */
  holdsForeignText?(output: Output, except?: string): boolean;
};

/** A tool that changes something. The ledger of actions carries it out; here is only what the model sees. */
export type ChangeTool = { description: string; inputSchema: z.ZodType };

/** Any reading tool, whatever its room and its input. Only who knows its file can run it. */
type SomeReadTool = Omit<ReadTool<never, z.ZodType, object>, 'run' | 'toModel' | 'holdsForeignText'> & {
  run(room: never, input: never): Promise<object>;
  toModel?(output: never): object;
  holdsForeignText?(output: never, except?: string): boolean;
};

/** The tools of one provider: all that Arlo has to know to offer them to a model. */
export type ToolFile = {
  provider: ProviderKey;
  /** Opens the provider's room for one turn of one person. */
  open(parts: RoomParts): unknown;
  reads: Record<string, SomeReadTool>;
  /** Tools that change something, and how to find out what a call of them would do. Reads only. */
  changes?: {
    tools: Record<string, ChangeTool>;
    propose(room: never, change: CalendarChange): Promise<ChangeProposal>;
  };
};

/** Types a reading tool of a provider whose room is `Room`. */
export function readTool<Room>() {
  return <Input extends z.ZodType, Output extends object>(tool: ReadTool<Room, Input, Output>) => tool;
}

/** A provider's room and its tools, opened for one turn. */
export type OpenTools = {
  read(name: string, input: unknown): Promise<object>;
  propose(change: CalendarChange): Promise<ChangeProposal>;
};

/** Opens a provider's room once, and runs its tools in it. The only place that forgets which room it is. */
export function openTools(file: ToolFile, parts: RoomParts): OpenTools {
  const room = file.open(parts) as never;
  return {
    async read(name, input) {
      const tool = file.reads[name];
      if (!tool) throw new Error(`${file.provider} has no tool ${name}.`);
      return tool.run(room, tool.inputSchema.parse(input) as never);
    },
    async propose(change) {
      if (!file.changes) throw new Error(`${file.provider} changes nothing.`);
      return file.changes.propose(room, change);
    },
  };
}
