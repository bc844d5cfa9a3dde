import type { Item, Mail } from '../outcome.ts';
import type { MailRequest } from '../understand/request.ts';
import { countOf, plain, sentence } from './words.ts';

const shown = 5;

/** "2 mails from Ruth." and their lines; the page shows the mails themselves. */
export function mailsText(emails: Mail[], request: MailRequest, truncated: boolean): string {
  const what = described(request);
  const [first] = emails;
  if (!first) return request.exists ? `No, I don’t see any mail${what}.` : `I found no mail${what}.`;
  const lead = request.exists ? 'Yes, ' : '';
  const count = `${truncated ? 'at least ' : ''}${countOf(emails.length, request.unread ? 'unread mail' : 'mail')}`;
  const lines = emails.slice(0, shown).map((email) => `- ${lineOf(email)}`);
  const more = emails.length > shown ? `\n- and ${emails.length - shown} more` : '';
  return `${sentence(`${lead}${count}${what}`)}:\n\n${lines.join('\n')}${more}`;
}

function described({ from, to, words }: MailRequest): string {
  return `${to ? ` to ${plain(sentence(to))}` : ''}${from ? ` from ${plain(sentence(from))}` : ''}${words.length > 0 ? ` about “${plain(words.join(' '))}”` : ''}`;
}

function lineOf({ subject, from, when }: Mail): string {
  return `${plain(nameOf(from))}: ${plain(subject) || 'no subject'}, ${plain(when)}`;
}

/** `Ruth Bell <ruth@x.example>` is Ruth Bell. */
function nameOf(from: string): string {
  return from.replace(/ <[^>]*>$/, '');
}

/** What one mail says, in its own words. */
export function mailText(email: Mail): string {
  const text = (email.text ?? email.firstWords ?? '').trim();
  const words = text === '' ? 'It has no text.' : quoted(text);
  return `${sentence(plain(nameOf(email.from)))} wrote on ${plain(email.when)}, “${plain(email.subject) || 'no subject'}”:\n\n${words}`;
}

/** A whole conversation, oldest first, each mail by its first words. The page shows all of it. */
export function threadText(emails: Mail[], subject: string): string {
  const lines = emails.map(
    (email) => `- ${plain(nameOf(email.from))}, ${plain(email.when)}: ${plain(firstLine(email))}`,
  );
  return `${sentence(countOf(emails.length, 'mail'))} in “${plain(subject) || 'no subject'}”:\n\n${lines.join('\n')}`;
}

const shownCharacters = 160;

function firstLine({ text, firstWords }: Mail): string {
  const line = (text ?? firstWords ?? '').replace(/\s+/g, ' ').trim();
  return line.length > shownCharacters ? `${line.slice(0, shownCharacters)}…` : line;
}

const mostLines = 12;

/** Another's words as a quotation, line by line, so that nothing of it reads as Arlo's own. */
function quoted(text: string): string {
  const lines = text.split('\n').map(plain).filter(Boolean);
  const cut = lines.length > mostLines ? ['…'] : [];
  return [...lines.slice(0, mostLines), ...cut].map((line) => `> ${line}`).join('\n');
}

/** "3 things are asked of you." The page lists them with a tick box each. */
export function itemsText(items: Item[], truncated: boolean): string {
  const rest = truncated ? ' There is more mail than I could read, so this may not be all.' : '';
  if (items.length === 0) return `I found nothing that your mails ask of you.${rest}`;
  const lines = items.slice(0, shown).map((item) => `- ${itemLine(item)}`);
  const more = items.length > shown ? `\n- and ${items.length - shown} more` : '';
  return `I found ${countOf(items.length, 'action item')} in your mail:\n\n${lines.join('\n')}${more}${rest && `\n\n${rest.trim()}`}`;
}

function itemLine({ task, askedBy, promisedTo, due }: Item): string {
  const who = askedBy ? `, for ${plain(askedBy)}` : promisedTo ? `, promised to ${plain(promisedTo)}` : '';
  return `${plain(task)}${who}${typeof due === 'object' ? `, by ${plain(due.when)}` : ''}`;
}
