import type { IssuesRequest, Request } from '../request.ts';
import { topicOf } from '../parts/topic.ts';
import { whenOf, type Utterance } from '../wording/utterance.ts';

const pull = '(?:pull.requests?|prs?|merge.requests?|mrs)';
const thing = `(?:issues?|bugs?|${pull}|code reviews?|reviews? (?:requests?|requested)|review requests?)`;
/** "What's on GitHub with my name on it" is assigned to me. */
const ofMyName =
  '(?:with|in|under|bears?|ha(?:s|ve)(?: got)?|got|carr(?:y|ies)) my name\\b(?: on)?(?: (?:it|them|that))?';
/** "What's up with 412", "any news on 398": a number of three digits, and no time, is that of an issue. */
const newsOf =
  '(?:what is (?:up|happening|going on|wrong|new|the (?:story|latest|news))|(?:(?:is there )?any|what) (?:news|update|progress|word)s?|where (?:are we|do we stand)|how is (?:it|that) going) (?:with|on|about)';
/** A number of three digits that is no time, and what is asked of an issue: "409 about what", "whos got it 411". */
const asksOfOne =
  "(?:who(?:['’]?s| is| has)?|anyone|anybody|someone|status|state|progress|still (?:open|on)|(?:is (?:it|that) )?(?:open|closed|done|fixed|merged|assigned)|link|url|labels?|(?:is )?about what|what(?:['’]?s| is) (?:it|that|wrong|(?:the|that) (?:issue|bug|ticket|problem))(?: about)?)";
