import type { Temporal } from 'temporal-polyfill';
import type { Person } from './mailbox.ts';

/** How mail programs write the mail they answer below the answer. */
export type QuoteStyle = 'gmail' | 'outlook' | 'german';

type Answered = {
  at: Temporal.ZonedDateTime;
  from: Person;
  to: Person[];
  subject: string;
  text: string;
  html: string;
};

/** The answered mail as a program puts it below an answer. */
export function quoted(style: QuoteStyle, mail: Answered): { text: string; html: string } {
  if (style === 'outlook') {
    const head = [
      `From: ${mail.from.name} <${mail.from.email}>`,
      `Sent: ${date(mail.at, 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })} ${clock(mail.at)}`,
      `To: ${mail.to.map(({ name }) => name).join('; ')}`,
      `Subject: ${mail.subject}`,
    ];
    return {
      text: `\n\n________________________________\n${head.join('\n')}\n\n${mail.text}`,
      html: `<hr><div>${head.map((line) => `<b>${line.replaceAll('<', '&lt;')}</b>`).join('<br>')}</div><br>${mail.html}`,
    };
  }
  const attribution = style === 'gmail' ? english(mail) : german(mail);
  return {
    text: `\n\n${attribution}\n\n${mail.text.replace(/^/gm, '> ').replace(/^> $/gm, '>').replace(/^> >/gm, '>>')}`,
    html:
      `<div class="gmail_quote"><div dir="ltr" class="gmail_attr">${attribution.replaceAll('<', '&lt;')}<br></div>` +
      `<blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">${mail.html}</blockquote></div>`,
  };
}

function english({ at, from }: Answered): string {
  const day = date(at, 'en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return `On ${day} at ${clock(at)}, ${from.name} <${from.email}>\nwrote:`;
}

function german({ at, from }: Answered): string {
  const day = date(at, 'de-DE', { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' });
  return `Am ${day} um ${clock(at)} Uhr schrieb ${from.name} <${from.email}>:`;
}

function date(at: Temporal.ZonedDateTime, locale: string, options: Intl.DateTimeFormatOptions): string {
  return at.toPlainDate().toLocaleString(locale, options);
}

function clock(at: Temporal.ZonedDateTime): string {
  return at.toPlainTime().toString({ smallestUnit: 'minute' });
}
