import { invalidParameter } from './errors.ts';
import { fieldNames } from './field-names.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';

/** Field -> what of it is wanted; undefined = all of it. */
type Selection = Map<string, Selection | undefined>;

/**
 * Keeps of an answer what the `fields` parameter asks for: `a,b/c,items(id,start/dateTime)`, with `*` for any.
 * Throws 400 for a selection that cannot be read or names a field that no resource of Calendar has.
 */
export function selectFields(body: JsonObject, fields: string): JsonObject {
  return pickObject(body, parse(fields));
}

/** Below these a resource has keys of its own: names a client chose, ids of calendars, numbers of colours. */
const freeKeys = new Set(['private', 'shared', 'calendars', 'groups', 'event', 'calendar', 'preferences']);

function parse(text: string): Selection {
  let position = 0;
  const refuse = (what: string) => invalidParameter('fields', `Invalid field selection ${what}`);
  const accept = (sign: string): boolean => {
    if (text[position] !== sign) return false;
    position += 1;
    return true;
  };
  const field = (free: boolean): [name: string, wanted: Selection | undefined] => {
    const [name] = (free ? /^[^,/()]+/ : /^[\w*]+/).exec(text.slice(position)) ?? [];
    if (name === undefined) throw refuse(text);
    if (!free && name !== '*' && !fieldNames.has(name)) throw refuse(name);
    position += name.length;
    const freeBelow = free || freeKeys.has(name);
    if (accept('/')) return [name, new Map([field(freeBelow)])];
    if (!accept('(')) return [name, undefined];
    const inner = list(freeBelow);
    if (!accept(')')) throw refuse(text);
    return [name, inner];
  };
  const list = (free: boolean): Selection => {
    const selection: Selection = new Map();
    do merge(selection, ...field(free));
    while (accept(','));
    return selection;
  };
  const selection = list(false);
  if (position < text.length) throw refuse(text);
  return selection;
}

function merge(selection: Selection, name: string, wanted: Selection | undefined): void {
  const before = selection.get(name);
  if (selection.has(name) && (!before || !wanted)) selection.set(name, undefined);
  else if (before && wanted) for (const [key, inner] of wanted) merge(before, key, inner);
  else selection.set(name, wanted);
}

function pickObject(value: JsonObject, selection: Selection): JsonObject {
  const picked: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    const named = selection.has(key) ? key : selection.has('*') ? '*' : undefined;
    if (named === undefined || item === undefined) continue;
    const wanted = selection.get(named);
    picked[key] = wanted ? pick(item, wanted) : item;
  }
  return picked;
}

function pick(value: Json, selection: Selection): Json {
  if (Array.isArray(value)) return value.map((item) => pick(item, selection));
  return isJsonObject(value) ? pickObject(value, selection) : value;
}
