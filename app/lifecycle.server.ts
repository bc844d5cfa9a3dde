import type { ServerBuild } from '@remix-run/node';
import { accessOf } from './doors.server.ts';
import type { Env } from './platform/env.server.ts';
import { createServices, type Services } from './services.server.ts';

/** How server.ts starts and ends the application. It gets everything with state from here, and so only once. */
export type Lifecycle = {
  /** @throws Error with a sentence for the operator. */
  start(env: Env, routes: ServerBuild['routes']): Promise<Services>;
  stop(): Promise<void>;
};

/** The life of one copy of the application. */
export function createLifecycle(): Lifecycle {
  let services: Services | undefined;
  return {
    async start(env, routes) {
      const open = handlersWithoutDoor(routes);
      if (open.length > 0) throw new Error(`These do not say who may call them: ${open.join(', ')}.`);
      services = await createServices(env);
      try {
        await services.start();
      } catch (error) {
        await services.stop();
        throw error;
      }
      return services;
    },
    async stop() {
      await services?.stop();
    },
  };
}

/** Loaders and actions that no door made. The root's loader reads the cookies of the page's look, for everyone. */
function handlersWithoutDoor(routes: ServerBuild['routes']): string[] {
  return Object.values(routes).flatMap((route) => {
    if (!route || route.id === 'root') return [];
    const { loader, action } = route.module;
    return Object.entries({ loader, action })
      .filter(([, handler]) => handler !== undefined && accessOf(handler) === undefined)
      .map(([name]) => `${name} of ${route.id}`);
  });
}
