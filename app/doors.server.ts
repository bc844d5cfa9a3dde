import {
  redirect,
  type ActionFunctionArgs,
  type AppLoadContext,
  type LoaderFunctionArgs,
  type TypedResponse,
} from '@remix-run/node';
import { z } from 'zod';
import { withRedirectTarget } from '#app/account/redirect-target.ts';
import type { User } from '#app/account/user.ts';
import { isDatabaseUnavailable, isOwnerGone } from '#app/platform/database-failure.ts';
import type { ErrorBody } from '#app/platform/error-body.ts';
import { AppError } from '#app/platform/errors.ts';
import type { LoadContext } from './load-context.ts';

/**
 * The doors of Arlo. Every loader and action is made by one of these, which says who may pass: `public` (anyone),
 * `user` (someone signed in), `webhook` (whoever can sign the request, which the handler checks). One that is not
 * made here keeps the server from starting.
 *
 * Errors become `{ error: ErrorBody }` with the error's status. Loaders throw it, for the error boundary; actions return
 * it, so that a form or a fetch has it in place.
 */
export type Access = 'public' | 'user' | 'webhook';

type HandlerArgs = Pick<LoaderFunctionArgs, 'request' | 'params'> &
  Omit<LoadContext, 'isPageRequest' | 'cspNonce'>;
export type PublicArgs = HandlerArgs & {
  /** Who is signed in, if anyone. */
  findUser(): Promise<User | null>;
};
export type UserArgs = HandlerArgs & { user: User };

type Loader<Data> = ((args: LoaderFunctionArgs) => Promise<Data>) & { access: Access };
type ActionResult<Data> = Data | TypedResponse<{ error: ErrorBody }>;
type Action<Data> = ((args: ActionFunctionArgs) => Promise<ActionResult<Data>>) & { access: Access };

/** A loader that anyone may call. */
export function publicLoader<Data>(handler: (args: PublicArgs) => Data | Promise<Data>): Loader<Data> {
  return loader('public', (args) => handler(publicArgs(args)));
}

/** A loader for someone signed in. Others are sent to sign in, or answered 401 when no page waits. */
export function userLoader<Data>(handler: (args: UserArgs) => Data | Promise<Data>): Loader<Data> {
  return loader('user', async (args) => handler(await userArgs(args)));
}

/** An action that anyone may call. */
export function publicAction<Data>(handler: (args: PublicArgs) => Data | Promise<Data>): Action<Data> {
  return action('public', (args) => handler(publicArgs(args)));
}

/** An action for someone signed in. Others are sent to sign in, or answered 401 when no page waits. */
export function userAction<Data>(handler: (args: UserArgs) => Data | Promise<Data>): Action<Data> {
  return action('user', async (args) => handler(await userArgs(args)));
}

/** An action for another server. The handler checks the signature over the raw body itself. */
export function webhookAction<Data>(handler: (args: HandlerArgs) => Data | Promise<Data>): Action<Data> {
  return action('webhook', (args) => handler(handlerArgs(args)));
}

/** The access that a loader or action was made with; undefined when it was not made by a door. */
export function accessOf(handler: unknown): Access | undefined {
  return typeof handler === 'function' && 'access' in handler ? (handler.access as Access) : undefined;
}

/**
 * The body of a request, JSON or a form, as a schema wants it.
 *
 * @throws AppError `invalid`.
 */
export async function readInput<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<z.output<Schema>> {
  const parsed = schema.safeParse(await readBody(request));
  if (!parsed.success) {
    throw new AppError('invalid', 'The request is not complete or not right.', { cause: parsed.error });
  }
  return parsed.data;
}

/**
 * A form that was sent, and leaves the request as it is for who reads it after this.
 *
 * @throws AppError `invalid` for a body that is no form.
 */
export async function readForm(request: Request): Promise<FormData> {
  try {
    return await request.clone().formData();
  } catch (cause) {
    throw unreadable(cause);
  }
}

/**
 * An id from the path.
 *
 * @throws AppError `not_found` when it cannot be an id, as for one that does not exist.
 */
export function requireUuid(value: string | undefined): string {
  const parsed = z.uuid().safeParse(value);
  if (!parsed.success) throw new AppError('not_found', 'There is nothing here.');
  return parsed.data.toLowerCase();
}

