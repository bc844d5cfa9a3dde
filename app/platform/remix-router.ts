/**
 * Remix's router as it is at this moment, for what a render cannot know: what another effect of the same commit has begun,
 * and the data of every route that is shown. Browser only.
 */
export function remixRouter(): RemixRouter {
  return globalThis.__remixRouter;
}

export type RemixRouter = Pick<typeof globalThis.__remixRouter, 'subscribe' | 'revalidate'> & {
  state: Pick<
    typeof globalThis.__remixRouter.state,
    'loaderData' | 'location' | 'matches' | 'navigation' | 'revalidation' | 'fetchers'
  >;
};
