import { likely } from './likely-patterns.ts';

/**
 * Gives what is left of a text when each form of a list has replaced what its pattern matches, one after the other: a form sees
 * what those before it left.
 */
export function replacedInTurn<Form>(
  forms: readonly Form[],
  patternOf: (form: Form) => RegExp,
  replace: (text: string, form: Form) => string,
): (text: string) => string {
  const likelyIn = likely([...forms.entries()], ([, form]) => patternOf(form));
  return (message) => {
    let text = message;
    const left = likelyIn(text);
    for (let next = left.shift(); next; next = left.shift()) {
      const [place, form] = next;
      const replaced = replace(text, form);
      if (replaced === text) continue;
      text = replaced;
      left.splice(0, left.length, ...likelyIn(text).filter(([other]) => other > place));
    }
    return text;
  };
}
