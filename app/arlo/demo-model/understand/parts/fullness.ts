import type { When } from '../../dates/when.ts';

/** How much is said about time. */
export function fullness(when: When): number {
  return Object.values(when).filter((said) => said !== undefined).length;
}
