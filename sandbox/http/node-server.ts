import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { sandboxRequest, type Handler, type SandboxRequest } from './message.ts';

const bodyLimitBytes = 10 * 1024 * 1024;

/** Makes a node HTTP server that answers every request by `handle`. A body over 10 MB is answered 413. */
export function createNodeServer(handle: Handler): Server {
  return createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, handle);
  });
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, handle: Handler): Promise<void> {
  try {
    const request = await read(incoming);
    if (!request) {
      outgoing.writeHead(413).end();
      return;
    }
    const { status, headers, body } = await handle(request);
    if (status === 0) {
      incoming.socket.destroy();
      return;
    }
    outgoing.writeHead(status, headers);
    outgoing.end(request.method === 'HEAD' ? undefined : body);
  } catch (error) {
    // The caller left before the end of its own request.
    if (!incoming.complete) return;
    const what = `${incoming.method} ${incoming.url}`;
    process.stderr.write(`The sandbox failed to answer ${what}: ${inspect(error)}\n`);
    if (!outgoing.headersSent) outgoing.writeHead(500);
    outgoing.end();
  }
}

async function read(incoming: IncomingMessage): Promise<SandboxRequest | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > bodyLimitBytes) return undefined;
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  const body = Buffer.concat(chunks).toString('utf8');
  return sandboxRequest(incoming.method ?? 'GET', incoming.url ?? '/', headers, body);
}
