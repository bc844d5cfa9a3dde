import { useEffect, useRef } from 'react';
import { Notice } from '#app/ui/Notice.tsx';

type FormProblemsProps = {
  /** What is wrong with the form as a whole, as sentences. */
  formErrors: readonly string[] | undefined;
  /** What is wrong with its fields; each links to its input. */
  fields: readonly { id: string; errors: readonly string[] | undefined }[];
  /** How often the form was sent, and what the server last answered: when either changes, the summary takes the focus. */
  attempts: number;
  answer: unknown;
};

/** The summary above a form that was not accepted. Shows nothing while all is well. */
export function FormProblems({ formErrors = [], fields, attempts, answer }: FormProblemsProps) {
  const notice = useRef<HTMLDivElement>(null);
  const seen = useRef<{ attempts: number; answer: unknown }>();
  const due = useRef(false);
  const wrong = fields.flatMap(({ id, errors }) => (errors?.[0] ? [{ id, message: errors[0] }] : []));

  // The form library shows an answer one render after it came, and shows errors again while the person types.
  useEffect(() => {
    if (seen.current?.attempts !== attempts || seen.current.answer !== answer) {
      seen.current = { attempts, answer };
      due.current = true;
    }
    if (!due.current || !notice.current) return;
    due.current = false;
    notice.current.focus();
  });

  if (formErrors.length === 0 && wrong.length === 0) return null;
  return (
    <Notice ref={notice} tone="danger" role="alert" className="mt-5">
      {formErrors.map((message) => (
        <p key={message}>{message}</p>
      ))}
      {wrong.length > 0 && (
        <>
          <p className="font-medium">
            {wrong.length === 1 ? '1 thing to fix' : `${wrong.length} things to fix`}
          </p>
          <ul className="mt-0.5 text-small">
            {wrong.map(({ id, message }) => (
              <li key={id}>
                <a
                  className="link-quiet inline-block py-1"
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(id)?.focus();
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
