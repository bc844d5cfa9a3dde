import { join, resolve } from 'node:path';
import { z } from 'zod';
import { keepLocalSecrets, type LocalSecrets } from './local-secrets.server.ts';
import { isLoopbackHostname } from './loopback.ts';

/** Everything that can be configured, checked once at start. What is optional is a kind, never a missing value. */
export type Env = {
  mode: 'production' | 'development' | 'test';
  /** The address the server listens on. */
  host: string;
  port: number;
  /** The one origin Arlo is reached at, such as `https://arlo.example.com`. */
  appUrl: string;
  /** Whether `appUrl` can be reached from this machine only. */
  isLoopback: boolean;
  dataDirectory: string;
  database: { kind: 'pglite'; directory: string } | { kind: 'postgres'; url: string };
  /** Proxies whose word about a client's address is taken: addresses, CIDR blocks, or Express's names for private ones. */
  trustedProxies: string[];
  /** Newest first: the first one signs, all of them are accepted. */
  sessionSecrets: string[];
  nango: NangoEnv;
  model: ModelEnv;
  logLevel: LogLevel;
};

type NangoAccess = {
  /** Origin of Nango's API. */
  host: string;
  /** Address of Nango's Connect UI, shown in a frame. */
  connectUrl: string;
  secretKey: string;
  webhookSecret: string;
};

type NangoEnv =
  ({ kind: 'sandbox'; port: number; demoPassword: string } & NangoAccess) | ({ kind: 'nango' } & NangoAccess);

export type ModelEnv =
  | { kind: 'demo' }
  | { kind: 'openai'; apiKey: string; model: string }
  | { kind: 'compatible'; baseUrl: string; apiKey: string | null; model: string };

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** The configuration cannot work. Its message has one sentence for each problem, and says what to set. */
export class EnvError extends Error {
  constructor(problems: string[]) {
    super(problems.join('\n'));
    this.name = 'EnvError';
  }
}

const text = z.string().optional();
const port = z.coerce.number<string>().int().min(1).max(65_535);

/** An address without a path: what browsers call an origin. */
const origin = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((url) => ['/', ''].includes(new URL(url).pathname) && !new URL(url).search)
  .transform((url) => new URL(url).origin);

const problems = {
  PORT: 'must be a port number from 1 to 65535.',
  SANDBOX_PORT: 'must be a port number from 1 to 65535.',
  APP_URL: 'must be the address people open, without a path, like https://arlo.example.com.',
  NANGO_HOST: 'must be the address of a Nango server, without a path, like https://api.nango.dev.',
  NANGO_CONNECT_URL: 'must be the address of Nango’s Connect UI, like https://connect.nango.dev.',
  DATABASE_URL:
    'must start with postgres:// or postgresql:// and name a database, like postgres://arlo:password@db.example.com/arlo.',
  TRUSTED_PROXIES:
    'must be addresses or blocks of them, separated by commas, like 203.0.113.0/24,2001:db8::/32.',
  OPENAI_BASE_URL: 'must be the address of an OpenAI-compatible server, like http://localhost:11434/v1.',
  SESSION_SECRET:
    'must be a random text of at least 32 characters (several, newest first, separated by commas). ' +
    'Make one with: openssl rand -base64 32',
  NODE_ENV: 'must be production, development or test.',
  LOG_LEVEL: `must be one of ${logLevels.join(', ')}.`,
} satisfies Partial<Record<keyof z.input<typeof variables>, string>>;

const variables = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: text,
  PORT: port.default(3000),
  APP_URL: origin.optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, abort: true })
    .refine((url) => new URL(url).pathname.length > 1)
    .optional(),
  SESSION_SECRET: z
    .string()
    .transform((list) => list.split(',').map((secret) => secret.trim()))
    .refine((secrets) => secrets.every(isStrongSecret))
    .optional(),
  NANGO_SECRET_KEY: text,
  NANGO_WEBHOOK_SECRET: text,
  NANGO_HOST: origin.optional(),
  NANGO_CONNECT_URL: z.url({ protocol: /^https?$/ }).optional(),
  SANDBOX_PORT: port.default(3010),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(',').map((block) => block.trim()))
    .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))
    .optional(),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  ARLO_MODEL: z.string().default('gpt-5.2'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
});
type Variables = z.output<typeof variables>;

const modelVariables = variables.pick({ OPENAI_API_KEY: true, OPENAI_BASE_URL: true, ARLO_MODEL: true });

/**
 * The environment of this process. Also tells libraries which mode they run in, before any of them is loaded.
 *
 * @throws EnvError
 */
export function loadEnv(options: { isDevelopment: boolean }): Env {
  const env = readEnv(options.isDevelopment ? { ...process.env, NODE_ENV: 'development' } : process.env);
  process.env.NODE_ENV = env.mode;
  return env;
}

/**
 * Checks a set of variables. A blank one counts as absent.
 *
 * @param keepSecrets gives the secrets of a machine that nobody configured; asked only when `APP_URL` is loopback.
 * @throws EnvError with one sentence for each problem.
 */
