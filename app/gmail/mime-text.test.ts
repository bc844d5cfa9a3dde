import { expect, test } from 'vitest';
import { peopleOf } from './addresses.ts';
import { decodeBody } from './charset.ts';
import { decodeHeader } from './encoded-words.ts';
import { messageSchema, type MimePart } from './gmail-message.ts';
import { attachmentsOf, mimeText } from './mime-text.ts';
import { visibleText } from '#app/platform/visible-text.ts';

type Source = {
  type: string;
  text?: string;
  bytes?: Buffer;
  filename?: string;
  headers?: Record<string, string>;
  parts?: Source[];
};

/** A part as Gmail would send it. */
function part(source: Source): MimePart {
  const headers = { 'Content-Type': source.type, ...source.headers };
  const bytes = source.bytes ?? Buffer.from(source.text ?? '');
  const message = messageSchema.parse({
    id: '1',
    threadId: '1',
    internalDate: '0',
    payload: {
      mimeType: source.type.split(';')[0],
      filename: source.filename ?? '',
      headers: Object.entries(headers).map(([name, value]) => ({ name, value })),
      body: { size: bytes.length, data: bytes.toString('base64url') },
      parts: source.parts?.map(part),
    },
  });
  if (!message.payload) throw new Error('no payload');
  return message.payload;
}

test('reads plain text rather than HTML', () => {
  const both = [
    { type: 'text/plain', text: 'Plain' },
    { type: 'text/html', text: '<p>Rich</p>' },
  ];
  expect(mimeText(part({ type: 'multipart/alternative', parts: both }))).toBe('Plain');
  expect(mimeText(part({ type: 'multipart/alternative', parts: both.slice(1) }))).toBe('Rich');
});

test.each([
  '',
  '  \n',
  'Your mail program does not support HTML.',
  'View this email in your browser: https://a.example',
])('a plain version that says nothing gives way to the HTML: %j', (text) => {
  const parts = [
    { type: 'text/plain', text },
    { type: 'multipart/related', parts: [{ type: 'text/html', text: '<p>Rich</p>' }] },
  ];
  expect(mimeText(part({ type: 'multipart/alternative', parts }))).toBe('Rich');
});

test('texts beside each other follow each other, files and calendars are no text', () => {
  const parts = [
    { type: 'text/plain', text: 'First' },
    { type: 'text/plain', text: 'a file', filename: 'notes.txt' },
    { type: 'text/calendar', text: 'BEGIN:VCALENDAR' },
    { type: 'message/rfc822', parts: [{ type: 'text/plain', text: 'another mail' }] },
    { type: 'text/plain', text: 'Second' },
  ];
  expect(mimeText(part({ type: 'multipart/mixed', parts }))).toBe('First\n\nSecond');
});

test('lines that were broken to flow are put together', () => {
  const text = 'One line \nthat goes on.\n> quoted \n> too\n-- \nMaya';
  expect(mimeText(part({ type: 'text/plain; format=flowed', text }))).toBe(
    'One line that goes on.\n> quoted too\n-- \nMaya',
  );
  expect(mimeText(part({ type: 'text/plain; format=flowed; delsp=yes', text: 'Donau \ndampf' }))).toBe(
    'Donaudampf',
  );
});

test.each([
  ['UTF-8 under another name, as Gmail hands it out', 'iso-8859-1', Buffer.from('Grüße – £5'), 'Grüße – £5'],
  ['ISO 8859-1', 'iso-8859-1', Buffer.from('Grüße', 'latin1'), 'Grüße'],
  ['windows-1252', 'Windows-1252', Buffer.from([0x96, 0x20, 0x80]), '– €'],
  ['windows-1252 under no name', undefined, Buffer.from([0x93, 0x61, 0x94]), '“a”'],
  ['an unknown name', 'x-nothing', Buffer.from('é'), 'é'],
  ['ISO-2022-JP', 'iso-2022-jp', Buffer.from([0x1b, 0x24, 0x42, 0x3f, 0x65, 0x1b, 0x28, 0x42]), '水'],
  ['UTF-8 under the name of ISO-2022-JP', 'iso-2022-jp', Buffer.from('水野様'), '水野様'],
])('decodes %s', (_what, charset, bytes, text) => {
  expect(decodeBody(bytes, charset)).toBe(text);
  const type = charset === undefined ? 'text/plain' : `text/plain; charset="${charset}"`;
  expect(mimeText(part({ type, bytes }))).toBe(text);
});

