/**
 * Text of bytes. Gmail hands text out in UTF-8 under the headers of its sender, who may have named another charset;
 * now and then it hands out the sender's bytes. So what can be UTF-8 is UTF-8, and only the rest is read as named:
 * text in another charset is hardly ever valid UTF-8, except for the seven-bit ones, which escapes betray.
 */
export function decodeBody(bytes: Uint8Array, charset: string | undefined): string {
  const named = decoder(charset);
  if (named && /^iso-2022-|^hz-/i.test(charset ?? '') && bytes.includes(0x1b)) return named.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return (named ?? new TextDecoder('windows-1252')).decode(bytes);
  }
}

/** A decoder by its label, or undefined when there is none such. Labels: https://encoding.spec.whatwg.org/#names-and-labels */
export function decoder(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
}
