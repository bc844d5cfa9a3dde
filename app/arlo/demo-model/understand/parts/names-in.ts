import type { CreateRequest, Request } from '../request.ts';

/** What it is called, without whom it is with. */
export function nameIn({ title = '' }: CreateRequest): string {
  return title.toLowerCase().replace(/ with .*$/, '');
}

/** The words of what a request is about, if they name it: one and many of a thing alike. */
export function namesIn(request: Request): string {
  const words =
    request.kind === 'create'
      ? nameIn(request).split(/\s+/)
      : 'target' in request && !request.target.pronoun
        ? request.target.words
        : 'words' in request
          ? request.words
          : [];
  return words
    .map((word) => word.toLowerCase().replace(/(?:['’]s|s)$/, ''))
    .join(' ')
    .trim();
}
