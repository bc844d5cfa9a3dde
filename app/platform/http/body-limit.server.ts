import type { RequestHandler } from 'express';
import { AppError } from '../errors.ts';
import { refuse } from './refuse.server.ts';

/**
 * Refuses bodies over a number of bytes with 413. The body itself is left to its reader, byte for byte: webhooks are
 * signed over it. A declared length is checked at once; without one the bytes are counted as they pass.
 */
export function bodyLimit(maximumBytes: number): RequestHandler {
  return (request, response, next) => {
    const message = `A request may have at most ${maximumBytes} bytes.`;
    const tooLarge = () => {
      response.set('Connection', 'close');
      refuse(response, 413, 'too_large', message);
    };
    const declared = request.headers['content-length'];
    if (declared !== undefined) return Number(declared) > maximumBytes ? tooLarge() : next();

    if (request.headers['transfer-encoding'] !== undefined) {
      let received = 0;
      const count = (chunk: Buffer) => {
        received += chunk.byteLength;
        if (received <= maximumBytes) return;
        request.off('data', count);
        tooLarge();
        // Ends the reading of whoever waits for the rest; the connection closes after the answer.
        request.emit('error', new AppError('too_large', message));
      };
      request.on('data', count);
      // Listening starts the flow; it has to wait for the reader.
      request.pause();
    }
    next();
  };
}
