import type { Readings } from './by-gist.ts';

/** "Who is looking after the release checklist": an event has a host, and what is none is a task that somebody has. */
export function withTask(text: string, { first, second }: Readings): Readings {
  const { request } = first;
  const isOpen =
    request.kind === 'find' &&
    request.target.words.length > 0 &&
    !request.target.when.days &&
    seesTo.test(text);
  if (!isOpen) return second ? { first, second } : { first };
  return {
    first,
    second: () => ({ ...first, request: { kind: 'issues', what: 'search', words: request.target.words } }),
  };
}

const seesTo =
  /^(?:(?:so|and|hey|hi|um|er|ok),? )*who(?:['’]?s| is| was)? (?:currently |now |actually )?(?:doing|handling|(?:looking|seeing) (?:after|to)|taking care of|dealing with|working on|responsible for|in charge of)\b/i;
