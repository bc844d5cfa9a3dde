import { z } from 'zod';
import type { EndUser } from './state.ts';

const keyPattern = /^[A-Za-z][A-Za-z0-9_\-./]*$/;
const maximumKeys = 10;

/** Connection tags as the API takes them. The result has lower-cased keys, which is how Nango stores them. */
export const tagsSchema = z
  .record(
    z.string().regex(keyPattern).max(64),
    z.string().min(1).max(255, 'Tag values must be at most 255 characters'),
  )
  .transform((tags, context) => {
    const lowered: Record<string, string> = {};
    for (const [key, value] of Object.entries(tags)) {
      const lower = key.toLowerCase();
      if (lower in lowered) {
        context.addIssue({
          code: 'custom',
          message: `Duplicate tag key after case normalization: "${lower}"`,
        });
        return z.NEVER;
      }
      lowered[lower] = value;
    }
    if (Object.keys(lowered).length > maximumKeys) {
      context.addIssue({ code: 'custom', message: `Tags cannot contain more than ${maximumKeys} keys` });
      return z.NEVER;
    }
    const email = lowered.end_user_email;
    if (email !== undefined && !z.email().safeParse(email).success) {
      context.addIssue({ code: 'custom', message: 'Invalid email address', path: ['end_user_email'] });
      return z.NEVER;
    }
    return lowered;
  });

export const endUserSchema = z.strictObject({
  id: z.string().min(1).max(255),
  email: z.email().min(5).optional(),
  display_name: z.string().max(255).optional(),
  tags: z.record(z.string(), z.string()).optional(),
});

export const organizationSchema = z.strictObject({
  id: z.string().min(1).max(255),
  display_name: z.string().max(255).optional(),
});

/** Builds the stored end user of an API call; null when the call names none. */
export function toEndUser(
  endUser: z.infer<typeof endUserSchema> | undefined,
  organization: z.infer<typeof organizationSchema> | undefined,
): EndUser | null {
  if (!endUser) return null;
  return {
    id: endUser.id,
    display_name: endUser.display_name ?? null,
    email: endUser.email ?? null,
    tags: endUser.tags ?? null,
    organization: organization
      ? { id: organization.id, display_name: organization.display_name ?? null }
      : null,
  };
}

/** The tags of a connection: what the end user implies, overridden by the tags given outright. */
export function connectionTags(
  endUser: EndUser | null,
  explicit: Record<string, string> | undefined,
): Record<string, string> {
  const implied: Record<string, string | null | undefined> = endUser
    ? {
        end_user_id: endUser.id,
        end_user_email: endUser.email,
        end_user_display_name: endUser.display_name,
        organization_id: endUser.organization?.id,
        organization_display_name: endUser.organization?.display_name,
        ...endUser.tags,
      }
    : {};
  const tags: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...implied, ...explicit })) {
    if (value !== null && value !== undefined) tags[key.toLowerCase()] = value;
  }
  return tags;
}
