import { hash, verify, type Options } from '@node-rs/argon2';

/** OWASP's argon2id parameters: 19 MiB, two passes, one lane (Password Storage Cheat Sheet). The package's algorithm is argon2id. */
const owaspCost: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type PasswordCost = Required<Pick<Options, 'memoryCost' | 'timeCost' | 'parallelism'>>;

export type Passwords = {
  hash(password: string): Promise<string>;
  /** Whether the password made the hash. Takes as long when there is no hash to compare with. */
  matches(hash: string | undefined, password: string): Promise<boolean>;
};

/** Hashes and compares passwords. Tests lower the cost. */
export function createPasswords(cost: PasswordCost = owaspCost): Passwords {
  let decoy: Promise<string> | undefined;
  return {
    hash: (password) => hash(password, cost),
    async matches(stored, password) {
      if (stored !== undefined) return verify(stored, password);
      decoy ??= hash('nobody has this password', cost);
      await verify(await decoy, password);
      return false;
    },
  };
}
