import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { FlaskConical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '#app/ui/Button.tsx';
import { PasswordField, TextField } from '#app/ui/TextField.tsx';
import { AuthLayout } from './AuthLayout.tsx';
import { FormProblems } from './FormProblems.tsx';
import { OtherForm } from './OtherForm.tsx';
import { loginSchema } from './schemas.ts';

type LoginFormProps = {
  /** What the action answered, if it refused. */
  result: SubmissionResult | undefined;
  /** Path to go to once signed in. */
  redirectTo: string;
  /** The server runs with the sandbox: offer its demo account. */
  isSandbox: boolean;
};

/** The log-in page. */
export function LoginForm({ result, redirectTo, isSandbox }: LoginFormProps) {
  const [attempts, setAttempts] = useState(0);
  const sending = useNavigation().formData?.get('intent');
  const password = useRef<HTMLInputElement>(null);
  const [form, fields] = useForm({
    id: 'login',
    lastResult: result,
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: loginSchema }),
  });

  // What was typed is kept, except a password that the server refused.
  useEffect(() => {
    if (result?.status === 'error' && password.current) password.current.value = '';
  }, [result]);

  return (
    <AuthLayout title="Log in to Arlo" subtitle="Your calendar, in plain words.">
      <FormProblems
        formErrors={form.errors}
        fields={[fields.email, fields.password]}
        attempts={attempts}
        answer={result}
      />
      <Form
        {...getFormProps(form)}
        method="post"
        noValidate
        className="mt-6"
        onSubmit={(event) => {
          setAttempts(attempts + 1);
          form.onSubmit(event);
        }}
      >
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <div className="space-y-4">
          <TextField
            id={fields.email.id}
            name={fields.email.name}
            label="Email"
            type="email"
            autoComplete="username"
            placeholder="you@example.com"
            required
            defaultValue={fields.email.initialValue}
            error={fields.email.errors?.[0]}
          />
          <PasswordField
            ref={password}
            id={fields.password.id}
            name={fields.password.name}
            label="Password"
            autoComplete="current-password"
            required
            error={fields.password.errors?.[0]}
          />
        </div>
        <Button
          type="submit"
          name="intent"
          value="login"
          variant="primary"
          className="mt-5 w-full !h-10"
          busy={sending === 'login'}
        >
          Log in
        </Button>
      </Form>
      <OtherForm question="New here?" label="Create an account" to="/signup" redirectTo={redirectTo} />
      {isSandbox && <DemoAccount redirectTo={redirectTo} busy={sending === 'demo'} />}
    </AuthLayout>
  );
}

function DemoAccount({ redirectTo, busy }: { redirectTo: string; busy: boolean }) {
  return (
    <section className="mt-7 rounded-card bg-sunken p-3.5" aria-labelledby="sandbox">
      <div className="flex gap-2.5">
        <FlaskConical aria-hidden="true" className="icon mt-0.5 text-ink-3" />
        <div className="min-w-0 flex-1">
          <h2 id="sandbox" className="text-small font-medium">
            Sandbox
          </h2>
          <p className="text-small text-ink-2">
            This server runs with a sample calendar and an offline model. Nothing leaves it.
          </p>
        </div>
      </div>
      <Form method="post">
        <input type="hidden" name="redirectTo" value={redirectTo} />
        <Button type="submit" name="intent" value="demo" size="small" className="mt-3 w-full" busy={busy}>
          Use the demo account
        </Button>
      </Form>
    </section>
  );
}
