import { decodeEntities } from './html-entities.ts';

const token = /<!--[\s\S]*?(?:-->|$)|<[!?][^<>]*>|<(\/?)([a-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;

/** Their content is never shown. */
const unseen = new Set([
  'head',
  'style',
  'script',
  'title',
  'template',
  'noscript',
  'object',
  'select',
  'textarea',
  'svg',
  'math',
]);
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const lines = new Set([
  'address',
  'article',
  'aside',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'section',
  'table',
  'tr',
  'blockquote',
]);
const paragraphs = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'pre']);

/**
 * An HTML mail as plain text: what a person sees of it, line by line. Hidden elements, styles, scripts and pictures
 * go; a link whose words hide its address is written out; what is quoted gets `> ` before each line.
 */
export function htmlText(html: string): string {
  const page = new TextPage();
  let hidden: { name: string; depth: number } | undefined;
  let position = 0;
  for (const match of html.matchAll(token)) {
    if (!hidden) page.words(html.slice(position, match.index));
    position = match.index + match[0].length;
    const [, slash, rawName, attributes = ''] = match;
    if (rawName === undefined) continue;
    const name = rawName.toLowerCase();
    const opens = slash === '';
    if (hidden) {
      if (name === hidden.name) hidden.depth += opens ? 1 : -1;
      if (hidden.depth === 0) hidden = undefined;
    } else if (opens && !empty.has(name) && !attributes.endsWith('/') && isHidden(name, attributes)) {
      hidden = { name, depth: 1 };
    } else tag(page, name, opens, attributes);
  }
  if (!hidden) page.words(html.slice(position));
  return page.text();
}

function tag(page: TextPage, name: string, opens: boolean, attributes: string): void {
  if (paragraphs.has(name)) page.paragraph();
  else if (lines.has(name)) page.line();
  switch (name) {
    case 'br':
      page.newline();
      break;
    case 'td':
    case 'th':
      if (!opens) page.words(' ');
      break;
    case 'li':
      if (opens) page.bullet();
      break;
    case 'blockquote':
      page.quote(opens ? 1 : -1);
      break;
    case 'pre':
      page.preformatted = opens;
      break;
    case 'a':
      if (opens) page.openLink(attribute(attributes, 'href'));
      else page.closeLink();
      break;
    default:
  }
}

function isHidden(name: string, attributes: string): boolean {
  if (unseen.has(name) || /(?:^|\s)hidden(?:[\s=]|$)/i.test(attributes)) return true;
  const style = attribute(attributes, 'style')?.replace(/\s/g, '').toLowerCase() ?? '';
  return /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|opacity:0(?:;|!|$)|font-size:0(?:px|pt|em)?(?:;|!|$)|max-height:0(?:px)?(?:;|!|$))/.test(
    style,
  );
}

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

/** Text as it is written onto a page, with the breaks that elements ask for. */
class TextPage {
  preformatted = false;
  private finished: string[] = [];
  private current = '';
  private depth = 0;
  private link: { href: string; from: number; line: number } | undefined;

  words(html: string): void {
    const text = decodeEntities(html);
    if (this.preformatted) {
      const [first = '', ...rest] = text.split('\n');
      this.current += first;
      for (const line of rest) {
        this.newline();
        this.current += line;
      }
      return;
    }
    const flat = text.replace(/[\s\u00a0]+/g, ' ');
    this.current += this.current === '' || this.current.endsWith(' ') ? flat.trimStart() : flat;
  }

  newline(): void {
    this.finished.push('> '.repeat(this.depth) + this.current.trimEnd());
    this.current = '';
  }

  /** A new line, unless one has just begun. */
  line(): void {
    if (this.current.trim() !== '') this.newline();
    this.current = '';
  }

  paragraph(): void {
    this.line();
    if ((this.finished.at(-1) ?? '').replace(/[> ]/g, '') !== '') this.newline();
  }

  bullet(): void {
    this.current = '- ';
  }

  quote(by: number): void {
    this.line();
    this.depth = Math.max(0, this.depth + by);
  }

  openLink(href: string | undefined): void {
    this.link =
      href !== undefined && /^https?:/i.test(href.trim())
        ? { href: href.trim(), from: this.current.length, line: this.finished.length }
        : undefined;
  }

  closeLink(): void {
    const { link } = this;
    this.link = undefined;
    if (!link) return;
    const sameLine = link.line === this.finished.length;
    const words = sameLine ? this.current.slice(link.from).trim() : undefined;
    // A picture alone has no words, and an address that is shown needs not be shown twice.
    if (words === '' || words === link.href) return;
    this.current = `${this.current} (${link.href})`.replace(/\s+(?=\(\S*$)/, ' ').trimStart();
  }

  text(): string {
    this.line();
    return this.finished
      .map((line) => line.replace(/(?:> )+$/, (marks) => marks.trimEnd()))
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}
