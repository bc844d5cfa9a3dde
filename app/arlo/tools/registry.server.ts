import { calendarToolFile } from './calendar.server.ts';
import { githubToolFile } from './github.server.ts';
import { gmailToolFile } from './gmail.server.ts';
import type { ToolFile } from './tool-file.ts';

/** Every provider's tools. A new provider is its entry in `integrations/providers.ts`, a tool file, and a line here. */
export const toolFiles = [
  calendarToolFile,
  gmailToolFile,
  githubToolFile,
] as const satisfies readonly ToolFile[];
