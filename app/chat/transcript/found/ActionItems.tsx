import { CalendarCheck, CalendarClock, ListChecks, Mail } from 'lucide-react';
import { useId, useState } from 'react';
import { counted } from '#app/actions/cards/words.ts';
import type { ItemState } from '#app/chat/action-items/picks.ts';
import { maxPickedItems } from '#app/chat/wire.ts';
import type { ActionItem, ActionItemList } from '#app/gmail/email.ts';
import { Button } from '#app/ui/Button.tsx';
import { TickAll } from '#app/ui/TickAll.tsx';
import type { TimeFormat } from '#app/ui/time-format.ts';
import { askWords, inOrder, placeWords, stateWords } from './item-words.ts';
import { Fold, OutsideLink } from './parts.tsx';

/** Asks for items of a list to be put into the calendar. Gives whether the server took it. */
export type OnPick = (
  toolCallId: string,
  items: readonly Pick<ActionItem, 'id' | 'task'>[],
) => Promise<boolean>;

type ActionItemsProps = {
  toolCallId: string;
  list: ActionItemList;
  /** What became of items that were chosen before, by id. */
  states: ReadonlyMap<string, ItemState>;
  busy: boolean;
  onPick: OnPick;
  format: TimeFormat;
  now: string;
};

const shownItems = 6;

/** What mails ask for, as a list to tick: who asked what by when, in whose words, and where it would go. */
export function ActionItems({ toolCallId, list, states, busy, onPick, format, now }: ActionItemsProps) {
  const id = useId();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [sending, setSending] = useState(false);
  const [lost, setLost] = useState(false);
  const items = inOrder(list.items);
  const free = items.filter((item) => !states.has(item.id));
  const chosen = free.filter((item) => ticked.has(item.id)).slice(0, maxPickedItems);

  function tick(ids: readonly string[], on: boolean): void {
    const changed = new Set(ids);
    setTicked(new Set([...[...ticked].filter((each) => !changed.has(each)), ...(on ? ids : [])]));
  }

  async function add(): Promise<void> {
    setSending(true);
    const taken = await onPick(toolCallId, chosen);
    setLost(!taken);
    setSending(false);
    if (taken) setTicked(new Set());
  }

  return (
    <section className="card overflow-hidden wrap-anywhere" role="group" aria-labelledby={`${id}-title`}>
      <header className="confirm-head">
        <span className="tile">
          <ListChecks aria-hidden="true" className="icon" />
        </span>
        <h3 id={`${id}-title`} className="min-w-0 flex-1 text-body font-semibold">
          {counted(items.length, 'action item')}
        </h3>
        <span className="num text-small text-ink-3">in {counted(list.read, 'email')}</span>
      </header>
      <fieldset disabled={sending} className="flex min-w-0 flex-col">
        <legend className="sr-only">Action items to add to your calendar</legend>
        {free.length > 1 && (
          <div className="flex items-center gap-3 border-t border-line bg-well px-4 py-2 text-small text-ink-2 pointer-coarse:py-3">
            <TickAll
              id={`${id}-all`}
              state={chosen.length === 0 ? 'none' : chosen.length === free.length ? 'all' : 'some'}
              onChange={(on) =>
                tick(
                  free.map((item) => item.id),
                  on,
                )
              }
            />
            <label htmlFor={`${id}-all`} className="flex-1 cursor-pointer">
              {chosen.length === 0 ? 'Select all' : `${chosen.length} of ${free.length} selected`}
            </label>
            <span className="max-md:hidden">Goes to</span>
          </div>
        )}
        <Fold inCard items={items} shown={shownItems} rest={(count) => counted(count, 'more action item')}>
          {(shown) => (
            <ul>
              {shown.map((item, index) => (
                <ItemRow
                  key={item.id}
                  item={item}
                  tickId={`${id}-${index}`}
                  state={states.get(item.id)}
                  ticked={ticked.has(item.id)}
                  onTick={(on) => tick([item.id], on)}
                  format={format}
                  now={now}
                />
              ))}
            </ul>
          )}
        </Fold>
      </fieldset>
      {list.truncated && (
        <p className="border-t border-line bg-well px-4 py-2 text-small text-ink-2">
          Only the newest {counted(list.read, 'email')} were read: there may be more to do in older ones.
        </p>
      )}
      {free.length > 0 && (
        <footer className="confirm-foot">
          {lost && (
            <p role="alert" className="order-first w-full text-small text-danger">
              That didn’t reach Arlo. Try again.
            </p>
          )}
          <Button
            variant="primary"
            className="num"
            busy={sending}
            disabled={busy || chosen.length === 0}
            onClick={() => void add()}
          >
            {chosen.length === 0 ? 'Add to calendar' : `Add ${chosen.length} to calendar`}
          </Button>
          <span className="text-small text-ink-3 max-md:w-full md:ml-auto">
            {chosen.length === maxPickedItems
              ? `At most ${maxPickedItems} at once`
              : 'Arlo asks before it adds them'}
          </span>
        </footer>
      )}
    </section>
  );
}