function loader<Data>(
  access: Access,
  handle: (args: LoaderFunctionArgs) => Data | Promise<Data>,
): Loader<Data> {
  return Object.assign(
    async (args: LoaderFunctionArgs) => {
      try {
        return await handle(args);
      } catch (error) {
        if (error instanceof Response) throw error;
        const { body, init } = describe(error, args.context);
        throw Response.json({ error: body }, init);
      }
    },
    { access },
  );
}

function action<Data>(
  access: Access,
  handle: (args: ActionFunctionArgs) => Data | Promise<Data>,
): Action<Data> {
  return Object.assign(
    async (args: ActionFunctionArgs): Promise<ActionResult<Data>> => {
      try {
        const result = await handle(args);
        return (isPlainData(result) ? Response.json(result) : result) as Data;
      } catch (error) {
        if (error instanceof Response) throw error;
        const { body, init } = describe(error, args.context);
        return Response.json({ error: body }, init);
      }
    },
    { access },
  );
}

/** Data that becomes a response here: the routes without a page have to answer with one. `data()` does so itself. */
function isPlainData(result: unknown): boolean {
  const isWrapped = typeof result === 'object' && result !== null && 'init' in result && 'data' in result;
  return !(result instanceof Response) && !isWrapped;
}

function handlerArgs({ request, params, context }: LoaderFunctionArgs): HandlerArgs {
  const { services, requestId, clientIp, closed } = context;
  return { request, params, services, requestId, clientIp, closed };
}

function publicArgs(args: LoaderFunctionArgs): PublicArgs {
  return { ...handlerArgs(args), findUser: () => findUser(args) };
}

async function userArgs(args: LoaderFunctionArgs): Promise<UserArgs> {
  const user = await findUser(args);
  if (user) return { ...handlerArgs(args), user };
  if (!args.context.isPageRequest) throw new AppError('unauthenticated', 'Log in first.');
  const { pathname, search } = new URL(args.request.url);
  const returnTo = args.request.method === 'GET' ? `${pathname}${search}` : '/';
  throw redirect(withRedirectTarget('/login', returnTo));
}

/** Several loaders run for one request; they ask for its session once. */
const foundUsers = new WeakMap<AppLoadContext, Promise<User | null>>();

function findUser({ request, context }: LoaderFunctionArgs): Promise<User | null> {
  const found = foundUsers.get(context) ?? context.services.sessions.find(request);
  foundUsers.set(context, found);
  return found;
}

async function readBody(request: Request): Promise<unknown> {
  try {
    const isJson = request.headers.get('Content-Type')?.includes('application/json');
    return isJson ? await request.json() : Object.fromEntries(await request.formData());
  } catch (cause) {
    throw unreadable(cause);
  }
}

function unreadable(cause: unknown): AppError {
  return new AppError('invalid', 'The request could not be read.', { cause });
}

function describe(error: unknown, context: AppLoadContext): { body: ErrorBody; init: ResponseInit } {
  const { services, requestId } = context;
  if (error instanceof AppError) {
    const isFailure = error.status >= 500;
    services.log[isFailure ? 'error' : 'debug'](
      { requestId, code: error.code, err: error },
      'request refused',
    );
    return errorAnswer(error, requestId);
  }
  if (isDatabaseUnavailable(error)) {
    services.log.error({ requestId, err: error }, 'database unavailable');
    return errorAnswer(
      new AppError('unavailable', 'Arlo can’t reach its database. Try again soon.'),
      requestId,
    );
  }
  if (isOwnerGone(error)) {
    // The account was deleted while this request was on its way.
    services.log.debug({ requestId, err: error }, 'request refused');
    return errorAnswer(new AppError('unauthenticated', 'Log in first.'), requestId);
  }
  services.log.error({ requestId, err: error }, 'request failed');
  const message = 'Something went wrong on the server. Try again.';
  return { body: { code: 'internal', message, requestId }, init: { status: 500, headers: noStore } };
}

const noStore = { 'Cache-Control': 'no-store' };

function errorAnswer(error: AppError, requestId: string): { body: ErrorBody; init: ResponseInit } {
  const { code, message, retryAfterMs } = error;
  return {
    body: { code, message, requestId, ...(retryAfterMs !== undefined && { retryAfterMs }) },
    init: {
      status: error.status,
      headers: {
        ...noStore,
        ...(retryAfterMs !== undefined && { 'Retry-After': String(Math.ceil(retryAfterMs / 1000)) }),
      },
    },
  };
}