export function readEnv(
  source: Record<string, string | undefined>,
  keepSecrets: (directory: string) => LocalSecrets = keepLocalSecrets,
): Env {
  const values = checked(variables, source);
  const appUrl = values.APP_URL ?? `http://localhost:${values.PORT}`;
  const isLoopback = isLoopbackHostname(new URL(appUrl).hostname);
  const missing = missingVariables(values, appUrl, isLoopback);
  if (missing.length > 0) throw new EnvError(missing);

  const dataDirectory = resolve(values.DATA_DIR);
  const needsLocalSecrets = !values.SESSION_SECRET || !values.NANGO_SECRET_KEY;
  const local = needsLocalSecrets ? keepSecrets(dataDirectory) : undefined;
  return {
    mode: values.NODE_ENV,
    host: values.HOST ?? (isLoopback ? '127.0.0.1' : '0.0.0.0'),
    port: values.PORT,
    appUrl,
    isLoopback,
    dataDirectory,
    database: values.DATABASE_URL
      ? { kind: 'postgres', url: values.DATABASE_URL }
      : { kind: 'pglite', directory: join(dataDirectory, 'database') },
    // On one's own machine there is no proxy to believe.
    trustedProxies: isLoopback ? [] : [...privateNetworks, ...(values.TRUSTED_PROXIES ?? [])],
    sessionSecrets: values.SESSION_SECRET ?? (local ? [local.sessionSecret] : []),
    nango: nangoFrom(values, local),
    model: modelFrom(values),
    logLevel: values.LOG_LEVEL,
  };
}

/**
 * Which model the environment names, for programs that need nothing else of it.
 *
 * @throws EnvError
 */
export function loadModelEnv(): ModelEnv {
  return modelFrom(checked(modelVariables, process.env));
}

/** Only the filled ones of a set of variables, each as its schema says. */
function checked<Schema extends z.ZodType>(
  schema: Schema,
  source: Record<string, string | undefined>,
): z.output<Schema> {
  const filled = Object.entries(source).filter(([, value]) => value !== undefined && value.trim() !== '');
  const parsed = schema.safeParse(Object.fromEntries(filled.map(([name, value]) => [name, value?.trim()])));
  if (!parsed.success) {
    const names = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    throw new EnvError([...names].map((name) => `${name} ${problems[name as keyof typeof problems]}`));
  }
  return parsed.data;
}

/** What has to be set together, and what may be left out on one's own machine only. */
function missingVariables(values: Variables, appUrl: string, isLoopback: boolean): string[] {
  const missing: string[] = [];
  if (!values.NANGO_SECRET_KEY && !isLoopback) {
    missing.push(
      `NANGO_SECRET_KEY must be set, because APP_URL is ${appUrl}. Without it Arlo runs its sandbox, and only on a ` +
        'loopback address like http://localhost:3000.',
    );
  }
  if (!values.NANGO_SECRET_KEY && values.NANGO_HOST) {
    missing.push('NANGO_SECRET_KEY must be set too, because NANGO_HOST names a Nango server.');
  }
  if (values.NANGO_SECRET_KEY && !values.NANGO_WEBHOOK_SECRET) {
    missing.push(
      'NANGO_WEBHOOK_SECRET must be set too, because NANGO_SECRET_KEY is. Nango shows it as the webhook signing key, ' +
        'under Environment settings.',
    );
  }
  if (!values.SESSION_SECRET && !isLoopback) {
    missing.push(`SESSION_SECRET ${problems.SESSION_SECRET}`);
  }
  return missing;
}

function nangoFrom(values: Variables, local: LocalSecrets | undefined): NangoEnv {
  if (values.NANGO_SECRET_KEY && values.NANGO_WEBHOOK_SECRET) {
    return {
      kind: 'nango',
      host: values.NANGO_HOST ?? 'https://api.nango.dev',
      connectUrl: values.NANGO_CONNECT_URL ?? 'https://connect.nango.dev',
      secretKey: values.NANGO_SECRET_KEY,
      webhookSecret: values.NANGO_WEBHOOK_SECRET,
    };
  }
  if (!local) throw new EnvError(['NANGO_SECRET_KEY and NANGO_WEBHOOK_SECRET must be set.']);
  const host = `http://localhost:${values.SANDBOX_PORT}`;
  return {
    kind: 'sandbox',
    port: values.SANDBOX_PORT,
    demoPassword: local.demoPassword,
    host,
    connectUrl: `${host}/connect-ui/`,
    secretKey: local.nangoSecretKey,
    webhookSecret: values.NANGO_WEBHOOK_SECRET ?? local.nangoWebhookSecret,
  };
}

function modelFrom(values: z.output<typeof modelVariables>): ModelEnv {
  const model = values.ARLO_MODEL;
  if (values.OPENAI_BASE_URL) {
    return {
      kind: 'compatible',
      baseUrl: values.OPENAI_BASE_URL,
      apiKey: values.OPENAI_API_KEY ?? null,
      model,
    };
  }
  return values.OPENAI_API_KEY ? { kind: 'openai', apiKey: values.OPENAI_API_KEY, model } : { kind: 'demo' };
}

/** Where reverse proxies of one's own stand, in the words of Express. */
const privateNetworks = ['loopback', 'linklocal', 'uniquelocal'];

/** Long enough, and neither the text of an example nor a few characters repeated. */
function isStrongSecret(secret: string): boolean {
  const placeholder =
    /change.?me|replace.?(me|this)|your.?(session|secret|super)|example|placeholder|insecure/i;
  return secret.length >= 32 && !placeholder.test(secret) && new Set(secret).size >= 10;
}
