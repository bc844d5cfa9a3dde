import { Authenticator } from 'remix-auth';
import { FormStrategy } from 'remix-auth-form';
import { AppError } from '#app/platform/errors.ts';
import type { Accounts } from './accounts.server.ts';
import { loginSchema, signupSchema } from './schemas.ts';
import type { User } from './user.ts';

/**
 * The ways to become signed in, by name: `login` and `signup`, each from its form. Another way (a Google account,
 * say) is another strategy here. Both throw AppErrors; an incomplete form is `invalid`.
 */
export function createAuthenticator(accounts: Accounts): Authenticator<User> {
  return new Authenticator<User>()
    .use(new FormStrategy(async ({ form }) => accounts.authenticate(parse(loginSchema, form))), 'login')
    .use(new FormStrategy(async ({ form }) => accounts.signUp(parse(signupSchema, form))), 'signup');
}

function parse<Input>(
  schema: { safeParse(value: unknown): { success: true; data: Input } | { success: false; error: unknown } },
  form: FormData,
): Input {
  const parsed = schema.safeParse(Object.fromEntries(form));
  if (!parsed.success) throw new AppError('invalid', 'The form is not complete.', { cause: parsed.error });
  return parsed.data;
}
