import { calls, either } from '../expect.ts';
import { phrasings } from '../scenario.ts';

const mine = calls('listMyIssues');
const search = (words = '') => calls('searchIssues', { any: words });
const githubAway = { disconnected: ['github' as const] };

/** GitHub: what waits for one, and what is in the repositories. */
export const issues = phrasings('issues', [
  ['my open issues', mine],
  ['what issues are assigned to me', mine],
  ['what prs are waiting on me', mine],
  ['any pull requests to review', mine],
  ['whats on my plate on github', mine],
  ['do i have github stuff to do', mine],
  ['any bugs assigned to me on github', mine],
  ['show me my github issues', mine],
  ['which issues am i mentioned in', either(mine, search('mentions:'))],
  ['list my tickets', mine],
  ['anything for me on github today', mine],
  ['gh issues?', mine],
  ['wich pull requests do i need to reveiw', mine],
  ['what should i review first', either(mine, search('review-requested:'))],
  [
    'whats the status of issue 412 in fernhill/calendar',
    calls('getIssue', { repository: 'fernhill/calendar', number: 412 }),
  ],
  ['open fernhill/calendar#421', calls('getIssue', { repository: 'fernhill/calendar', number: 421 })],
  ['show me issue 395 of fernhill/calendar', calls('getIssue', { number: 395 })],
  ['what is fernhill/handbook 34 about', calls('getIssue', { repository: 'fernhill/handbook', number: 34 })],
  ['find issues about time zones', search('time zone')],
  ['is there an issue about dark mode', search('dark mode')],
  ['search github for undo bar', search('undo bar')],
  ['any issues about the date picker', search('date picker')],
  ['are there open bugs in fernhill/calendar', search('fernhill/calendar')],
  ['look for pull requests about spacing tokens', search('spacing')],
  ['my issues', mine, githubAway],
  ['any prs for me', either(mine, search()), githubAway],
]);
