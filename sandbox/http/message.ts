/** One HTTP request, free of any transport, so that a room can be driven by a server or by a plain call. */
export type SandboxRequest = {
  /** Upper case. */
  method: string;
  /** Path and query exactly as they were sent: percent-encoding is never touched. */
  target: string;
  /** `target` parsed. Its origin means nothing. */
  url: URL;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: string;
};

/** The answer. `status: 0` means: close the connection without answering. */
export type SandboxResponse = {
  status: number;
  headers: Record<string, string | string[]>;
  /** Text, or bytes in the case of files. */
  body: string | Uint8Array;
};

export type Handler = (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;

/** Makes a request of its parts. `target` is a path with an optional query; anything else is read as `/`. */
export function sandboxRequest(
  method: string,
  target: string,
  headers: Record<string, string> = {},
  body = '',
): SandboxRequest {
  // Joined as text: resolving `//host/path` against a base would take `host` for the server's name.
  const url = new URL(`http://sandbox${target.startsWith('/') ? target : '/'}`);
  return { method, target, url, headers, body };
}

/** Answers with JSON, as the express servers of real life write its content type. */
export function json(
  status: number,
  body: unknown,
  headers: Record<string, string | string[]> = {},
): SandboxResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** Answers with a page. */
export function html(
  status: number,
  body: string,
  headers: Record<string, string | string[]> = {},
): SandboxResponse {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

/** Answers 302. */
export function redirect(location: string, headers: Record<string, string | string[]> = {}): SandboxResponse {
  return { status: 302, headers: { location, ...headers }, body: '' };
}

/** Answers 204. */
export function noContent(): SandboxResponse {
  return { status: 204, headers: {}, body: '' };
}
