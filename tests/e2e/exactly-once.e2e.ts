import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext, type Page } from 'playwright/test';
import type { ActionView } from '#app/actions/action.ts';
import type { Person, ScriptedArlo } from './scripted-arlo.ts';
import { scriptedTest as test } from './scripted-test.ts';

test.beforeEach(async ({ world }) => {
  world.wire.setCut(false);
  world.wire.takeWrites();
  await world.ensureRunning();
});

const methods = { create: 'POST', update: 'PATCH', delete: 'DELETE', respond: 'PATCH' } as const;

/** One change that Arlo asks about: what it sends, and what Google has before and after it. */
type Change = {
  kind: keyof typeof methods;
  method: (typeof methods)[keyof typeof methods];
  /** Has Arlo ask for it in a new chat. */
  ask(world: ScriptedArlo, person: Person): Promise<ActionView>;
  isMade(world: ScriptedArlo): Promise<boolean>;
};

const lena = [{ email: 'lena@fernhill.example' }];
const jonas = { email: 'jonas@fernhill.example' };
const maya = [{ email: 'maya@fernhill.example', responseStatus: 'needsAction' }];
const times = { start: { dateTime: '2031-03-04T10:00:00Z' }, end: { dateTime: '2031-03-04T11:00:00Z' } };

function changeOf(kind: Change['kind']): Change {
  const title = `Planning ${randomUUID()}`;
  let eventId = '';

  async function ask(world: ScriptedArlo, person: Person): Promise<ActionView> {
    const found = { eventId };
    if (kind === 'respond') {
      const invitation = {
        iCalUID: randomUUID(),
        summary: title,
        ...times,
        organizer: jonas,
        attendees: maya,
      };
      found.eventId = eventId = (await world.google('POST', '/import', invitation)).id;
    } else if (kind !== 'create') {
      const event = { summary: title, ...times, attendees: lena };
      found.eventId = eventId = (await world.google('POST', '', event)).id;
    }
    const text = `${kind} ${title}`;
    const calls = {
      create: {
        name: 'createCalendarEvent',
        arguments: {
          title,
          startTime: '2031-03-04T10:00',
          endTime: '2031-03-04T11:00',
          attendees: ['lena@fernhill.example'],
        },
      },
      update: { name: 'updateCalendarEvent', arguments: { ...found, startTime: '2031-03-04T15:00' } },
      delete: { name: 'deleteCalendarEvent', arguments: found },
      respond: { name: 'respondToInvitation', arguments: { ...found, response: 'accepted' } },
    };
    world.teach(text, calls[kind]);
    const action = await person.ask(randomUUID(), text);
    expect(action).toMatchObject({ status: 'pending', verdict: 'confirm' });
    return action;
  }

  async function isMade(world: ScriptedArlo): Promise<boolean> {
    if (kind === 'create') {
      const { items } = await world.google<{ items: object[] }>('GET', `?q=${encodeURIComponent(title)}`);
      expect(items.length).toBeLessThanOrEqual(1);
      return items.length === 1;
    }
    const event = await world.google('GET', `/${eventId}`);
    if (kind === 'respond') return event.attendees?.find(({ self }) => self)?.responseStatus === 'accepted';
    return kind === 'delete'
      ? event.status === 'cancelled'
      : event.start.dateTime?.includes('T15:00') === true;
  }

  return {
    kind,
    method: methods[kind],
    ask,
    isMade,
  };
}

/** Says yes without waiting for the answer, which a dead server never gives. */
const sayYes = (person: Person, ...actions: ActionView[]): Promise<number | undefined> =>
  person
    .decide(
      actions[0]?.chatId ?? '',
      actions.map(({ id }) => ({ actionId: id, approved: true })),
    )
    .then(
      (answer) => answer.status(),
      () => undefined,
    );

async function kill(world: ScriptedArlo): Promise<void> {
  await world.arlo.stop('SIGKILL');
}

/** After this long a write that has left no trace will never arrive. */
const landed = 3 * 60_000;

/** A change of each kind, which one person was asked about in chats of their own. */
async function askAll(world: ScriptedArlo, person: Person) {
  const asked: { change: Change; action: ActionView }[] = [];
  for (const kind of ['create', 'update', 'delete', 'respond'] as const) {
    const change = changeOf(kind);
    asked.push({ change, action: await change.ask(world, person) });
  }
  return asked;
}

