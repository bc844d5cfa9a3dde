import { STATUS_CODES } from 'node:http';
import { badRequest, invalid } from './errors.ts';

export type PartRequest = {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
};
export type PartResponse = { status: number; headers: Record<string, string>; body: string };

const mostParts = 50;
const boundary = 'batch_arlo_sandbox';

/**
 * Answers a batch request (multipart/mixed of application/http parts): the parts are carried out one by one, each
 * with the headers of the whole unless it has its own. Throws 400 for a body that is no batch.
 */
export function answerBatch(
  request: { headers: Record<string, string>; body: string },
  perform: (part: PartRequest) => PartResponse,
): PartResponse {
  const [, quoted, plain] =
    /boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(request.headers['content-type'] ?? '') ?? [];
  const separator = quoted ?? plain;
  if (separator === undefined) throw badRequest();
  const parts = request.body
    .replaceAll('\r\n', '\n')
    .split(`--${separator}`)
    .slice(1)
    .filter((part) => !part.startsWith('--'));
  if (parts.length === 0) throw badRequest();
  if (parts.length > mostParts) throw invalid(`The batch request exceeds the limit of ${mostParts} calls.`);
  const answers = parts.map((part) => answerPart(part, request.headers, perform));
  return {
    status: 200,
    headers: { 'content-type': `multipart/mixed; boundary=${boundary}` },
    body: [...answers.map((answer) => `--${boundary}\r\n${answer}\r\n`), `--${boundary}--\r\n`].join(''),
  };
}

function answerPart(
  part: string,
  outer: Record<string, string>,
  perform: (part: PartRequest) => PartResponse,
): string {
  const [envelope = '', message = ''] = cut(part.replace(/^\n/, ''));
  const [head = '', body = ''] = cut(message.replace(/^\n+/, ''));
  const [requestLine = '', ...headerLines] = head.split('\n');
  const [method = '', target = ''] = requestLine.trim().split(/\s+/);
  const own = readHeaders(headerLines);
  const authorization = own.authorization ?? outer.authorization;
  const headers = { ...own, ...(authorization !== undefined && { authorization }) };
  const answer = perform({
    method: method.toUpperCase(),
    path: target.replace(/^https?:\/\/[^/]+/, ''),
    headers,
    body: body.trim(),
  });
  const contentId = readHeaders(envelope.split('\n'))['content-id']?.replace(/^<|>$/g, '');
  return [
    'Content-Type: application/http',
    ...(contentId === undefined ? [] : [`Content-ID: <response-${contentId}>`]),
    '',
    `HTTP/1.1 ${answer.status} ${STATUS_CODES[answer.status] ?? ''}`,
    ...Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}`),
    '',
    answer.body,
  ].join('\r\n');
}

function cut(text: string): string[] {
  const split = text.indexOf('\n\n');
  return split < 0 ? [text] : [text.slice(0, split), text.slice(split + 2)];
}

function readHeaders(lines: readonly string[]): Record<string, string> {
  const pairs = lines.flatMap((line) => {
    const split = line.indexOf(':');
    return split < 1
      ? []
      : [[line.slice(0, split).trim().toLowerCase(), line.slice(split + 1).trim()] as const];
  });
  return Object.fromEntries(pairs);
}
