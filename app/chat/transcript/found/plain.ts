import type { ToolPart } from '#app/chat/message.ts';

/** A thing that a tool found, as much as can be told of every tool's: what it is called and where it lives. */
export type PlainItem = { title: string; link: string | null };

const titleMembers = ['title', 'name', 'subject', 'summary'];
const linkMembers = ['link', 'url'];

/**
 * What the answer of a tool holds that has no card of its own: the things of its first list, or of its members, that
 * have a title.
 */
export function plainItems(part: ToolPart): PlainItem[] {
  const { output }: { output?: unknown } = part;
  const members = Object.values(record(output) ?? {});
  const list: unknown[] = members.find((member) => Array.isArray(member)) ?? members;
  return list.flatMap((thing) => itemOf(thing) ?? []);
}

function itemOf(thing: unknown): PlainItem | null {
  const title = firstText(thing, titleMembers);
  return title ? { title, link: firstText(thing, linkMembers) } : null;
}

function firstText(thing: unknown, members: readonly string[]): string | null {
  const values = members.map((member) => record(thing)?.[member]);
  return values.find((value) => typeof value === 'string' && value.trim() !== '')?.toString() ?? null;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

/** `tool-listMyNotes` as words: `List my notes`. */
export function toolName({ type }: ToolPart): string {
  const words = type.slice('tool-'.length).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