type Asked = Awaited<ReturnType<typeof askAll>>;

/** Says yes to all, and gives the writes once each waits on the wire. */
async function begin(world: ScriptedArlo, person: Person, asked: Asked, way: 'there' | 'back') {
  const held = asked.map(({ change }) => world.wire.hold(change.method, way));
  for (const { action } of asked) void sayYes(person, action);
  return Promise.all(held);
}

async function expectOutcomes(person: Person, asked: Asked, outcome: string): Promise<void> {
  for (const { change, action } of asked)
    await expect.poll(() => person.outcome(action), change.kind).toBe(outcome);
}

async function expectMade(world: ScriptedArlo, asked: Asked, isMade: boolean): Promise<void> {
  for (const { change } of asked) expect(await change.isMade(world), change.kind).toBe(isMade);
}

test.describe('a server that is killed during a booking, a move, a deletion and an answer', () => {
  test('between the claim and the write: nothing was changed', async ({ world }) => {
    const person = await world.enter('claimed');
    const asked = await askAll(world, person);
    const held = asked.map(() => world.wire.hold('GET', 'there'));
    for (const { action } of asked) void sayYes(person, action);
    const readings = await Promise.all(held);
    await kill(world);
    for (const reading of readings) reading.cut();
    await world.arlo.restart();
    for (const { change, action } of asked) expect(await person.outcome(action), change.kind).toBe('Failed');
    expect(world.wire.takeWrites()).toEqual([]);
    await expectMade(world, asked, false);
  });

  test('between the write and the record: done, once, and it can be undone', async ({ world }) => {
    const person = await world.enter('written');
    const asked = await askAll(world, person);
    const answers = await begin(world, person, asked, 'back');
    await kill(world);
    for (const answer of answers) answer.cut();
    await world.arlo.restart();
    await expectOutcomes(person, asked, 'Approved');
    expect(world.wire.takeWrites()).toHaveLength(asked.length);
    await expectMade(world, asked, true);

    for (const { action } of asked) {
      await person.say(action.chatId, 'and now?');
      expect(world.resultsSeen()).toEqual([expect.stringContaining('"done":')]);
      const undone = await person.http.post(`/actions/${action.id}/undo`);
      expect((await undone.json()) as object).toMatchObject({ action: { undo: { state: 'undone' } } });
    }
    await expectMade(world, asked, false);
  });

  test('with a write that never arrives: unknown, then known not to have happened', async ({ world }) => {
    const person = await world.enter('never arrived');
    const asked = await askAll(world, person);
    const writes = await begin(world, person, asked, 'there');
    await kill(world);
    for (const write of writes) write.cut();
    await world.arlo.restart();
    await expectOutcomes(person, asked, 'Unknown');

    await world.arlo.letTimePass(landed);
    await expectOutcomes(person, asked, 'Failed');
    expect(world.wire.takeWrites()).toEqual([]);
    await expectMade(world, asked, false);
  });

  test('with a write that arrives after the restart: never called failed, and found done', async ({
    world,
  }) => {
    const person = await world.enter('late');
    const asked = await askAll(world, person);
    const writes = await begin(world, person, asked, 'there');
    await kill(world);
    await world.arlo.restart();
    await expectOutcomes(person, asked, 'Unknown');
    for (const write of writes) write.release();
    for (const { change } of asked) await expect.poll(() => change.isMade(world), change.kind).toBe(true);
    await world.arlo.stop();
    await world.arlo.restart();
    await expectOutcomes(person, asked, 'Approved');
    expect(world.wire.takeWrites()).toHaveLength(asked.length);
  });
});

test('an answer that is lost on the way back is looked up at once', async ({ world }) => {
  const person = await world.enter('lost');
  for (const { change, action } of await askAll(world, person)) {
    const held = world.wire.hold(change.method, 'back');
    const answered = sayYes(person, action);
    (await held).cut();
    expect(await answered).toBe(200);
    expect(await person.outcome(action)).toBe('Approved');
    expect(world.resultsSeen()).toEqual([expect.stringContaining('"done":')]);
    expect(world.wire.takeWrites()).toHaveLength(1);
  }
});

