/**
 * Whether a URL names this machine. The sandbox signs its messages with a key that anyone may know, and must never
 * be the thing that posts them, or anything else, to somebody's server.
 */
export function isLoopbackUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return isLoopbackHostname(hostname);
}

/** Whether a host name, as `URL` writes it, is this machine. */
export function isLoopbackHostname(hostname: string): boolean {
  return (
    hostname === 'localhost' ||
    hostname.endsWith('.localhost') ||
    hostname === '[::1]' ||
    /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}