/** The ways to name an issue by its number alone. */
const numbered = [
  /^#?(?<n>\d{3,}) (?:on|in) (?:github|gh|the repo(?:sitory)?)\b/,
  /^what is #?(?<n>\d{3}) (?:about|for)$/,
  new RegExp(`^(?:${newsOf}) #?(?<n>\\d{3,})$`),
  new RegExp(`^#?(?!\\d\\d[0-5][05] )(?<n>\\d{3,}) ${asksOfOne}\\b`),
  new RegExp(`^${asksOfOne}(?: (?:got it|on it|of|for|to|with))? #?(?<n>\\d{3,})$`),
  /\b(?:status|state) of #?(?<n>\d+)(?:$|(?= the \S+(?: \S+)? one$))/,
  /^is #?(?<n>\d+) (?:still )?(?:open|closed|merged|done|fixed)(?: yet| already| now)?$/,
  /^who is (?:working on|doing|assigned to) #?(?<n>\d{2,})$/,
];
/** Words that are about GitHub wherever they stand. */
const aboutIssues = new RegExp(
  [
    '\\b(?:github|repo(?:sitory)?)\\b',
    `\\b${thing}\\b`,
    '(?:^| )#\\d+\\b',
    '\\bassigned to (?:me|us)\\b|^(?:where|what) (?:am|was) i (?:been )?(?:mentioned|tagged|assigned)',
    '\\breviews? (?:from|by) me\\b|\\b(?:for|needs?|await(?:s|ing)?) my review\\b|^what .*\\b(?:have|need|supposed|got|should|do) (?:i )?(?:to |need to |have to )?review(?: (?:first|next|now|today|today|most urgently))?$|\\b(?:code )?reviews (?:to do|waiting|pending|outstanding|for me)\\b',
    '^(?:close|reopen|merge|assign) #?\\d+\\b',
    '^(?:what|which|any|the|my|open|no|is there an?|are there(?: any)?|do (?:i|we) have(?: an?| any)?|find(?: the| a)?|show|list|all)?(?: ?(?:my|open|closed|the|other|support|any))* ?tickets?(?=$| (?:on|about|for(?! (?:the )?(?:train|flight|concert|show|game|match|play|film|movie))|mention\\w*|regarding|where|waiting|assigned|are|am|do|should|have|that|in|open|closed|with|#?\\d))',
    '\\btickets? (?:number )?#?\\d+\\b',
    `\\btickets?\\b.* ${ofMyName}`,
    ...numbered.map(({ source }) => source.replace('?<n>', '?:')),
    '^who (?:is|has|does|owns) .*\\btickets?$',
    '^(?:the )?labels? (?:is|are) \\S',
    '\\b(?:anything|something|nothing|what|anyone|anybody|someone|somebody) (?:\\w+ )?(?:filed|reported|raised|logged) (?:about|on|for|against|regarding)\\b',
    '^(?:has|have|did) (?:anyone|anybody|someone|somebody|we|they)(?: already| ever)? (?:report(?:ed)?|filed?|raised?|log(?:ged)?)\\b|^my (?:code )?review (?:queue|list)$',
    '^(?:did|has|have|is|was|were|will) .*\\bmerged\\b(?: yet| already)?$',
    '^(?:is|are|was|has|have) (?:the|that|our) (?:problem|bug|glitch|trouble|thing|error)s? (?:with|about|where|in) .* (?:been )?(?:fixed|resolved|solved|closed|dealt with)(?: yet| already| by now)?$',
  ].join('|'),
);
const repositoryName = /^(?<owner>[\w.-]+)\/(?<name>[\w.-]+?)(?:#(?<number>\d+))?$/;
/** A bug bash, or a ticket for the train, is something in the calendar. */
const inCalendar =
  /\b(?:meeting|call|session|triage|bash|workshop|party|(?:flight|train|concert|plane|bus|cinema|theatre|gig|parking|ferry|lottery) tickets?)\b|^(?:when (?:is|are|does)|what time|where is|how long|am i (?:free|busy)|who is (?:coming|in))\b/;
const writing =
  /^(?:create|open(?= (?:an?|new|another)\b)|file|raise|close|comment|assign|merge(?! requests?\b)|approve|reopen|label(?! (?:is|are)\b)|make|log|write|report|add a comment)\b/;
const mine =
  /\b(?:my|mine|me|i|assigned(?! to (?!me\b))|wait(?:ing)?|review requested|on my plate|to review|needs? (?:my )?(?:attention|review))\b/;
const byMe = /\b(?:i|i have) (?:opened|filed|created|raised|reported|wrote|made|authored)\b|\bopened by me\b/;
const topical =
  /\b(?:about|mention(?:s|ing)|labell?ed|tagged|label|regarding|concerning|containing|on (?!me\b|my\b|github|today)|with (?!me\b)|search|that)\b|\bfor (?!me\b|my\b|us\b|today|review)/;
const label =
  /\b(?:labell?ed|tagged|labels?)(?: (?:is|as|are|with))? (?!issues?\b)(?<label>[\w-]+)|\b(?<before>[\w-]+) label$/;
const own =
  /^(?:(?:pull-?)?requests?|issues?|bugs?|prs?|mrs?|merge|pull|tickets?|github|repo|repository|gh|open|opened|closed|merged|fixed|status|state|number|assigned|unassigned|wait(?:s|ing)?|await(?:s|ing)?|reviews?|reviewed|reviewing|mine|authors?|authored|mentioned|created|raised|filed|reported|label|labels|labelled|labeled|tagged|notifications?|working|worry|deal|dealing|handling|owns|owner|responsible|attention|outstanding|left|being|support|anyone|someone|anybody|commented|comments?|code|today|plate|weeks?|requested|from|#?\d+|fix|fixed|fixes|problems?)$/;

/** "my open issues", "is there a ticket on the date picker", "what's 389 in fernhill/calendar about". */
export function readIssues(
  utterance: Utterance,
): IssuesRequest | Extract<Request, { kind: 'cannot' }> | undefined {
  const { text } = utterance;
  const place = repositoryIn(utterance);
  if (!aboutIssues.test(text) && !place) return undefined;
  const number = place?.number ?? numberIn(text, place !== undefined);
  if (writing.test(text)) return { kind: 'cannot', what: 'issue writing' };
  const repository = place?.name;
  if (number !== undefined) return { kind: 'issues', what: 'one', number, ...(repository && { repository }) };
  if (inCalendar.test(text) || whenOf(utterance).time) return undefined;
  const only = onlyKind(text);
  const state = stateIn(text);
  const shared = { ...(only && { only }), ...(state && { state }) };
  const qualifier = byMe.test(text) ? 'author:@me' : /\bunassigned\b/.test(text) ? 'no:assignee' : undefined;
  if (qualifier) return { kind: 'issues', what: 'search', words: [qualifier], ...shared };
  const labelled = label.exec(text)?.groups;
  const word = labelled?.label ?? labelled?.before;
  const isMyName = new RegExp(`\\b${ofMyName}`).test(text);
  const inPlace = repository?.split(/[/-]/) ?? [];
  const words = topicOf(utterance, own).filter(
    (one) =>
      one !== word &&
      one !== repository &&
      !inPlace.includes(one) &&
      !(isMyName && /^(?:names?|sitting|lying|got)$/.test(one)),
  );
  const named = word ?? (repository && words.length === 0 && /\bbugs?\b/.test(text) ? 'bug' : undefined);
  const searched = named !== undefined || (words.length > 0 && (topical.test(text) || !mine.test(text)));
  if (!searched && !repository && state !== 'closed')
    return { kind: 'issues', what: 'mine', ...(only && { only }) };
  return {
    kind: 'issues',
    what: 'search',
    words: searched ? words : [],
    ...(named && { label: named }),
    ...(repository && { repository }),
    ...shared,
  };
}

/** `fernhill/calendar`, `calendar#389`, "the design system repo". */
function repositoryIn({ sentence, text }: Utterance): { name: string; number?: number } | undefined {
  for (const { text: word } of sentence.tokens) {
    const whole = repositoryName.exec(word.toLowerCase())?.groups;
    if (
      whole &&
      /[a-z]/.test(whole.owner ?? '') &&
      /[a-z]{3}/.test(whole.name ?? '') &&
      !/^(?:and|or|he|she|his|him|s|w)\//.test(word)
    )
      return {
        name: `${whole.owner}/${whole.name}`,
        ...(whole.number && { number: Number(whole.number) }),
      };
    const short = /^(?<name>[a-z][\w.-]+)#(?<number>\d+)$/.exec(word.toLowerCase())?.groups;
    if (short) return { name: short.name ?? '', number: Number(short.number) };
  }
  const named =
    /\b(?:in|of|for|from|on) (?:the |our |my )?(?<name>[\w.-]+(?: [\w.-]+)?) repo(?:sitory)?\b/.exec(text) ??
    /\bthe (?<name>[\w.-]+(?: [\w.-]+)?) repo(?:sitory)?\b/.exec(text) ??
    new RegExp(`\\b${thing} (?:in|on) (?<name>[a-z]+-[a-z-]+)$`).exec(text);
  const name = named?.groups?.name;
  return name && !/^(?:github|the|which|what)$/.test(name) ? { name: name.replaceAll(' ', '-') } : undefined;
}

function numberIn(text: string, hasPlace: boolean): number | undefined {
  const ways = [
    /(?:#|\b(?:issue|pr|pull.request|merge.request|mr|ticket|bug|number|no\.?) (?:number |no )?#?)(?<n>\d+)\b/,
    ...numbered,
    ...(hasPlace ? [/(?:^| )(?<n>\d{1,6})(?= |$)/] : []),
  ];
  const [number] = ways.flatMap((way) => way.exec(text)?.groups?.n ?? []);
  return number === undefined ? undefined : Number(number);
}

function stateIn(text: string): 'open' | 'closed' | undefined {
  // "Is the bug with the undo bar fixed yet?" may find it open.
  if (/^(?:is|was|has) (?:the|that|our) /.test(text)) return undefined;
  if (/\b(?:closed|merged|fixed|done|resolved)\b/.test(text)) return 'closed';
  return /\bopen\b/.test(text) ? 'open' : undefined;
}

function onlyKind(text: string): 'issue' | 'pull request' | undefined {
  const pulls = new RegExp(`\\b(?:${pull}|reviews?|reviewing)\\b`).test(text);
  const issues = /\b(?:issues?|bugs?|tickets?)\b/.test(text);
  return pulls === issues ? undefined : pulls ? 'pull request' : 'issue';
}
