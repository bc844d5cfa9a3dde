import '@remix-run/node';
import type { Services } from './services.server.ts';

/** What server.ts hands to loaders and actions beside the request. */
export type LoadContext = {
  services: Services;
  /** Allows the scripts and styles of this response; see the content security policy. */
  cspNonce: string;
  /** Names this request in the log and in error answers. */
  requestId: string;
  clientIp: string;
  /**
   * Aborted when the connection has ended or the server is about to. The request's own signal is not: Remix
   * copies requests without it.
   */
  closed: AbortSignal;
  /** Whether a page, and not a script's `fetch`, waits for the answer. */
  isPageRequest: boolean;
};

declare module '@remix-run/node' {
  interface AppLoadContext extends LoadContext {}

  /** Loader data keeps its types: what a loader returns is what its page is given. */
  interface Future {
    v3_singleFetch: true;
  }
}
