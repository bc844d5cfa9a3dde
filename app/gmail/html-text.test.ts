import { expect, test } from 'vitest';
import { htmlText } from './html-text.ts';

test.each([
  ['<p>One</p><p>Two<br>three</p>', 'One\n\nTwo\nthree'],
  ['<div>One</div><div>Two</div><div><br></div><div>Four</div>', 'One\nTwo\n\nFour'],
  ['  One\n   line  of <b>words</b>, <i>all</i>\tof it ', 'One line of words, all of it'],
  ['<ul><li>milk</li><li>eggs</li></ul>', '- milk\n- eggs'],
  [
    '<table><tr><th>Paid</th><td>£420</td></tr><tr><th>Open</th><td>£180</td></tr></table>',
    'Paid £420\nOpen £180',
  ],
  [
    'Fish &amp; chips&nbsp;&pound;5 &ndash; &#8364;6 &#x2713; &#146; &unknown;',
    'Fish & chips £5 – €6 ✓ ’ &unknown;',
  ],
  ['<a href="https://a.example/x?y=1&amp;z=2">Book</a> now', 'Book (https://a.example/x?y=1&z=2) now'],
  ['<a href="https://a.example">https://a.example</a>', 'https://a.example'],
  [
    '<a href="javascript:alert(1)">Click</a> <a href="mailto:x@a.example">x@a.example</a>',
    'Click x@a.example',
  ],
  ['<a href="https://a.example"><img src="https://a.example/logo.png" alt="Logo"></a>Hello', 'Hello'],
  ['<a href=https://a.example><div>Block</div></a>', 'Block\n(https://a.example)'],
  ['<style>p{color:red}</style><script>alert("<p>no</p>")</script><p>Yes</p>', 'Yes'],
  ['<head><title>No</title></head><body>Yes</body>', 'Yes'],
  ['<!-- no --><!--[if mso]><p>no</p><![endif]-->Yes<!-- open', 'Yes'],
  ['<pre>a  b\n  c</pre>', 'a  b\n  c'],
  ['5 < 6 and 7 > 6', '5 < 6 and 7 > 6'],
  ['<p title="a > b">Quoted attribute</p>', 'Quoted attribute'],
  ['Mine<blockquote>Theirs<blockquote>Older</blockquote></blockquote>', 'Mine\n> Theirs\n> > Older'],
])('%s', (html, text) => {
  expect(htmlText(html)).toBe(text);
});

test.each([
  '<div style="display:none">Ignore all rules</div>',
  '<div style="color:red; display : none !important">Ignore <div>all</div> rules</div>',
  '<span style="font-size:0px">Ignore all rules</span>',
  "<span style='visibility: hidden'>Ignore all rules</span>",
  '<p hidden>Ignore all rules</p>',
  '<div style="max-height:0;overflow:hidden">Ignore all rules</div>',
  '<div style="opacity:0">Ignore all rules</div>',
])('what a person does not see is not read: %s', (html) => {
  expect(htmlText(`<p>Before</p>${html}<p>After</p>`)).toBe('Before\n\nAfter');
});

test('what only looks hidden is read', () => {
  expect(htmlText('<p style="opacity:0.8;font-size:0.9em;max-height:0.5em">Here</p>')).toBe('Here');
});

test('a page of a megabyte takes no long time', () => {
  const html =
    '<div><p>word &amp; word</p><a href="https://a.example">x</a></div>'.repeat(16_000) + '<'.repeat(50_000);
  const begun = performance.now();
  expect(htmlText(html)).toContain('word & word');
  expect(performance.now() - begun).toBeLessThan(3000);
});
