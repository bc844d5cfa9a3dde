import type { IssuesRequest, Request } from './request.ts';
import type { Utterance } from './utterance.ts';

const thing =
  '(?:issues?|bugs?|pull requests?|pull-requests?|prs?|merge requests?|mrs|code reviews?|reviews? requests?|review requests?)';
const aboutIssues = new RegExp(
  `\\bgithub\\b|\\b(?:github|repo(?:sitory)?)\\b|\\b(?:my|open|any|the|which|what|new|closed|assigned|outstanding|these|all|other|for|show|list|find|search) (?:\\w+ )?${thing}\\b|\\b${thing} (?:assigned|open|waiting|about|for me|on|in|with|labell?ed|mention(?:ing|s)?|do i|are|that|need(?:s|ing)?|to|i)\\b|^${thing}$|\\b(?:issue|pr|pull request|bug) (?:number )?#?\\d+\\b|(?:^| )#\\d+\\b|\\bcode reviews?\\b.*\\b(?:waiting|me)\\b|\\b(?:my|open|any|assigned|outstanding) tickets?\\b|\\btickets? (?:assigned|waiting|are|about|mention\\w*|regarding|where|#?\\d+)\\b|\\b${thing} (?:where|regarding|concerning|from|by)\\b|\\b(?:for|needs?|await(?:s|ing)?) my review\\b|^what .*\\b(?:have|need|supposed|got) to review\\b`,
);
const writing =
  /^(?:create|open(?= (?:an?|new|another)\b)|file|raise|close|comment|assign|merge|approve|reopen|label|make|log|write|add a comment)\b/;
const mine = /\b(?:my|mine|me|i|assigned|waiting|review requested|on my plate|to review)\b/;
const small = new Set(
  "the a an my our me i in on to of for at is are was were there any anything and or please it that this those some all open closed new latest recent issue issues bug bugs pull request requests pr prs ticket tickets github repo repository about with mentioning mentions mention labelled labeled label find search show list look up what which have has had got do does did status state number get tell which's going need needs currently still today now plate gh should look looking be being know see deal worry attention outstanding left where me mentioned created raised filed reported please just quick anyone someone anybody opened let supposed".split(
    ' ',
  ),
);

/** "my open issues", "what's the status of issue 42 in fernhill/calendar", "any bugs about time zones". */
export function readIssues(
  utterance: Utterance,
): IssuesRequest | Extract<Request, { kind: 'cannot' }> | undefined {
  const { text, sentence } = utterance;
  if (!aboutIssues.test(text)) return undefined;
  if (writing.test(text)) return { kind: 'cannot', what: 'issue writing' };
  const repository = sentence.tokens
    .map(({ text: word }) => word)
    .find((word) => /^[\w.-]+\/[\w.-]+$/.test(word) && !/^\d+\/\d+$/.test(word));
  const number = /(?:#|\b(?:issue|pr|pull request|ticket|bug|number) (?:number )?#?)(\d+)\b/.exec(text)?.[1];
  if (number)
    return { kind: 'issues', what: 'one', number: Number(number), ...(repository && { repository }) };
  const only = onlyKind(text);
  const state = /\bclosed\b/.test(text) ? 'closed' : /\bopen\b/.test(text) ? 'open' : undefined;
  const words = sentence.tokens
    .flatMap(({ word }) => word.split(' '))
    .filter(
      (word) =>
        !small.has(word) &&
        word !== repository &&
        !/^(?:assigned|waiting|review|mine|author|authored)$/.test(word),
    );
  const searched =
    words.length > 0 &&
    /\b(?:about|mention\w*|with|labell?ed|for|on|find|search|regarding|containing)\b/.test(text) &&
    !/\b(?:assigned|waiting)\b/.test(text);
  if (!searched && !repository && state !== 'closed' && (mine.test(text) || words.length === 0)) {
    return { kind: 'issues', what: 'mine', ...(only && { only }) };
  }
  return {
    kind: 'issues',
    what: 'search',
    words: [...words, ...(repository ? [`repo:${repository}`] : [])],
    ...(state && { state }),
    ...(only && { only }),
  };
}

function onlyKind(text: string): 'issue' | 'pull request' | undefined {
  const pulls = /\b(?:prs?|pull.requests?|merge requests?|mrs|reviews?)\b/.test(text);
  const issues = /\b(?:issues?|bugs?|tickets?)\b/.test(text);
  return pulls === issues ? undefined : pulls ? 'pull request' : 'issue';
}
