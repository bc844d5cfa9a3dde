import { getFormProps, useForm, type SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { Form, useNavigation } from '@remix-run/react';
import { useState } from 'react';
import { Button } from '#app/ui/Button.tsx';
import { PasswordField, TextField } from '#app/ui/TextField.tsx';
import { AuthLayout } from './AuthLayout.tsx';
import { FormProblems } from './FormProblems.tsx';
import { OtherForm } from './OtherForm.tsx';
import { signupSchema } from './schemas.ts';

type SignupFormProps = {
  /** What the action answered, if it refused. */
  result: SubmissionResult | undefined;
  /** Path to go to once signed in. */
  redirectTo: string;
};

/** The sign-up page. */
export function SignupForm({ result, redirectTo }: SignupFormProps) {
  const [attempts, setAttempts] = useState(0);
  const sending = useNavigation().formData !== undefined;
  const [form, fields] = useForm({
    id: 'signup',
    lastResult: result,
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => parseWithZod(formData, { schema: signupSchema }),
  });

  return (
    <AuthLayout title="Create your account" subtitle="You connect a calendar in the next step.">
      <FormProblems
        formErrors={form.errors}
        fields={[fields.name, fields.email, fields.password]}
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
            id={fields.name.id}
            name={fields.name.name}
            label="Name"
            autoComplete="name"
            required
            defaultValue={fields.name.initialValue}
            error={fields.name.errors?.[0]}
          />
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
            id={fields.password.id}
            name={fields.password.name}
            label="Password"
            autoComplete="new-password"
            required
            hint="At least 10 characters."
            error={fields.password.errors?.[0]}
          />
        </div>
        <Button type="submit" variant="primary" className="mt-5 w-full !h-10" busy={sending}>
          Create account
        </Button>
      </Form>
      <OtherForm question="Already have an account?" label="Log in" to="/login" redirectTo={redirectTo} />
    </AuthLayout>
  );
}
