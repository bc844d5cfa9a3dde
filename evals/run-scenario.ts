import type { ActionView } from '#app/actions/action.ts';
import type { Person } from '#app/arlo/arlo.server.ts';
import type { ChosenModel } from '#app/arlo/model.server.ts';
import { sinceLastUserMessage } from '#app/chat/history.ts';
import { providerKeys } from '#app/integrations/providers.ts';
import type { OpenDatabase } from '#db/client.ts';
import { enterChat } from '../tests/support/people.ts';
import { openSandboxWorld, worldZone, type SandboxWorld } from '../tests/support/sandbox-world.ts';
import { faultsOf, outsideOf, usualStart } from './calendar.ts';
import { judge, wordsOf } from './judge.ts';
import { calendarText, callsIn, changeOf, startsOf, type Outcome } from './outcome.ts';
import { partOf, type Kind, type Part, type Scenario, type Turn } from './scenario.ts';
import { countTokens, type Tokens } from './tokens.ts';

export type Result = {
  id: string;
  kind: Kind;
  part: Part;
  /** What went wrong, with the turn it went wrong in; empty when all came as expected. */
  problems: string[];
  /** What was said, called, changed and answered, a line each. */
  story: string[];
  tokens: Tokens;
  ms: number;
};

export type Stage = { database: OpenDatabase; person: Person; model: ChosenModel };

/** Plays a scenario in a new chat of a world of its own, answers the cards as it says, and judges each turn. */
export async function runScenario(scenario: Scenario, stage: Stage): Promise<Result> {
  const { setting } = scenario;
  const begun = performance.now();
  const { model, tokens } = countTokens(stage.model);
  const away = new Set(setting.disconnected);
  const world = openSandboxWorld({
    ...stage,
    model,
    outside: outsideOf(setting),
    at: setting.at ?? usualStart,
    faults: faultsOf(setting),
    connections: providerKeys.map((provider) => ({
      provider,
      status: away.has(provider) ? 'not_connected' : 'active',
    })),
  });
  const chat = {
    world,
    id: await enterChat(stage.database, stage.person.id),
    calendar: calendarText(world.state().events),
  };
  const problems: string[] = [];
  const story: string[] = [];
  for (const [index, turn] of scenario.turns.entries()) {
    const now = world.now().toZonedDateTimeISO(worldZone).toPlainDateTime();
    const outcome = await playTurn(chat, turn);
    story.push(...storyOf(turn, outcome));
    const found = turn.expected ? judge(outcome, turn.expected, now) : [];
    problems.push(...found.map((problem) => `turn ${index + 1}: ${problem}`));
  }
  return {
    id: scenario.id,
    kind: scenario.kind,
    part: partOf(scenario),
    problems,
    story,
    tokens,
    ms: performance.now() - begun,
  };
}

type Chat = { world: SandboxWorld; id: string; calendar: string };

async function playTurn({ world, id, calendar }: Chat, turn: Turn): Promise<Outcome> {
  const before = world.state().events;
  const earlier = new Set((await knownActions(world, id)).map((action) => action.id));
  const ofTurn = (actions: ActionView[]) => actions.filter((action) => !earlier.has(action.id));
  let actions = ofTurn(await world.say(id, turn.say));
  const waiting = actions.filter(({ status }) => status === 'pending');
  if (waiting.length > 0 && turn.card !== 'leave') {
    const approved = turn.card === 'yes';
    const decided = await world.decide(
      id,
      waiting.map((action) => ({ actionId: action.id, approved })),
    );
    actions = ofTurn(decided.actions);
  }
  const messages = sinceLastUserMessage(await world.room.messages(id));
  const after = world.state().events;
  return {
    calls: callsIn(messages),
    changes: actions.map((action) => changeOf(action, before, after)),
    calendarIsSame: calendarText(after) === calendar,
    startsOf: (title) => startsOf(after, title),
    failure: messages.map(({ metadata }) => metadata?.failure?.code).find(Boolean) ?? null,
    answer: messages
      .flatMap(({ parts }) => parts.map((part) => (part.type === 'text' ? part.text : '')))
      .filter(Boolean)
      .join(' '),
  };
}

async function knownActions(world: SandboxWorld, chatId: string): Promise<ActionView[]> {
  const rows = await world.room.actions.ledger.ofChat(world.person.id, chatId);
  return world.room.actions.ledger.views(rows);
}

function storyOf({ say }: Turn, { calls, changes, answer }: Outcome): string[] {
  return [
    `— ${say}`,
    ...calls.map(({ tool, input }) => `  ${tool} ${JSON.stringify(input)}`),
    ...changes.map((change) => `  = ${wordsOf(change)}`),
    `  Arlo: ${answer}`,
  ];
}
