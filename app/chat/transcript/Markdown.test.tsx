import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { KnownLinks } from './known-links.ts';
import { Markdown } from './Markdown.tsx';
import { plainText } from './markdown-text.ts';
import { namesItsPlace, safeLink } from './safe-link.ts';

/** The HTML of a reply without the wrapper and without class names, in a chat that knows these addresses. */
function html(text: string, { streaming = false, known = [] as string[] } = {}): string {
  return renderToStaticMarkup(
    <KnownLinks.Provider value={new Set(known)}>
      <Markdown text={text} streaming={streaming} />
    </KnownLinks.Provider>,
  )
    .replace(/ class="[^"]*"/g, '')
    .replace(/^<div>([\s\S]*)<\/div>$/, '$1');
}

const attributes = 'target="_blank" rel="noopener noreferrer nofollow"';

describe('the form of a reply', () => {
  test.each([
    ['Hello **you** and *me*', '<p>Hello <strong>you</strong> and <em>me</em></p>'],
    ['one\ntwo', '<p>one<br/>two</p>'],
    ['# Monday\n\n`a < b`', '<p>Monday</p><p><code>a &lt; b</code></p>'],
    ['- a\n- b\n  1. c', '<ul><li>a</li><li>b<div><ol start="1"><li>c</li></ol></div></li></ul>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['```js\nlet a = 1;\n```', '<pre tabindex="0"><code>let a = 1;</code></pre>'],
    ['Tom &amp; Jerry &#39;n&#x27; friends', '<p>Tom &amp; Jerry &#x27;n&#x27; friends</p>'],
    ['5 \\* 3', '<p>5 * 3</p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  test('tables are tables', () => {
    expect(html('| Day | Events |\n|---|--:|\n| Mon | **4** |')).toContain(
      '<tr><td>Mon</td><td><strong>4</strong></td></tr>',
    );
  });

  test('the caret follows the last character, wherever that is', () => {
    const caret = '<span aria-hidden="true"></span>';
    expect(html('Monday is the', { streaming: true })).toBe(`<p>Monday is the${caret}</p>`);
    expect(html('Two:\n\n- one\n- two', { streaming: true })).toBe(
      `<p>Two:</p><ul><li>one</li><li>two${caret}</li></ul>`,
    );
    expect(html('', { streaming: true })).toBe(caret);
    expect(html('Done.')).not.toContain('aria-hidden');
  });
});

describe('links', () => {
  test('show the host they lead to, unless their words are that address', () => {
    const known = ['https://docs.example/a?b=1', 'https://docs.example/a', 'mailto:priya@fernhill.example'];
    expect(html('[the agenda](https://docs.example/a?b=1)', { known })).toBe(
      `<p><a href="https://docs.example/a?b=1" title="https://docs.example/a?b=1" ${attributes}>` +
        '<bdi>the agenda</bdi></a><span> (docs.example)</span></p>',
    );
    expect(html('https://docs.example/a', { known })).toBe(
      `<p><a href="https://docs.example/a" title="https://docs.example/a" ${attributes}>` +
        '<bdi>https://docs.example/a</bdi></a></p>',
    );
    expect(html('<Priya@fernhill.example>', { known })).toContain('href="mailto:priya@fernhill.example"');
  });

  test.each([
    ['[https://google.com](https://evil.example/)', 'evil.example'],
    ['[google.com.evil.example](https://google.com/)', 'google.com'],
    ['[аpple.com](https://xn--pple-43d.com/)', 'xn--pple-43d.com'],
  ])('words that name another place don’t hide the true one: %s', (text, host) => {
    expect(html(text, { known: [`https://${host}/`] })).toContain(`<span> (${host})</span>`);
  });

  test('an image is a link and loads nothing', () => {
    const out = html('![chart](https://evil.example/x.png)', { known: ['https://evil.example/x.png'] });
    expect(out).not.toContain('<img');
    expect(out).toContain('<bdi>Image: chart</bdi></a><span> (evil.example)</span>');
  });

  test.each([
    [
      '[the agenda](https://evil.example/?q=Dentist+at+9)',
      '<bdi>the agenda</bdi><span> (https://evil.example/?q=Dentist+at+9)</span>',
    ],
    [
      '[https://google.com](https://google.com/search?q=Dentist)',
      '<bdi>https://google.com</bdi><span> (https://google.com/search?q=Dentist)</span>',
    ],
    [
      '![x](https://evil.example/p.png?q=1)',
      '<bdi>Image: x</bdi><span> (https://evil.example/p.png?q=1)</span>',
    ],
    ['https://evil.example/?q=1', '<bdi>https://evil.example/?q=1</bdi>'],
    ['https://evil.example', '<bdi>https://evil.example</bdi>'],
    [
      '[https://аpple.com/x](https://аpple.com/x)',
      '<bdi>https://аpple.com/x</bdi><span> (https://xn--pple-43d.com/x)</span>',
    ],
    ['[x][1]\n\n[1]: https://evil.example/a', '<bdi>x</bdi><span> (https://evil.example/a)</span>'],
    ['eve@evil.example', '<bdi>eve@evil.example</bdi>'],
    ['[mail](mailto:eve@evil.example?body=x)', '<bdi>mail</bdi><span> (mailto:eve@evil.example)</span>'],
  ])('an address that nobody gave is shown in full and can’t be clicked: %s', (text, expected) => {
    expect(html(text)).toBe(`<p>${expected}</p>`);
    expect(html(text, { known: ['https://docs.example/a'] })).not.toContain('href');
  });

  test('a mail address carries nothing but the recipient', () => {
    expect(safeLink('mailto:a@b.example?bcc=evil@c.example&body=secret')).toEqual({
      href: 'mailto:a@b.example',
      place: 'a@b.example',
    });
    expect(safeLink('mailto:a@b.example,evil@c.example')).toBeNull();
    expect(safeLink('mailto:%0d%0abcc:x@y.example')).toBeNull();
  });

  test('a place is named only by its own address', () => {
    const link = { href: 'https://a.example/', place: 'a.example' };
    expect(
      ['a.example', 'https://a.example/x', 'A.EXAMPLE'].every((words) => namesItsPlace(words, link)),
    ).toBe(true);
    expect(
      ['a.example.evil', 'see a.example', 'a.example@evil', ''].some((words) => namesItsPlace(words, link)),
    ).toBe(false);
  });
});

describe('what could run, load or pose comes out as words', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'text <img src=https://evil.example/p.png> text',
    '<iframe src="https://evil.example"></iframe>',
    '<svg onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<style>@import url(https://evil.example)</style>',
    '<form action="https://evil.example"><input></form>',
    '- <b onmouseover=alert(1)>x</b>',
    '| <script>alert(1)</script> |\n|---|\n| <img src=x> |',
    '```html\n<script>alert(1)</script>\n```',
  ])('%s', (text) => {
    const out = html(text);
    expect(out.match(/<\/?(script|img|iframe|svg|style|form|input|a|b)\b/gi)).toBeNull();
    expect(out).toContain('&lt;');
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:msgbox)',
    '[x](file:///etc/passwd)',
    '[x](blob:https://a.example/1)',
    '[x](//evil.example)',
    '[x](/settings/integrations)',
    '[x](https://google.com@evil.example/)',
    '![x](javascript:alert(1))',
    '[x][1]\n\n[1]: javascript:alert(1)',
  ])('%s is no link', (text) => {
    expect(html(text)).not.toContain('href');
  });

  test('quotes in an address stay inside the attribute', () => {
    const known = ['https://a.example/%22%20onclick=%22alert(1)'];
    const out = html('[x](<https://a.example/" onclick="alert(1)>)', { known });
    expect(out).not.toContain('onclick="');
    expect(out).toContain('href="https://a.example/%22%20onclick=%22alert(1)"');
  });

  test('no attribute for styles or events, whatever is written', () => {
    const out = html('# a\n\n**b** `c` [d](https://e.example "title\\" onload=\\"x")\n\n- f\n\n> g\n\n---');
    expect(out).not.toMatch(/ (style|on\w+)=/);
  });
});

test('the words of a reply without its marks', () => {
  expect(
    plainText('# Today\n\nYou have **two** [events](https://a.example).\n\n- Stand-up\n- `Physio`'),
  ).toBe('Today\nYou have two events.\nStand-up\nPhysio');
});
