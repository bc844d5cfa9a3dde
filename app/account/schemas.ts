import { z } from 'zod';

const email = z
  .string({ error: 'Enter your email.' })
  .trim()
  .toLowerCase()
  .max(254, 'That email is too long.')
  .pipe(z.email('Enter an email with an @, like you@example.com.'));

const minimumPasswordLength = 10;

/** The sign-in form. A password of any length may be tried: what is wrong with it is nobody's business yet. */
export const loginSchema = z.object({
  email,
  password: z.string({ error: 'Enter your password.' }).max(200, 'That password is too long.'),
});

/** The password again, before something that cannot be taken back. */
export const passwordSchema = loginSchema.pick({ password: true });

/** The sign-up form. */
export const signupSchema = z.object({
  name: z
    .string({ error: 'Enter your name.' })
    .trim()
    .min(1, 'Enter your name.')
    .max(80, 'Use at most 80 characters.'),
  email,
  password: z
    .string({ error: 'Choose a password.' })
    .min(minimumPasswordLength, {
      error: (issue) =>
        `Use at least ${minimumPasswordLength} characters. This has ${String(issue.input ?? '').length}.`,
    })
    .max(200, 'Use at most 200 characters.'),
});

export type LoginInput = z.output<typeof loginSchema>;
export type SignupInput = z.output<typeof signupSchema>;

/** The browser's time zone (IANA, as Temporal knows it) and locale (BCP 47). */
export const placeSchema = z.object({
  timeZone: z.string().max(100).refine(isTimeZone),
  locale: z.string().max(35).refine(isLocale),
});

function isTimeZone(name: string): boolean {
  try {
    // An offset such as "+02:00" is a time zone to Intl, but it knows no summer time.
    return /^[A-Z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
