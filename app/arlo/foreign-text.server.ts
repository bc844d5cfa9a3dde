import { isForeignEvent, type ChangeOutput } from './tool-output.ts';
import { toolFiles } from './tools/registry.server.ts';
import type { ToolFile } from './tools/tool-file.ts';

const files: readonly ToolFile[] = toolFiles;

/**
 * Whether what a tool answered holds text that somebody other than the user wrote. Problems are sentences of
 * Arlo's own; of a tool that is not known any more nobody can say. The event of the id `except` does not count.
 */
export function holdsForeignText(toolName: string, output: { ok: boolean }, except?: string): boolean {
  if (!output.ok) return false;
  if ('done' in output && 'event' in output) {
    const { event, conflicts = [], unreadable } = output as ChangeOutput;
    return isForeignEvent(event) || conflicts.some(({ foreign }) => foreign) || unreadable !== undefined;
  }
  const tool = files.map(({ reads }) => reads[toolName]).find((each) => each !== undefined);
  return tool?.holdsForeignText?.(output as never, except) ?? true;
}

/** Whether any of these stored message parts is a tool result with foreign text. */
export function partsHoldForeignText(parts: { type: string; output?: unknown }[]): boolean {
  return parts.some(
    ({ type, output }) =>
      type.startsWith('tool-') &&
      output != null &&
      holdsForeignText(type.slice('tool-'.length), output as { ok: boolean }),
  );
}
