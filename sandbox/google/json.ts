/** Any value JSON can carry. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export type JsonObject = { [key: string]: Json | undefined };

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Applies an RFC 7396 merge patch: objects merge key by key, null removes, everything else (lists too) replaces.
 * Neither argument is changed.
 */
export function mergePatch(target: JsonObject, patch: JsonObject): JsonObject {
  const merged: JsonObject = { ...target };
  for (const [key, value] of Object.entries(patch)) {
    if (value === undefined) continue;
    if (value === null) delete merged[key];
    else if (isJsonObject(value)) {
      const before = merged[key];
      merged[key] = mergePatch(isJsonObject(before) ? before : {}, value);
    } else merged[key] = value;
  }
  return merged;
}

/** The value without any key that is null or undefined, at every depth; Google treats such a key as not sent. */
export function withoutNulls(value: JsonObject): JsonObject {
  const kept = Object.entries(value).filter(([, item]) => item !== null && item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, cleaned(item)]));
}

function cleaned(value: Json | undefined): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => cleaned(item) ?? null);
  return isJsonObject(value) ? withoutNulls(value) : value;
}

/** Equal by value; the order of keys does not count, and a key that is undefined counts as absent. */
export function sameJson(left: unknown, right: unknown): boolean {
  return stableText(left) === stableText(right);
}

/** JSON text with sorted keys, so that equal values give equal text. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    isJsonObject(item) ? Object.fromEntries(Object.entries(item).toSorted(byKey)) : item,
  );
}

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1;
}
