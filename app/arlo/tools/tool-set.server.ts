import { tool, type ToolSet } from 'ai';
import type { z } from 'zod';
import type { ChangeOutput, ToolProblem } from '#app/arlo/tool-output.ts';
import { modelChange } from '#app/arlo/tool-output.ts';
import { strictSchema } from './strict-schema.ts';
import type { ToolFile } from './tool-file.ts';

/** What the tools of one turn are connected to. */
export type ToolContext = {
  read(file: ToolFile, name: string, input: unknown): Promise<({ ok: true } & object) | ToolProblem>;
  change(file: ToolFile, toolCallId: string): Promise<ChangeOutput | ToolProblem>;
  /** Wraps what the model is told, as text from outside. */
  fence(file: ToolFile, value: unknown): string;
};

/** The tools of all providers as the AI SDK takes them, `strict` for models that can be held to a schema. */
export function toolSet(
  files: readonly ToolFile[],
  context: ToolContext,
  { strict }: { strict: boolean },
): ToolSet {
  const tools: ToolSet = {};
  const asGiven = (inputSchema: z.ZodType) =>
    strict ? { inputSchema: strictSchema(inputSchema), strict } : { inputSchema };
  for (const file of files) {
    const told = (output: { ok: boolean }, short: (output: never) => object) => ({
      type: 'text' as const,
      value: context.fence(file, output.ok ? { ok: true, ...short(output as never) } : output),
    });
    for (const [name, read] of Object.entries(file.reads)) {
      tools[name] = tool({
        description: read.description,
        ...asGiven(read.inputSchema),
        execute: (input: unknown) => context.read(file, name, input),
        toModelOutput: ({ output }) => told(output, (each) => read.toModel?.(each) ?? each),
      });
    }
    for (const [name, change] of Object.entries(file.changes?.tools ?? {})) {
      tools[name] = tool({
        description: change.description,
        ...asGiven(change.inputSchema),
        execute: (_input: unknown, { toolCallId }) => context.change(file, toolCallId),
        toModelOutput: ({ output }) => told(output, modelChange),
      });
    }
  }
  return tools;
}

/** The provider file that a changing tool belongs to; undefined for tools that read. */
export function fileOfChange(files: readonly ToolFile[], toolName: string): ToolFile | undefined {
  return files.find((file) => file.changes !== undefined && Object.hasOwn(file.changes.tools, toolName));
}

/** Whether a tool is known to read and to do nothing else. */
export function isRead(files: readonly ToolFile[], toolName: string): boolean {
  return files.some((file) => Object.hasOwn(file.reads, toolName));
}
