import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import type { LogLevel } from './env.server.ts';

/** Structured log lines (JSON on standard output). They hold ids, counts and durations, never what people wrote. */
export type Log = Logger;

/** The log of this process, at a level or above it. `destination` is standard output unless a test reads along. */
export function createLog(options: { logLevel: LogLevel }, destination?: DestinationStream): Log {
  const settings: LoggerOptions = {
    level: options.logLevel,
    base: null,
    serializers: { err: describeError },
    hooks: {
      // Without a text of its own a line would get the error's message, whatever that quotes.
      logMethod([first, ...rest], method) {
        const fields: unknown = first instanceof Error ? { err: first } : first;
        const hasText = rest.length > 0 || typeof fields === 'string';
        method.apply(this, (hasText ? [fields, ...rest] : [fields, 'error']) as Parameters<typeof method>);
      },
    },
  };
  return destination ? pino(settings, destination) : pino(settings);
}

type ErrorDescription = {
  name: string;
  message?: string;
  code?: string;
  status?: number;
  stack?: string;
  cause?: ErrorDescription;
};

/**
 * An error as the log may have it: chosen fields only. HTTP clients hang whole requests with their keys on errors,
 * databases the rows, and the AI SDK quotes the conversation in the messages of its errors.
 */
function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: typeof error };
  const quotesConversation = error.name.startsWith('AI_');
  const { code, status, statusCode } = error as { code?: unknown; status?: unknown; statusCode?: unknown };
  const httpStatus = typeof status === 'number' ? status : statusCode;
  return {
    name: error.name,
    ...(!quotesConversation && { message: error.message }),
    ...(typeof code === 'string' && { code }),
    ...(typeof httpStatus === 'number' && { status: httpStatus }),
    ...(error.stack && { stack: framesOf(error.stack) }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
  };
}

/** The frames of a stack, without the message that it begins with. */
function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n');
}
