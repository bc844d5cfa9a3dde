import { Link } from '@remix-run/react';

type OtherFormProps = { question: string; label: string; to: '/login' | '/signup'; redirectTo: string };

/** The line under a form that leads to the other one, and keeps where the person was going. */
export function OtherForm({ question, label, to, redirectTo }: OtherFormProps) {
  const search = redirectTo === '/' ? '' : `?${new URLSearchParams({ redirectTo })}`;
  return (
    <p className="mt-4 text-center text-small text-ink-2">
      {question}{' '}
      <Link className="link" to={`${to}${search}`}>
        {label}
      </Link>
    </p>
  );
}