test('killed right after the decision: what was not begun was not done', async ({ world }) => {
  const person = await world.enter('decided');
  const events = await Promise.all(
    ['one', 'two'].map((summary) => world.google('POST', '', { summary, ...times })),
  );
  world.teach(
    'delete both',
    ...events.map(({ id }) => ({ name: 'deleteCalendarEvent', arguments: { eventId: id } })),
  );
  const actions = await person.say(randomUUID(), 'delete both');
  const [first, second] = actions;
  if (!first || !second) throw new Error('There are two questions.');
  const held = world.wire.hold('DELETE', 'back');
  void sayYes(person, ...actions);
  const answer = await held;
  await kill(world);
  answer.cut();
  await world.arlo.restart();
  await expect.poll(() => person.outcome(first)).toBe('Approved');
  expect(await person.outcome(second)).toBe('Failed');
  expect(world.wire.takeWrites()).toEqual([`DELETE ${first.proposal.event.id}`]);
  await person.say(first.chatId, 'and now?');
  expect(world.resultsSeen()).toEqual([
    expect.stringContaining('"done":"deleted"'),
    expect.stringContaining('Nothing was changed'),
  ]);
});

test('an undo is settled like any other change: done, once, and not again', async ({ world }) => {
  const [person, change] = [await world.enter('undone'), changeOf('delete')];
  const action = await change.ask(world, person);
  await sayYes(person, action);
  const undo = () => person.http.post(`/actions/${action.id}/undo`);
  world.wire.takeWrites();

  const before = world.wire.hold('PATCH', 'there');
  const lost = undo().catch(() => undefined);
  const write = await before;
  await kill(world);
  write.cut();
  await lost;
  await world.arlo.restart();
  await world.arlo.letTimePass(landed);
  await expect.poll(() => person.activity(action)).toMatch(/Couldn’t undo\. .*Nothing was changed/);
  expect([await change.isMade(world), world.wire.takeWrites()]).toEqual([true, []]);

  const after = world.wire.hold('PATCH', 'back');
  const undoing = undo().catch(() => undefined);
  const answer = await after;
  await kill(world);
  answer.cut();
  await undoing;
  await world.arlo.restart();
  await expect.poll(() => person.activity(action)).toContain(',Undone,');
  expect((await undo()).status()).toBe(409);
  expect(await change.isMade(world)).toBe(false);
  expect(world.wire.takeWrites()).toEqual([`PATCH ${action.proposal.event.id}`]);
});

test('a start with nobody to ask leaves it unknown, and a later visit settles it', async ({
  world,
  page,
  context,
}) => {
  const [person, change] = [await world.enter('cut off'), changeOf('delete')];
  const action = await change.ask(world, person);
  const held = world.wire.hold('DELETE', 'back');
  void sayYes(person, action);
  const answer = await held;
  await kill(world);
  answer.cut();
  world.wire.setCut(true);
  await world.arlo.restart();
  expect(await person.outcome(action)).toBe('Unknown');
  await context.addCookies((await person.http.storageState()).cookies);
  await page.goto(`/chat/${action.chatId}`);
  const card = (name: RegExp) => page.getByRole('group', { name });
  await expect(card(/^Not sure whether/)).toBeVisible();
  world.wire.setCut(false);
  await expect.poll(() => person.outcome(action), { timeout: 30_000 }).toBe('Approved');
  expect(world.wire.takeWrites()).toHaveLength(1);
  // The open page hears of it by itself.
  await expect(card(/is deleted$/)).toBeVisible();
});

test('a booking that ran by itself is not booked again by a retry after a crash', async ({ world }) => {
  const person = await world.enter('crashed');
  const chatId = randomUUID();
  const title = `Lunch ${randomUUID()}`;
  world.teach('book lunch', {
    name: 'createCalendarEvent',
    arguments: { title, startTime: '2031-03-05T12:00', endTime: '2031-03-05T13:00' },
  });
  const held = world.wire.hold('POST', 'back');
  void person.say(chatId, 'book lunch').catch(() => undefined);
  const answer = await held;
  await kill(world);
  answer.cut();
  await world.arlo.restart();
  const search = () => world.google<{ items: object[] }>('GET', `?q=${encodeURIComponent(title)}`);
  expect((await search()).items).toHaveLength(1);
  const retry = await person.http.post(`/chat/${chatId}/messages`, { data: { kind: 'retry' } });
  expect(retry.status()).toBe(200);
  expect(world.resultsSeen()).toHaveLength(1);
  expect((await search()).items).toHaveLength(1);
  expect(world.wire.takeWrites()).toHaveLength(1);
});

