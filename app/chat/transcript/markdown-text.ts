import { lexer, type MarkedToken, type Token } from 'marked';

/** The blocks of a Markdown text. Raw HTML in it comes out as tokens of text, never as markup. */
export function markdownBlocks(text: string): MarkedToken[] {
  return known(lexer(text, { gfm: true, breaks: true }));
}

/** Tokens as the lexer alone makes them: Arlo adds no extensions, so there are no other kinds. */
export function known(tokens: readonly Token[] | undefined): MarkedToken[] {
  return (tokens ?? []) as MarkedToken[];
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Character references as the characters they stand for: the lexer leaves them for an HTML parser to read. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** The words of a Markdown text without its marks, one line a block, for reading aloud. */
export function plainText(text: string): string {
  return markdownBlocks(text).map(blockText).filter(Boolean).join('\n');
}

function blockText(token: MarkedToken): string {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
    case 'checkbox':
      return '';
    case 'list':
      return token.items.map(blockText).join('\n');
    case 'table':
      return [token.header, ...token.rows]
        .map((row) => row.map((cell) => inlineText(cell.tokens)).join(', '))
        .join('\n');
    case 'code':
    case 'html':
      return token.text.trim();
    case 'list_item':
    case 'blockquote':
      return known(token.tokens).map(blockText).filter(Boolean).join('\n');
    default:
      return inlineText([token]);
  }
}

/** The words of inline tokens without their marks. */
export function inlineText(tokens: readonly Token[] | undefined): string {
  return known(tokens)
    .map((token) => {
      if (token.type === 'br') return '\n';
      if ('tokens' in token && token.tokens) return inlineText(token.tokens);
      if (token.type === 'text') return withoutEntities(token.text);
      return 'text' in token ? token.text : '';
    })
    .join('');
}
