import type { z } from 'zod';
import type { ChangeOutput, ToolProblem } from '#app/arlo/tool-output.ts';
import type { toolFiles } from './registry.server.ts';

type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;
type Files = (typeof toolFiles)[number];
type Reads = Together<Files['reads']>;
type Changes = Together<Extract<Files, { changes: object }>['changes']['tools']>;
type Answer<Tool> = Tool extends { run(...given: never): Promise<infer Output> }
  ? { ok: true } & Output
  : never;
type Input<Tool> = Tool extends { inputSchema: infer Schema extends z.ZodType } ? z.output<Schema> : never;

/** Input and output of every tool, by its name, as messages store them and cards show them. */
export type ArloTools = {
  [Name in keyof Reads & string]: { input: Input<Reads[Name]>; output: Answer<Reads[Name]> | ToolProblem };
} & {
  [Name in keyof Changes & string]: { input: Input<Changes[Name]>; output: ChangeOutput | ToolProblem };
};

/** What some tool answered. */
export type ToolOutput = ArloTools[keyof ArloTools]['output'];
