/**
 * Remix's own options; vite.config.ts hands them to the Remix plugin.
 * The v3 flags are on, so that moving to React Router 7 stays a small step, but for two. Routes are the files of
 * app/routes, which Remix 2 reads by itself and React Router 7 through its package for that. And the page knows all
 * routes from the start: while it still looks for one, the router answers a reload with 404 and drops a navigation.
 *
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  ignoredRouteFiles: ['**/*.test.{ts,tsx}'],
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: false,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
