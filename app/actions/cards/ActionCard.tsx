import { useId, useState } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { firstOptions } from '#app/actions/change-options.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';
import { Spinner } from '#app/ui/Spinner.tsx';
import { useNow } from '#app/ui/use-now.ts';
import { useAnswerKeys } from './answer-keys.ts';
import type { CardContext } from './card-props.ts';
import { canUndo, cardState, type CardState } from './card-state.ts';
import { CardFrame, useCardFrame, type CardShape } from './CardFrame.tsx';
import { ChangeCard } from './ChangeCard.tsx';
import { ConfirmCard } from './ConfirmCard.tsx';
import { useDeadline } from './Countdown.tsx';
import { SettledCard } from './SettledCard.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { useDecision } from './use-decision.ts';
import { useUndo } from './use-undo.ts';
import { changeVerb, verbWords } from './verb-words.ts';
import { titleOf } from './words.ts';

const shapes: Record<CardState, CardShape> = {
  waiting: 'question',
  deciding: 'question',
  running: 'line',
  changed: 'change',
  deleted: 'settled',
  replied: 'settled',
  undoing: 'settled',
  undone: 'settled',
  'undo-failed': 'trouble',
  declined: 'settled',
  expired: 'settled',
  superseded: 'settled',
  refused: 'settled',
  failed: 'trouble',
  unknown: 'trouble',
};

/** The card of one action, from the question to how it ended. What it shows follows from the action's row. */
export function ActionCard({ action, ...context }: CardContext & { action: ActionView }) {
  const { now, onUndo } = context;
  const waits = action.status === 'pending';
  const nowMs = useNow(now, waits ? 1000 : 0);
  const { sent, lost, decide } = useDecision(context.onDecide);
  const [picked, setOptions] = useState(() => firstOptions(action.proposal));
  // What was picked counts until the row has what was bound: it may have been answered in another tab.
  const options = waits ? picked : action.options;
  const { frame, focusCard, hasFocus } = useCardFrame();
  const titleId = useId();
  const detailId = useId();

  const { undoing, undo: takeBack } = useUndo(onUndo);

  const state = shownState(action, nowMs, { sent: sent !== null, undoing });
  const leftMs = waits && action.expiresAt !== null ? epochMilliseconds(action.expiresAt) - nowMs : null;
  useDeadline({
    leftMs: sent === null ? leftMs : null,
    announce: context.announce,
    onExpire() {
      if (hasFocus()) focusCard();
      context.onExpire();
    },
  });

  function answer(approved: boolean) {
    focusCard();
    void decide(approved ? 'yes' : 'no', [{ actionId: action.id, approved, ...(approved && { options }) }]);
  }
  const keys = useAnswerKeys({
    enabled: state === 'waiting',
    onYes: () => answer(true),
    onNo: () => answer(false),
    onEscape: state === 'waiting' ? context.onLeave : null,
  });
  const undo = {
    available: canUndo(action, nowMs),
    onUndo() {
      focusCard();
      void takeBack([action.id]);
    },
  };

  return (
    <CardFrame
      {...keys}
      frame={frame}
      shape={shapes[state]}
      face={state}
      aria-labelledby={titleId}
      aria-describedby={state === 'waiting' ? detailId : undefined}
      aria-busy={state === 'deciding' || undefined}
    >
      {shapes[state] === 'question' && (
        <ConfirmCard
          {...context}
          action={action}
          titleId={titleId}
          detailId={detailId}
          options={options}
          onOptions={setOptions}
          leftMs={leftMs}
          sent={state === 'deciding' ? (sent ?? 'yes') : null}
          lost={lost}
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        />
      )}
      {state === 'running' && <RunningLine action={action} titleId={titleId} />}
      {state === 'changed' && <ChangeCard {...context} action={action} titleId={titleId} undo={undo} />}
      {shapes[state] === 'settled' && (
        <SettledCard {...context} action={action} state={state} titleId={titleId} undo={undo} />
      )}
      {(state === 'failed' || state === 'unknown' || state === 'undo-failed') && (
        <TroubleCard {...context} action={action} state={state} titleId={titleId} onUndo={undo.onUndo} />
      )}
    </CardFrame>
  );
}

/** The face that the row gives, or the one that the person's last click leads to while it is on its way. */
function shownState(action: ActionView, nowMs: number, on: { sent: boolean; undoing: boolean }): CardState {
  const state = cardState(action, nowMs);
  if (on.sent && action.status === 'pending') return 'deciding';
  return on.undoing && canUndo(action, nowMs) ? 'undoing' : state;
}

/** A change that runs without a question: `Creating Call with Lena…`. */
function RunningLine({ action, titleId }: { action: ActionView; titleId: string }) {
  const { busy } = verbWords[changeVerb(action.proposal)];
  return (
    <span id={titleId} className="tool-line">
      <Spinner size="small" />
      <span>
        {busy.replace('…', '')} <bdi>{titleOf(action.proposal.event)}</bdi>…
      </span>
    </span>
  );
}
