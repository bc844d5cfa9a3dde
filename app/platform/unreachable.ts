import {
  isRouteErrorResponse,
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
} from '@remix-run/react';
import type { ErrorBody } from './error-body.ts';
import { reloadFailed, reloadSucceeded } from './reload.ts';
import { remixRouter, type RemixRouter } from './remix-router.ts';

/*
 * What a page does when Arlo's server cannot be reached: Remix would put its error page in place of all that is
 * shown, and of what is being written. These stand between the page and the server's loaders and actions.
 */

/**
 * A `clientLoader` for the route with this id: when its data cannot be loaded again, what is shown stays, and it is tried
 * again. That goes for the network and for a server that is down or starting, not for what a server that is well
 * answers (not found, log in first), and not for the data of another address.
 */
export function keepLoaded(routeId: string, router: () => RemixRouter = remixRouter) {
  return async ({
    request,
    serverLoader,
  }: Pick<ClientLoaderFunctionArgs, 'request' | 'serverLoader'>): Promise<unknown> => {
    try {
      const data = await serverLoader();
      reloadSucceeded();
      return data;
    } catch (error) {
      const { state } = router();
      const shown: unknown = state.loaderData[routeId];
      if (shown === undefined || request.signal.aborted || !isUnreachable(error)) throw error;
      const isPage = state.matches.at(-1)?.route.id === routeId;
      if (isPage && !isSameAddress(request.url, state.location)) throw error;
      reloadFailed();
      return shown;
    }
  };
}

/** A `clientAction` that answers with an error, as the server would, when there is no answer of the server. */
export async function answerUnreachable({
  serverAction,
}: Pick<ClientActionFunctionArgs, 'serverAction'>): Promise<unknown> {
  try {
    return await serverAction();
  } catch (error) {
    if (!isUnreachable(error)) throw error;
    const body: ErrorBody = {
      code: 'unavailable',
      message: 'Arlo can’t be reached. Check your connection and try again.',
      requestId: '',
    };
    return { error: body };
  }
}

/** Whether a load or a submission failed without an answer of a server that is well. Redirects are answers. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof Response) return false;
  return !isRouteErrorResponse(error) || error.status >= 500;
}

function isSameAddress(url: string, location: { pathname: string; search: string }): boolean {
  const { pathname, search } = new URL(url);
  return pathname === location.pathname && search === location.search;
}
