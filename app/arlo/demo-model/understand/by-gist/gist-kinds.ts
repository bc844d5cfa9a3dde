import { intents, type Intent } from '../../gist/marks.ts';
import type { Request } from '../request.ts';

/* Which requests a gist may come to. */

/** Intents that change nothing. */
export const looks: Intent[] = ['agenda', 'find', 'free', 'slots', 'mail', 'issues', 'talk'];

/** Whether a request changes nothing, so that another may be tried where it finds nothing. */
export function isHarmless({ kind }: Request): boolean {
  return ['agenda', 'find', 'free', 'mail', 'issues', 'fragment', 'unknown'].includes(kind);
}

/** Whether a request is what a message with this intent asks for. */
export function isOf(intent: Intent, request: Request): boolean {
  const isOfOneKind = intent === 'create' || intent === 'delete' || intent === 'clear';
  const each = intent === 'move' ? 'change' : isOfOneKind ? intent : undefined;
  if (each && request.kind === 'several') return request.requests.every(({ kind }) => kind === each);
  return kindOf[intent].includes(request.kind);
}

/** The kinds of request of each intent. */
export const kindOf = Object.fromEntries(intents.map((intent) => [intent, kindsOf(intent)])) as Record<
  Intent,
  Request['kind'][]
>;

function kindsOf(intent: Intent): Request['kind'][] {
  switch (intent) {
    case 'create':
      return ['create', 'again'];
    case 'delete':
    case 'clear':
      return ['delete', 'clear'];
    case 'accept':
    case 'decline':
    case 'maybe':
      return ['respond'];
    case 'agenda':
    case 'find':
      return ['agenda', 'find'];
    case 'free':
    case 'slots':
      return ['free'];
    case 'undo':
    case 'mail':
    case 'issues':
      return [intent];
    case 'talk':
      return ['thanks', 'greeting', 'help'];
    default:
      return ['change', 'swap'];
  }
}
