import { createContext } from 'react';
import type { ArloMessage } from '#app/chat/message.ts';
import { safeLink } from './safe-link.ts';

/**
 * The addresses that a reply may link to, as `href`s: the ones the person wrote, and the ones that a provider gives
 * as the link, video link or mail address of what it returned. Any other address is the model's own making, or
 * somebody's text: it could carry out what stands in the calendar, so it is shown and cannot be clicked.
 */
export const KnownLinks = createContext<ReadonlySet<string>>(new Set());

/** Every address in these messages that a reply may link to. */
export function knownLinks(messages: readonly ArloMessage[]): Set<string> {
  const found = new Set<string>();
  for (const { role, parts } of messages) {
    for (const part of parts) {
      if (role === 'user' && part.type === 'text') add(found, typedLinks(part.text));
      if ('toolCallId' in part && typeof part.output === 'object' && part.output !== null) {
        add(found, linksOf(part.output));
      }
    }
  }
  return found;
}

function add(all: Set<string>, links: readonly string[]): void {
  for (const link of links) all.add(link);
}

function typedLinks(text: string): string[] {
  const typed = text.match(/https?:\/\/[^\s<>"'“”)\]]+|[^\s<>"'“”()[\],;:]+@[^\s<>"'“”()[\],;:]+/gi) ?? [];
  return typed.flatMap((address) => hrefs(address.replace(/[.,;:!?…]+$/, '')));
}

const remembered = new WeakMap<object, string[]>();

/** The links of a tool's output, found once: outputs never change. */
function linksOf(output: object): string[] {
  const links = remembered.get(output) ?? collected(output);
  remembered.set(output, links);
  return links;
}

function collected(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return ['link', 'url', 'email'].includes(name) ? hrefs(value) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => collected(each, key));
}

function hrefs(address: string): string[] {
  const link = safeLink(address.includes('://') ? address : `mailto:${address}`);
  return link ? [link.href] : [];
}
