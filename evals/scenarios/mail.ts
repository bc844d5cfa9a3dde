import { calls, either, nothing } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const reading = ['searchEmails', 'getEmail', 'getEmailThread'];
const anyMail = [...reading, 'extractActionItems'];
const about = (words: string) => calls(anyMail, { any: words });
const tasks = calls('extractActionItems');
const gmailAway = { disconnected: ['gmail' as const] };

/** Mail: what is in it, who wrote what, what it asks of one. */
export const mail = phrasings('mail', [
  ['any action items in my mail', tasks],
  ['what do people want from me by email', tasks],
  ['do my emails ask me to do anything', tasks],
  ['pull the todos out of my inbox', tasks],
  ['action items from my email pls', tasks],
  ['what do i still have to do according to my mails', tasks],
  ['is anyone waiting for something from me in my mail', either(tasks, calls('searchEmails'))],
  ['find tasks in my emails', tasks],
  ['go through my inbox and tell me what i need to do', tasks],
  ['did anyone email me a deadline', either(tasks, calls('searchEmails'))],
  ['do i have any unread emails', calls('searchEmails', { any: 'unread' })],
  ['unread mail?', calls('searchEmails', { any: 'unread' })],
  ['show me my unread messages', calls('searchEmails', { any: 'unread' })],
  ['whats new in my inbox', calls('searchEmails')],
  ['any new emails', calls('searchEmails')],
  ['check my email', calls('searchEmails')],
  ['latest emails please', calls('searchEmails')],
  ['any mail this morning', calls('searchEmails')],
  ['read me my last email', calls(reading)],
  ['did ruth email me back', about('ruth')],
  ['what did ruth write', about('ruth')],
  ['any mail from lena', about('lena')],
  ['show emails from sam', about('sam')],
  ['what did mum write', about('mum')],
  ['has jonas sent me the cvs', about('jonas')],
  ['did i get anything from priya today', about('priya')],
  ['what does the landlord want', about('')],
  ['find the email about the brightdesk contract', about('brightdesk')],
  ['search my mail for train tickets', about('train')],
  ['did i get an invoice', about('invoice')],
  ['look for mails about the offsite', about('offsite')],
  ['is there an email about the tenancy', about('tenancy')],
  ['whats in the mail about the roadmap numbers', about('roadmap')],
  ['emails with attachments from this week', about('attachment')],
  ['any unread mail from aiko', about('aiko')],
  ['wat did ingrid write abt the birthday dinner', about('ingrid')],
  ['any emails', calls('searchEmails'), gmailAway],
  ['action items in my inbox?', tasks, gmailAway],
  ['write an email to lena saying i am late', nothing],
  ['delete all my emails', nothing],
]);