test('fifty confirms at once are one change', async ({ world }) => {
  const [person, change] = [await world.enter('impatient'), changeOf('delete')];
  const action = await change.ask(world, person);
  const statuses = await Promise.all(Array.from({ length: 50 }, () => sayYes(person, action)));
  // The limit of requests a minute turns some away; no other answer than these is given.
  expect([...new Set(statuses)].filter((status) => ![200, 204, 429].includes(status ?? 0))).toEqual([]);
  expect(statuses.filter((status) => status !== 429).length).toBeGreaterThan(20);
  expect(world.wire.takeWrites()).toHaveLength(1);
  expect(await person.outcome(action)).toBe('Approved');
});

test('a yes and a no at once: one of them holds, and the other is told', async ({ world }) => {
  const [person, change] = [await world.enter('torn'), changeOf('delete')];
  const action = await change.ask(world, person);
  const answers = await Promise.all(
    [true, false, true, false].map((approved) =>
      person.decide(action.chatId, [{ actionId: action.id, approved }]),
    ),
  );
  const made = await change.isMade(world);
  const [yes, no] = [answers[0]?.status(), answers[1]?.status()];
  expect([yes, no].toSorted()).toEqual([200, 409]);
  expect(made).toBe(yes === 200);
  expect(world.wire.takeWrites()).toHaveLength(made ? 1 : 0);
  expect(await person.outcome(action)).toBe(made ? 'Approved' : 'Denied');
});

test('a confirm whose answer never came is sent again, and joins the change that is under way', async ({
  world,
}) => {
  const [person, change] = [await world.enter('repeating'), changeOf('delete')];
  const action = await change.ask(world, person);
  const held = world.wire.hold('DELETE', 'there');
  const impatient = new AbortController();
  const lost = fetch(`${world.arlo.url}/chat/${action.chatId}/messages`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: world.arlo.url,
      Cookie: await cookieOf(person.http),
    },
    body: JSON.stringify({ kind: 'decide', decisions: [{ actionId: action.id, approved: true }] }),
    signal: impatient.signal,
  }).then(
    (answer) => answer.body?.cancel(),
    () => undefined,
  );
  const write = await held;
  impatient.abort();
  await lost;
  const again = sayYes(person, action);
  write.release();
  expect(await again).toBe(200);
  expect(await sayYes(person, action)).toBe(204);
  expect(world.wire.takeWrites()).toHaveLength(1);
  expect(await person.outcome(action)).toBe('Approved');
});

test('two tabs answer at once, and both show what happened', async ({ world, page, context }) => {
  const [person, change] = [await world.enter('two tabs'), changeOf('delete')];
  const action = await change.ask(world, person);
  await context.addCookies((await person.http.storageState()).cookies);
  const other = await context.newPage();
  const tabs: Page[] = [page, other];
  for (const tab of tabs) await tab.goto(`/chat/${action.chatId}`);
  const yes = (tab: Page) => tab.getByRole('button', { name: 'Delete event' });
  for (const tab of tabs) await expect(yes(tab)).toBeVisible();
  // Clicks that do not wait: the first answer takes the button out of the other tab.
  const buttons = await Promise.all(tabs.map((tab) => yes(tab).elementHandle()));
  await Promise.all(buttons.map((button) => button?.evaluate((element) => (element as HTMLElement).click())));
  for (const tab of tabs) {
    await expect(tab.getByRole('group', { name: /^Deleted/ })).toBeVisible();
    await expect(yes(tab)).toHaveCount(0);
  }
  expect(world.wire.takeWrites()).toHaveLength(1);
  expect(await change.isMade(world)).toBe(true);
});

async function cookieOf(http: APIRequestContext): Promise<string> {
  const { cookies } = await http.storageState();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}
