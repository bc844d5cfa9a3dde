import type { MarkedToken, Token, Tokens } from 'marked';
import { Fragment, memo, useContext, useMemo, type ReactNode } from 'react';
import { KnownLinks } from './known-links.ts';
import { inlineText, known, markdownBlocks, withoutEntities } from './markdown-text.ts';
import { namesItsPlace, safeLink } from './safe-link.ts';

type MarkdownProps = {
  text: string;
  /** The text is still being written: a caret follows its last character. */
  streaming?: boolean;
};

/**
 * A reply as text with a little form: paragraphs, bold, lists, links, code, tables. Everything reaches the page
 * as React text, so there is no HTML to clean; nothing in it loads anything.
 */
export const Markdown = memo(function Markdown({ text, streaming = false }: MarkdownProps) {
  const blocks = useMemo(
    () => markdownBlocks(text).filter((block) => block.type !== 'space' && block.type !== 'def'),
    [text],
  );
  return (
    <div className="prose space-y-3">
      {blocks.map((block, index) => (
        <Block key={index} block={block} caret={streaming && index === blocks.length - 1} />
      ))}
      {streaming && blocks.length === 0 && <Caret />}
    </div>
  );
});

type BlockProps = { block: MarkedToken; caret: boolean };

/** One block. While a text streams in, the blocks before its last one don't change and aren't rendered again. */
const Block = memo(
  function Block({ block, caret }: BlockProps): ReactNode {
    switch (block.type) {
      case 'heading':
        return (
          <p className="font-semibold">
            <Inline tokens={block.tokens} caret={caret} />
          </p>
        );
      case 'list':
        return <List list={block} caret={caret} />;
      case 'blockquote':
        return (
          <blockquote className="space-y-2 border-l-2 border-line-strong pl-3 text-ink-2">
            <Blocks tokens={block.tokens} caret={caret} />
          </blockquote>
        );
      case 'code':
        return (
          <pre
            className="mono overflow-x-auto rounded-control bg-well p-3"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
            tabIndex={0}
          >
            <code>{block.text}</code>
            {caret && <Caret />}
          </pre>
        );
      case 'table':
        return <Table table={block} />;
      case 'hr':
        return <hr className="border-line" />;
      case 'html':
        return (
          <p className="whitespace-pre-wrap">
            {block.text.trim()}
            {caret && <Caret />}
          </p>
        );
      default:
        return (
          <p>
            <Inline tokens={block.type === 'paragraph' ? block.tokens : [block]} caret={caret} />
          </p>
        );
    }
  },
  (before, after) => before.block.raw === after.block.raw && before.caret === after.caret,
);

function Blocks({ tokens, caret }: { tokens: readonly Token[]; caret: boolean }) {
  const blocks = known(tokens).filter((block) => block.type !== 'space');
  return blocks.map((block, index) => (
    <Block key={index} block={block} caret={caret && index === blocks.length - 1} />
  ));
}

function List({ list, caret }: { list: Tokens.List; caret: boolean }) {
  const items = list.items.map((item, index) => (
    <li key={index} className={item.task ? 'list-none' : undefined}>
      <Item item={item} caret={caret && index === list.items.length - 1} />
    </li>
  ));
  if (!list.ordered) return <ul className="list-disc space-y-1 pl-5 marker:text-ink-3">{items}</ul>;
  return (
    <ol
      className="num list-decimal space-y-1 pl-6 marker:text-ink-3"
      start={list.start === '' ? undefined : list.start}
    >
      {items}
    </ol>
  );
}

/** A list item: words in a line, and what stands below them. */
function Item({ item, caret }: { item: Tokens.ListItem; caret: boolean }) {
  const parts = known(item.tokens).filter((token) => token.type !== 'space');
  return parts.map((token, index) => {
    const last = caret && index === parts.length - 1;
    if (token.type === 'checkbox') {
      return (
        <Fragment key={index}>
          <span aria-hidden="true">{token.checked ? '☑ ' : '☐ '}</span>
          <span className="sr-only">{token.checked ? 'Done: ' : 'Open: '}</span>
        </Fragment>
      );
    }
    if (token.type === 'text') return <Inline key={index} tokens={[token]} caret={last} />;
    return (
      <div key={index} className="mt-1">
        <Block block={token} caret={last} />
      </div>
    );
  });
}

const alignment = { left: 'text-left', center: 'text-center', right: 'text-right' };

function Table({ table }: { table: Tokens.Table }) {
  const cellClass = (cell: Tokens.TableCell) => `px-3 py-1.5 ${alignment[cell.align ?? 'left']}`;
  return (
    <div
      className="overflow-x-auto rounded-control border border-line"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      role="group"
      aria-label="Table"
    >
      <table className="w-full text-body">
        <thead className="bg-well font-medium">
          <tr>
            {table.header.map((cell, index) => (
              <th key={index} scope="col" className={cellClass(cell)}>
                <Inline tokens={cell.tokens} caret={false} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={index} className="border-t border-line">
              {row.map((cell, column) => (
                <td key={column} className={cellClass(cell)}>
                  <Inline tokens={cell.tokens} caret={false} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inline({ tokens, caret }: { tokens: readonly Token[] | undefined; caret: boolean }) {
  return (
    <>
      {known(tokens).map((token, index) => (
        <Fragment key={index}>{inline(token)}</Fragment>
      ))}
      {caret && <Caret />}
    </>
  );
}

function inline(token: MarkedToken): ReactNode {
  switch (token.type) {
    case 'strong':
      return (
        <strong className="font-semibold">
          <Inline tokens={token.tokens} caret={false} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inline tokens={token.tokens} caret={false} />
        </em>
      );
    case 'del':
      return (
        <del>
          <Inline tokens={token.tokens} caret={false} />
        </del>
      );
    case 'codespan':
      return <code className="mono rounded-tag bg-fill px-1 py-0.5">{token.text}</code>;
    case 'br':
      return <br />;
    case 'link':
      return <Link address={token.href} words={inlineText(token.tokens)} />;
    case 'image':
      return <Link address={token.href} words={`Image: ${token.text || 'untitled'}`} />;
    case 'text':
      return token.tokens ? <Inline tokens={token.tokens} caret={false} /> : withoutEntities(token.text);
    default:
      return 'text' in token ? token.text : token.raw;
  }
}

/**
 * A link that shows the place it leads to. What is no safe address stays the words it was; an address that is not
 * known to be the person's or a provider's is shown in full, to read and not to click.
 */
function Link({ address, words }: { address: string; words: string }) {
  const links = useContext(KnownLinks);
  const link = safeLink(address);
  if (!link) return words;
  if (!links.has(link.href)) {
    const isSaid = [link.href, link.href.replace(/\/$/, ''), link.place].includes(words.trim());
    return (
      <>
        <bdi>{words}</bdi>
        {!isSaid && <span className="break-all text-ink-3"> ({link.href})</span>}
      </>
    );
  }
  return (
    <>
      <a
        className="link"
        href={link.href}
        title={link.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
      >
        <bdi>{words}</bdi>
      </a>
      {!namesItsPlace(words, link) && <span className="text-ink-3"> ({link.place})</span>}
    </>
  );
}

function Caret() {
  return <span className="caret" aria-hidden="true" />;
}
