import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { ToolFile } from '#app/arlo/tools/tool-file.ts';
import type { Provider } from '#app/integrations/providers.ts';

const page = readFileSync('docs/adding-a-provider.md', 'utf8');

/** The code of a block of the page, by the word behind its language. */
function block(name: string): string {
  const code = new RegExp(`^\`\`\`ts ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1];
  if (!code) throw new Error(`The page has no block "${name}".`);
  return code;
}

const registryPath = 'app/integrations/providers.ts';
const toolsPath = 'app/arlo/tools/registry.server.ts';

/** The files of the app as they are once somebody has done what the page says. */
export function changedFiles(): Map<string, string> {
  const registry = readFileSync(registryPath, 'utf8').replace(
    /\n\} satisfies Record<string, Provider>;/,
    `\n${block('entry')}$&`,
  );
  const tools = readFileSync(toolsPath, 'utf8').replace(/\n\] as const/, '\n  notesToolFile,$&');
  return new Map([
    [registryPath, registry],
    [toolsPath, block('registry') + tools],
    ['app/arlo/tools/notes.server.ts', block('tools')],
  ]);
}

const scratch = '.cache/adding-a-provider';

/** The page's entry and its tool file, loaded from a folder that git does not see. */
export async function loadProvider(): Promise<{ entry: Provider; tools: ToolFile }> {
  const load = async (name: string, text: string): Promise<unknown> => {
    writeFileSync(`${scratch}/${name}`, text);
    return import(/* @vite-ignore */ pathToFileURL(`${scratch}/${name}`).href);
  };
  mkdirSync(scratch, { recursive: true });
  try {
    const { registry } = (await load('entry.ts', `export const registry = {\n${block('entry')}};\n`)) as {
      registry: { notes: Provider };
    };
    const code = block('tools').replaceAll("from './", "from '#app/arlo/tools/");
    const { notesToolFile } = (await load('notes.server.ts', code)) as { notesToolFile: ToolFile };
    return { entry: registry.notes, tools: notesToolFile };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