test.each([
  ['Plain subject', 'Plain subject'],
  ['=?UTF-8?B?U8O2bmRhZw==?=', 'Söndag'],
  ['=?utf-8?Q?Caf=C3=A9_Ondine?= and more', 'Café Ondine and more'],
  ['Re: =?iso-8859-1?Q?M=FCnchen?=', 'Re: München'],
  ['=?utf-8?Q?one?= =?utf-8?Q?_two?=\r\n =?windows-1252?Q?_=96?=', 'one two –'],
  ['=?x-unknown?Q?abc?=', '=?x-unknown?Q?abc?='],
  ['=?utf-8*en?Q?lang?=', 'lang'],
  ['100 =? 50', '100 =? 50'],
])('reads the header %s', (value, text) => {
  expect(decodeHeader(value)).toBe(text);
});

test('a character cut in half between two encoded words is whole again', () => {
  const [head, tail] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];
  expect(decodeHeader(`=?utf-8?B?${head.toString('base64')}?= =?utf-8?B?${tail.toString('base64')}?=`)).toBe(
    'é',
  );
});

test.each([
  ['Priya Nair <priya@a.example>', [['Priya Nair', 'priya@a.example']]],
  ['priya@a.example', [['priya@a.example', 'priya@a.example']]],
  [
    '"Nair, Priya" <priya@a.example>, jonas@a.example',
    [
      ['Nair, Priya', 'priya@a.example'],
      ['jonas@a.example', 'jonas@a.example'],
    ],
  ],
  ['=?utf-8?Q?Ruiz=2C_Tom=C3=A1s?= <tomas@a.example>', [['Ruiz, Tomás', 'tomas@a.example']]],
  ['priya@a.example (Priya Nair)', [['Priya Nair', 'priya@a.example']]],
  [
    'Team: Ana <ana@a.example>, ben@a.example;',
    [
      ['Ana', 'ana@a.example'],
      ['ben@a.example', 'ben@a.example'],
    ],
  ],
  ['"A \\"B\\" C" <c@a.example>', [['A "B" C', 'c@a.example']]],
  ['undisclosed-recipients:;', []],
  ['', []],
])('reads the people of %s', (header, people) => {
  expect(peopleOf(header, 'me@a.example').map(({ name, email }) => [name, email])).toEqual(people);
});

test('knows the person by their address', () => {
  expect(peopleOf('M <Me@A.example>', 'me@a.example')[0]?.self).toBe(true);
});

test('names attachments with their size, and leaves out the pictures of the text', () => {
  const cid = { 'Content-ID': '<logo>' };
  const parts: Source[] = [
    { type: 'text/html', text: '<img src="cid:logo">' },
    {
      type: 'image/png',
      bytes: Buffer.alloc(10),
      filename: 'logo.png',
      headers: { ...cid, 'Content-Disposition': 'inline' },
    },
    {
      type: 'image/png',
      bytes: Buffer.alloc(2048),
      filename: 'chart.png',
      headers: { ...cid, 'Content-Disposition': 'attachment' },
    },
    { type: 'application/pdf', bytes: Buffer.alloc(1_500_000), filename: '=?utf-8?Q?Stra=C3=9Fe.pdf?=' },
    { type: 'text/plain', text: 'x', headers: { 'Content-Disposition': 'attachment' } },
  ];
  expect(
    attachmentsOf(part({ type: 'multipart/mixed', parts })).map(({ name, size }) => [name, size]),
  ).toEqual([
    ['chart.png', '2 KB'],
    ['Straße.pdf', '1.4 MB'],
    ['unnamed file', '1 byte'],
  ]);
});

test('characters that nobody sees are taken out', () => {
  const tags = [...'ignore']
    .map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0)))
    .join('');
  expect(visibleText(`Hi\u200b there${tags} \u202eabc\u202c`)).toBe('Hi there abc');
  expect(visibleText('offer \u200c \u200c now')).toBe('offer   now');
  expect(visibleText('👩\u200d💻 می\u200cخواهم')).toBe('👩\u200d💻 می\u200cخواهم');
});
