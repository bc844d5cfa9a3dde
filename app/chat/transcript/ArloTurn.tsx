import { memo } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { ActionCard } from '#app/actions/cards/ActionCard.tsx';
import { ActionGroupCard } from '#app/actions/cards/ActionGroupCard.tsx';
import type { CardContext } from '#app/actions/cards/card-props.ts';
import type { ArloMessage } from '#app/chat/message.ts';
import { itemStates } from '#app/chat/action-items/picks.ts';
import { missingConnections } from '#app/chat/retry.ts';
import type { ConnectionState } from '#app/integrations/connection-states.ts';
import type { ProviderKey } from '#app/integrations/providers.ts';
import { ArloMark } from '#app/ui/Logo.tsx';
import { clockTime } from '#app/ui/time-format.ts';
import { AvailabilityCard } from './AvailabilityCard.tsx';
import { claimsTooMuch } from './claims.ts';
import { CopyReply } from './CopyReply.tsx';
import type { OnPick } from './found/ActionItems.tsx';
import { FoundCard } from './found/FoundCard.tsx';
import { EventList, EventListSkeleton, SingleEvent } from './EventList.tsx';
import { FreeTimeCard } from './FreeTimeCard.tsx';
import { Markdown } from './Markdown.tsx';
import { ProblemCard } from './ProblemCard.tsx';
import { actionsOf } from './run-outcome.ts';
import { RunNotice } from './RunNotice.tsx';
import { ThinkingLine } from './ToolLine.tsx';
import { ToolLines } from './ToolLines.tsx';
import { UnbackedClaim } from './UnbackedClaim.tsx';
import { copyText, isThinking, isWriting, turnBlocks, type TurnBlock } from './turn-blocks.ts';

type ArloTurnProps = {
  messages: readonly ArloMessage[];
  actions: ReadonlyMap<string, ActionView>;
  connections: readonly ConnectionState[];
  /** Stable for the life of the transcript, so that a finished turn is rendered once. */
  context: CardContext;
  /** Nothing was said after this turn. */
  latest: boolean;
  running: boolean;
  /** The page has followed a reply since it was opened. */
  live: boolean;
  onPick: OnPick;
  onRetry: () => void;
  onContinue: () => void;
};

/** Arlo's side: what it looked at, what it found, what it asks, what it did, and its words. */
export const ArloTurn = memo(function ArloTurn(props: ArloTurnProps) {
  const { messages, actions, context, latest, live } = props;
  const running = props.running && latest;
  const blocks = turnBlocks(messages, actions, running);
  const { createdAt, ...metadata } = messages.at(-1)?.metadata ?? {};
  const at = messages[0]?.metadata?.createdAt ?? createdAt;
  const writing = running && isWriting(messages);
  const lastText = blocks.findLastIndex((block) => block.kind === 'text');
  const text = copyText(blocks);
  const turnActions = actionsOf(messages, actions);
  const asks = turnActions.some((action) => action.status === 'pending');

  return (
    <article className="turn-arlo group/turn">
      <h2 className="sr-only">Arlo{at && `, ${clockTime(at, context.format)}`}</h2>
      <div className="mark">
        <ArloMark />
      </div>
      <div className="parts relative">
        {blocks.map((block, index) => (
          <Block
            key={block.key}
            {...props}
            block={block}
            running={running}
            writing={writing && index === lastText}
          />
        ))}
        {running && isThinking(blocks, messages) && <ThinkingLine />}
        {!running && claimsTooMuch(text, turnActions) && <UnbackedClaim actions={turnActions} />}
        {!running && (
          <RunNotice
            metadata={metadata}
            actions={turnActions}
            now={context.now}
            live={live && latest}
            onRetry={latest ? props.onRetry : null}
            onContinue={latest ? props.onContinue : null}
          />
        )}
        {!running && text && !asks && (
          <div className="-mt-2 -ml-2 flex items-center gap-1 opacity-0 transition-opacity group-focus-within/turn:opacity-100 group-hover/turn:opacity-100 pointer-coarse:opacity-100 pointer-fine:absolute pointer-fine:top-full pointer-fine:mt-0">
            <CopyReply text={text} announce={context.announce} />
            {at && (
              <time className="num text-caption text-ink-3" dateTime={at}>
                {clockTime(at, context.format)}
              </time>
            )}
          </div>
        )}
      </div>
    </article>
  );
}, isSameTurn);

type BlockProps = ArloTurnProps & { block: TurnBlock; writing: boolean };

function Block(props: BlockProps) {
  const { block, writing, running, latest, context, connections, actions, onPick } = props;
  const { format, now, onSend } = context;
  switch (block.kind) {
    case 'text':
      return <Markdown text={block.text} streaming={writing} />;
    case 'tools':
      return <ToolLines calls={block.calls} format={format} now={now} running={running} />;
    case 'loading':
      return <EventListSkeleton />;
    case 'events':
      return <EventList list={block.list} format={format} now={now} />;
    case 'event':
      return <SingleEvent event={block.event} format={format} now={now} />;
    case 'availability':
      return (
        <AvailabilityCard
          availability={block.availability}
          format={format}
          now={now}
          busy={running}
          onSend={latest ? onSend : null}
        />
      );
    case 'free-time':
      return (
        <FreeTimeCard
          freeTime={block.freeTime}
          format={format}
          now={now}
          busy={running}
          onSend={latest ? onSend : null}
        />
      );
    case 'found':
      return (
        <FoundCard
          found={block.found}
          itemStates={itemStates(actions.values())}
          busy={running}
          onPick={onPick}
          format={format}
          now={now}
        />
      );
    case 'problem':
      return (
        <ProblemCard
          problem={block.problem}
          connections={connections}
          latest={latest}
          onRetry={latest && !running && isMissing(block.problem.provider, props) ? props.onRetry : null}
          connectButton={context.connectButton}
          format={context.format}
          now={context.now}
        />
      );
    case 'action':
      return <ActionCard {...context} action={block.action} />;
    case 'actions':
      return <ActionGroupCard {...context} actions={block.actions} />;
  }
}

/** Whether a provider is what the turn still waits for: a later message of it may have done without, or had it. */
function isMissing(provider: ProviderKey, { messages, actions }: BlockProps): boolean {
  return missingConnections(messages, [...actions.values()]).includes(provider);
}

/** A turn is rendered again only when something in it changed: its messages are new objects when they do. */
function isSameTurn(before: ArloTurnProps, after: ArloTurnProps): boolean {
  const same = before.messages.length === after.messages.length;
  return (
    same &&
    before.messages.every((message, index) => message === after.messages[index]) &&
    before.actions === after.actions &&
    before.connections === after.connections &&
    before.context === after.context &&
    before.latest === after.latest &&
    before.live === after.live &&
    (before.running === after.running || !after.latest) &&
    before.onPick === after.onPick &&
    before.onRetry === after.onRetry &&
    before.onContinue === after.onContinue
  );
}
