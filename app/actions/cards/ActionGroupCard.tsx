import { useId, useState } from 'react';
import type { ActionView } from '#app/actions/action.ts';
import { firstOptions, notifyChoices } from '#app/actions/change-options.ts';
import type { NotifyChoice } from '#app/calendar/change.ts';
import { epochMilliseconds } from '#app/platform/clock.ts';
import { useNow } from '#app/ui/use-now.ts';
import { useAnswerKeys } from './answer-keys.ts';
import { BulkConfirmCard } from './BulkConfirmCard.tsx';
import { BulkProgressCard } from './BulkProgressCard.tsx';
import { BulkSettledCard } from './BulkSettledCard.tsx';
import type { CardContext } from './card-props.ts';
import { groupState, type GroupState } from './card-state.ts';
import { CardFrame, useCardFrame } from './CardFrame.tsx';
import { useDeadline } from './Countdown.tsx';
import { useDecision } from './use-decision.ts';
import { useStopRest } from './use-stop-rest.ts';
import { useUndo } from './use-undo.ts';

type ActionGroupCardProps = CardContext & {
  /** Two actions or more that were asked for together, in the order of their calls. */
  actions: readonly ActionView[];
};

/** The one card of several actions: asks about all of them, follows them as they are made, and tells the outcome. */
export function ActionGroupCard({ actions, ...context }: ActionGroupCardProps) {
  const { now, format } = context;
  const waits = actions.some((action) => action.status === 'pending');
  const nowMs = useNow(now, waits ? 1000 : 0);
  const { sent, lost, decide } = useDecision(context.onDecide);
  const { undoing, undo } = useUndo(context.onUndo);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [notify, setNotify] = useState<NotifyChoice>('all');
  const { stopping, stopRest } = useStopRest(context.onStopRest);
  const { frame, focusCard, hasFocus } = useCardFrame();
  const titleId = useId();

  const state = shownState(groupState(actions, nowMs), { waits, sent: sent !== null, undoing });
  const leftMs = waits ? timeLeft(actions, nowMs) : null;
  useDeadline({
    leftMs: sent === null ? leftMs : null,
    announce: context.announce,
    onExpire() {
      if (hasFocus()) focusCard();
      context.onExpire();
    },
  });

  const canStop = !stopping && actions.some((action) => action.status === 'approved');
  function stop() {
    const [first] = actions;
    if (!first) return;
    focusCard();
    context.announce('Arlo stops after this change.');
    void stopRest(first.id);
  }

  const ticked = new Set(actions.filter((action) => !unticked.has(action.id)).map((action) => action.id));
  function answer(yes: boolean) {
    focusCard();
    const open = actions.filter((action) => action.status === 'pending');
    void decide(
      yes ? 'yes' : 'no',
      open.map((action) => {
        const approved = yes && ticked.has(action.id);
        const isTold = notifyChoices(action.proposal).length > 0;
        const options = { ...firstOptions(action.proposal), ...(isTold && { notify }) };
        return { actionId: action.id, approved, ...(approved && { options }) };
      }),
    );
  }
  const keys = useAnswerKeys({
    enabled: state === 'waiting' && sent === null,
    onYes: () => ticked.size > 0 && answer(true),
    onNo: () => answer(false),
    onEscape: state === 'waiting' ? context.onLeave : state === 'applying' && canStop ? stop : null,
  });

  return (
    <CardFrame
      {...keys}
      frame={frame}
      shape={state === 'waiting' || state === 'applying' ? 'question' : 'change'}
      face={state}
      aria-labelledby={titleId}
      aria-busy={state === 'applying' || sent !== null || undefined}
    >
      {state === 'waiting' && (
        <BulkConfirmCard
          actions={actions}
          format={format}
          now={now}
          titleId={titleId}
          ticked={ticked}
          onTick={(ids, on) => setUnticked((old) => withTicks(old, ids, on))}
          notify={notify}
          onNotify={setNotify}
          leftMs={leftMs}
          sent={sent}
          lost={lost}
          onYes={() => answer(true)}
          onNo={() => answer(false)}
        />
      )}
      {state === 'applying' && (
        <BulkProgressCard
          actions={actions.filter((action) => action.status !== 'denied' || action.stopped)}
          titleId={titleId}
          format={format}
          now={now}
          stopping={stopping}
          onStop={canStop ? stop : null}
        />
      )}
      {state !== 'waiting' && state !== 'applying' && (
        <BulkSettledCard
          {...context}
          actions={actions}
          state={state}
          titleId={titleId}
          nowMs={nowMs}
          onUndo={(ids) => {
            focusCard();
            void undo(ids);
          }}
        />
      )}
    </CardFrame>
  );
}

/** The face that the rows give, or the one that the person's last click leads to while it is on its way. */
function shownState(state: GroupState, on: { waits: boolean; sent: boolean; undoing: boolean }): GroupState {
  if (on.waits && on.sent) return 'waiting';
  return on.undoing && state === 'finished' ? 'undoing' : state;
}

function timeLeft(actions: readonly ActionView[], nowMs: number): number | null {
  const ends = actions.flatMap((action) =>
    action.expiresAt === null ? [] : [epochMilliseconds(action.expiresAt)],
  );
  return ends.length === 0 ? null : Math.min(...ends) - nowMs;
}

function withTicks(unticked: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(unticked);
  for (const id of ids) {
    if (on) next.delete(id);
    else next.add(id);
  }
  return next;
}
