import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export type RecordedRequest = { path: string; headers: IncomingHttpHeaders; text: string; body: unknown };

/** A server that keeps every request as it came and lets another one answer it. */
export function recordRequests(target: () => string) {
  const requests: RecordedRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const path = request.url ?? '/';
    requests.push({ path, headers: request.headers, text, body: JSON.parse(text || 'null') });
    const answer = await fetch(new URL(path, target()), {
      method: request.method ?? 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  return {
    requests,
    /** Resolves with the server's URL. */
    start: () =>
      new Promise<string>((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        });
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
