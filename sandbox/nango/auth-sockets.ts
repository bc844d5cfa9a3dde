import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';

/** How an OAuth flow ended, in the words that the frontend SDK reads from its socket. */
type AuthResult =
  | { message_type: 'success'; provider_config_key: string; connection_id: string; is_pending: false }
  | {
      message_type: 'error';
      provider_config_key: string;
      connection_id: string;
      error_type: string;
      error_desc: string;
    };

/** The sockets on which browsers wait for the end of an OAuth flow. */
export type AuthSockets = {
  /** Takes over an HTTP upgrade and greets the browser with its client id. */
  accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Tells one client. A client that has gone is no error: the flow may outlive the page. */
  send: (clientId: string | undefined, result: AuthResult) => void;
  close: () => void;
};

export function createAuthSockets(): AuthSockets {
  const server = new WebSocketServer({ noServer: true });
  const clients = new Map<string, WebSocket>();

  server.on('connection', (client) => {
    const clientId = randomUUID();
    clients.set(clientId, client);
    client.on('close', () => clients.delete(clientId));
    // Without a listener a broken frame from any browser would end the process.
    client.on('error', () => client.terminate());
    client.send(JSON.stringify({ message_type: 'connection_ack', ws_client_id: clientId }));
  });

  return {
    accept: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
    },
    send: (clientId, result) => {
      if (clientId) clients.get(clientId)?.send(JSON.stringify(result));
    },
    close: () => {
      for (const client of clients.values()) client.terminate();
      server.close();
    },
  };
}
