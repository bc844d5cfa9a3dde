import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/**
 * The headers that keep a page to itself. Scripts and styles run only from Arlo's own files or with the nonce in
 * `res.locals.cspNonce`; the only frame is Nango's Connect UI, and its sign-in window may answer, which is why the
 * opener policy allows popups.
 *
 * @param options.connectUrl address of the Connect UI.
 * @param options.isDevelopment lets Vite put in its styles and its reload socket.
 */
export function securityHeaders(options: {
  appUrl: string;
  connectUrl: string;
  isDevelopment: boolean;
}): RequestHandler {
  const isHttps = options.appUrl.startsWith('https:');
  const nonce = (_request: IncomingMessage, response: ServerResponse) =>
    `'nonce-${(response as Response).locals.cspNonce}'`;
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        styleSrc: options.isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
        // Style attributes: colours of calendars come as custom properties on elements.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: options.isDevelopment ? ["'self'", 'ws:'] : ["'self'"],
        frameSrc: [new URL(options.connectUrl).origin],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
      },
    },
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    strictTransportSecurity: isHttps && { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    protect(request, response, next);
  };
}
