import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { TokenHolder } from '../authorization/grants.ts';
import { GoogleError } from '../google/errors.ts';
import { createFaults, type Fault, type FaultRule } from '../google/faults.ts';
import type { JsonObject } from '../google/json.ts';
import { readQuery } from '../google/query.ts';
import { json, type SandboxRequest, type SandboxResponse } from '../http/message.ts';
import { dispatch, route, type Parameters } from '../http/router.ts';
import {
  delegationDenied,
  entityNotFound,
  exhausted,
  faultError,
  insufficientScopes,
  invalidCredentials,
} from './errors.ts';
import { getThread, listMessages, listThreads, messageOf, type MailScene } from './lists.ts';
import { listLabels } from './labels.ts';
import type { Mailbox, Mailboxes } from './mailbox.ts';
import { attachmentView, historyId, messageView, viewOptions } from './message-view.ts';
import { createQuota } from './quota.ts';
import { seedMailboxes } from './seed.ts';

const readScopes = [
  'https://www.googleapis.com/auth/gmail.readonly',
  'https://www.googleapis.com/auth/gmail.modify',
  'https://mail.google.com/',
];

export type GmailOptions = {
  /** Mail by address. Default: the sample mailbox, around this moment in the machine's zone. */
  mailboxes?: Mailboxes;
  /** Epoch milliseconds. Default: the machine's clock. */
  now?: () => number;
};

/** The reading half of Gmail's API v1 on this machine. It changes nothing, so its mailboxes are all its state. */
export type GmailSandbox = {
  handle(request: SandboxRequest): Promise<SandboxResponse>;
  /** Starts again from these mailboxes; fault rules and used-up quota are forgotten. */
  reset(mailboxes: Mailboxes): void;
  /** Disturbs the next requests that fit. Throws when the rule cannot be read. */
  addFault(rule: FaultRule): void;
};

type Method = (scene: MailScene, parameters: Parameters) => JsonObject;

/** Gmail's API for the accounts of this sandbox. `holderOf` tells whose token a bearer is. */
export function createGmail(
  holderOf: (token: string) => TokenHolder | undefined,
  options: GmailOptions = {},
): GmailSandbox {
  const now = options.now ?? (() => Temporal.Now.instant().epochMilliseconds);
  const faults = createFaults();
  const quota = createQuota(now);
  let mailboxes = options.mailboxes ?? seedMailboxes(now(), Temporal.Now.timeZoneId());

  /** A method of the API and what a call of it costs. https://developers.google.com/workspace/gmail/api/reference/quota */
  const method = (pattern: string, units: number, answer: Method) =>
    route('GET', `/gmail/v1/users/:userId${pattern}`, (request, parameters) => {
      const owner = ownerOf(holderOf(bearerToken(request)), parameters.userId ?? '');
      if (!quota.spend(owner, units)) throw exhausted();
      const mailbox = mailboxes[owner] ?? emptyMailbox;
      const query = readQuery(request.url.search);
      return json(200, answer({ mailbox, owner, now: now(), query }, parameters));
    });

  const routes = [
    method('/profile', 1, profile),
    method('/labels', 1, ({ mailbox }) => listLabels(mailbox)),
    method('/messages', 5, listMessages),
    method('/messages/:id', 5, (scene, { id = '' }) =>
      messageView(messageOf(scene, id), viewOptions(scene.query)),
    ),
    method('/messages/:id/attachments/:attachmentId', 5, (scene, { id = '', attachmentId = '' }) => {
      const content = attachmentView(messageOf(scene, id), attachmentId);
      if (!content) throw entityNotFound();
      return content;
    }),
    method('/threads', 10, listThreads),
    method('/threads/:id', 10, (scene, { id = '' }) => getThread(scene, id)),
  ];

  const answer = async (request: SandboxRequest, fault: Fault | undefined): Promise<SandboxResponse> => {
    try {
      if (fault?.status !== undefined) return faultAnswer(fault, fault.status);
      const answered = await dispatch(routes, request);
      if (answered === undefined) throw entityNotFound();
      return answered;
    } catch (error) {
      if (!(error instanceof GoogleError)) throw error;
      return json(error.status, error.body, error.headers);
    }
  };

  return {
    async handle(request) {
      const fault = faults.take(request.method, request.url.pathname);
      if (fault?.delayMs) await sleep(fault.delayMs);
      const answered = await answer(request, fault);
      return fault?.dropAfterCommit ? { status: 0, headers: {}, body: '' } : answered;
    },
    reset(next) {
      mailboxes = next;
      faults.clear();
      quota.clear();
    },
    addFault: (rule) => faults.add(rule),
  };
}

const emptyMailbox: Mailbox = { labels: [], messages: [] };

function profile({ mailbox, owner }: MailScene): JsonObject {
  const { messages } = mailbox;
  return {
    emailAddress: owner,
    messagesTotal: messages.length,
    threadsTotal: new Set(messages.map(({ threadId }) => threadId)).size,
    historyId: String(Math.max(1, ...messages.map((message) => Number(historyId(message))))),
  };
}

/** Whose mailbox a request opens. Throws 401, and 403 without a scope that reads mail or for somebody else's. */
function ownerOf(holder: TokenHolder | undefined, userId: string): string {
  if (!holder?.valid) throw invalidCredentials();
  if (!readScopes.some((scope) => holder.scopes.includes(scope))) throw insufficientScopes();
  if (userId !== 'me' && userId !== holder.account) throw delegationDenied(holder.account);
  return holder.account;
}

function bearerToken(request: SandboxRequest): string {
  return request.headers.authorization?.replace(/^Bearer /i, '') ?? '';
}

function faultAnswer(fault: Fault, status: number): SandboxResponse {
  const body = fault.body ?? faultError(status).body;
  const answered = json(status, body, fault.headers);
  return typeof body === 'string' ? { ...answered, body } : answered;
}
