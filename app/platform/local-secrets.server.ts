import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** What nobody has to configure when everything runs on one machine. */
export type LocalSecrets = z.infer<typeof localSecretsSchema>;

const localSecretsSchema = z.object({
  sessionSecret: z.string().min(32),
  nangoSecretKey: z.uuidv4(),
  nangoWebhookSecret: z.uuidv4(),
  demoPassword: z.string().min(10),
});

/**
 * The secrets in `<directory>/secrets.json`, made at random when the file is not there. Only its owner may read it.
 *
 * @throws Error with a sentence for the operator when the directory cannot be used, or the file is not what was
 * written.
 */
export function keepLocalSecrets(directory: string): LocalSecrets {
  const file = join(directory, 'secrets.json');
  try {
    const kept = readIfPresent(file);
    return kept === undefined ? makeSecrets(file) : parseSecrets(kept, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new Error(`DATA_DIR is ${directory}, which cannot be used for ${file} (${code}).`, {
      cause: error,
    });
  }
}

function makeSecrets(file: string): LocalSecrets {
  const made: LocalSecrets = {
    sessionSecret: randomBytes(32).toString('base64url'),
    nangoSecretKey: randomUUID(),
    nangoWebhookSecret: randomUUID(),
    demoPassword: `demo-${randomBytes(6).toString('hex')}`,
  };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

function readIfPresent(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parseSecrets(text: string, file: string): LocalSecrets {
  try {
    return localSecretsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${file} is damaged. Delete it to have new secrets made; everyone is signed out.`, {
      cause,
    });
  }
}