type ItemRowProps = {
  item: ActionItem;
  tickId: string;
  state: ItemState | undefined;
  ticked: boolean;
  onTick: (on: boolean) => void;
  format: TimeFormat;
  now: string;
};

function ItemRow({ item, tickId, state, ticked, onTick, format, now }: ItemRowProps) {
  const place = placeWords(item, format, now);
  const StateIcon = state === 'added' ? CalendarCheck : CalendarClock;
  return (
    <li className="relative grid grid-cols-[1.125rem_minmax(0,1fr)] gap-x-3 border-t border-line px-4 py-2.5 md:grid-cols-[1.125rem_minmax(0,1fr)_8.5rem]">
      {state ? (
        <StateIcon
          aria-hidden="true"
          className={state === 'added' ? 'icon mt-0.5 text-success' : 'icon mt-0.5 text-ink-3'}
        />
      ) : (
        <input
          className="check relative z-1 mt-0.5"
          type="checkbox"
          id={tickId}
          aria-describedby={`${tickId}-ask ${tickId}-place`}
          checked={ticked}
          onChange={(event) => onTick(event.target.checked)}
        />
      )}
      <div className="min-w-0">
        {state ? (
          <p className="font-medium text-ink-2">
            <bdi>{item.task}</bdi>
          </p>
        ) : (
          <label htmlFor={tickId} className="block cursor-pointer font-medium after:absolute after:inset-0">
            <bdi>{item.task}</bdi>
          </label>
        )}
        <p id={`${tickId}-ask`} className="text-small text-ink-2">
          <bdi>{askWords(item)}</bdi>
          {item.due && (
            <>
              {', '}
              <bdi>{item.due.words}</bdi>
            </>
          )}
        </p>
        <blockquote className="mt-1 border-l-2 border-line-strong pl-2 text-small text-ink-3">
          <bdi>“{item.quote}”</bdi>
        </blockquote>
        <p className="mt-1 text-small">
          <OutsideLink
            href={item.email.link}
            className="link-quiet relative z-1 inline-flex max-w-full items-center gap-1.5"
          >
            <Mail aria-hidden="true" className="icon icon-sm flex-none" />
            <bdi className="truncate">{item.email.subject}</bdi>
          </OutsideLink>
        </p>
      </div>
      <p
        id={`${tickId}-place`}
        className="num text-small max-md:col-start-2 max-md:mt-1 max-md:flex max-md:gap-2 md:text-right"
      >
        {state ? (
          <span className="text-ink-2">{stateWords[state]}</span>
        ) : (
          <>
            <span className="block font-medium">
              <span className="sr-only">Goes to </span>
              {place.day}
            </span>
            <span className={place.detail === 'Overdue' ? 'block text-warning' : 'block text-ink-3'}>
              {place.detail}
            </span>
          </>
        )}
      </p>
    </li>
  );
}
