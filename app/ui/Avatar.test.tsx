import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Avatars } from './Avatar.tsx';

const people = ['Ana', 'Ben', 'Cara', 'Dev', 'Eli', 'Fay', 'Gus'].map((name) => ({ name }));

test('shows five people and counts the rest, as one image with one name', () => {
  const html = renderToStaticMarkup(<Avatars people={people} label="7 guests" />);
  expect(html.match(/class="avatar"/g)).toHaveLength(5);
  expect(html).toContain('+2');
  expect(html).toMatch(/role="img" aria-label="7 guests"/);
});

test('a reply has a shape as well as a colour', () => {
  const html = renderToStaticMarkup(
    <Avatars
      people={[
        { name: 'Ana', reply: 'yes' },
        { name: 'Ben', reply: 'none' },
      ]}
      label="2 guests"
    />,
  );
  expect(html).toMatch(/data-reply="yes"><svg/);
  expect(html).toMatch(/data-reply="none"><\/span>/);
});
