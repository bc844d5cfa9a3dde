import { createHash } from 'node:crypto';

const base32hex = '0123456789abcdefghijklmnopqrstuv';

/**
 * Event id for a call, always the same for the same key: Google then answers a repeat with 409 and makes no second
 * event. SHA-256 in base32hex (RFC 4648 section 7) without padding, the alphabet that Google allows for event ids.
 */
export function eventIdFor(key: string): string {
  let id = '';
  let bits = 0;
  let value = 0;
  for (const byte of createHash('sha256').update(key).digest()) {
    value = (value << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += base32hex[(value >> bits) & 31];
    }
    value &= (1 << bits) - 1;
  }
  return bits > 0 ? id + base32hex[(value << (5 - bits)) & 31] : id;
}
