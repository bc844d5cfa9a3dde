import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright/test';
import type { ActionView } from '#app/actions/action.ts';
import type { Call, Person, ScriptedArlo } from './scripted-arlo.ts';
import { scriptedTest as test } from './scripted-test.ts';
import { say } from './steps.ts';
import { expect, expectAccessible } from './test.ts';

const times = {
  start: { dateTime: '2031-03-04T10:00:00', timeZone: 'Europe/London' },
  end: { dateTime: '2031-03-04T11:00:00', timeZone: 'Europe/London' },
};
const lena = { email: 'lena@fernhill.example', displayName: 'Lena Fischer' };
const minute = 60_000;
/** Who asks in most of these tests. */
const name = 'Ines';

const card = (page: Page, title: string) => page.getByRole('group', { name: title });
const question = (page: Page) => card(page, 'Delete this event?');
const aloud = (page: Page, sentence: string) => page.getByRole('status').getByText(sentence);

/** An event of Maya's, and a message upon which the model asks to delete it. */
async function deletable(world: ScriptedArlo, title: string, more: object = {}) {
  const { id } = await world.google('POST', '', { summary: title, ...times, ...more });
  const text = `Delete ${title}`;
  const remove = (eventId: string): Call => ({ name: 'deleteCalendarEvent', arguments: { eventId } });
  world.teach(text, remove(id));
  const stands = async () => (await world.google('GET', `/${id}`)).status === 'confirmed';
  return { id, text, remove, stands };
}

/** Opens the page of a chat as the person. */
async function open(page: Page, person: Person, chatId: string): Promise<void> {
  await page.context().addCookies((await person.http.storageState()).cookies);
  await page.goto(`/chat/${chatId}`);
}

/** Opens an empty chat of the person, who asks all that follows in it. */
async function openNew(page: Page, world: ScriptedArlo): Promise<void> {
  const person = await world.enter(name);
  const chatId = randomUUID();
  await person.say(chatId, 'Hello');
  await open(page, person, chatId);
}

test.beforeEach(async ({ world }) => {
  await world.ensureRunning();
  await world.enter(name);
  world.wire.takeWrites();
});

test('a question is answered from the keyboard alone, and the focus stays with it', async ({
  page,
  world,
}) => {
  const [quince, medlar] = [
    await deletable(world, 'Quince', { attendees: [lena] }),
    await deletable(world, 'Medlar'),
  ];
  await page.clock.install();
  await openNew(page, world);

  await say(page, quince.text);
  await expect(question(page)).toBeFocused();
  await expect(
    aloud(page, 'Arlo needs your answer. Delete this event? Quince, Tuesday 4 March, 10:00.'),
  ).toBeAttached();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('textbox', { name: 'Message' })).toBeFocused();
  await question(page).focus();
  await page.keyboard.press('Tab');
  await expect(
    question(page).getByRole('checkbox', { name: '1 guest gets a cancellation email' }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(question(page).getByRole('button', { name: 'Delete event' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(question(page).getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Kept Quince')).toBeFocused();

  await say(page, quince.text);
  await expect(question(page)).toBeFocused();
  await page.clock.runFor(500);
  await page.keyboard.press('n');
  await expect(card(page, 'Kept Quince').last()).toBeFocused();
  expect([await quince.stands(), world.wire.takeWrites()]).toEqual([true, []]);

  await say(page, medlar.text);
  await expect(question(page)).toBeFocused();
  await page.clock.runFor(500);
  await page.keyboard.press('y');
  await expect(card(page, 'Deleted Medlar')).toBeFocused();
  expect(await medlar.stands()).toBe(false);
  const undo = page.getByRole('button', { name: 'Undo: Deleted Medlar' });
  await expect(undo).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card(page, 'Restored Medlar')).toBeFocused();
  expect(await medlar.stands()).toBe(true);
});

test.describe('with a connection that breaks', () => {
  test.use({ expectedNoise: [/Failed to load resource|Failed to fetch|ERR_INTERNET_DISCONNECTED/] });

  test('several deletions are one question, answered item by item from the keyboard', async ({
    page,
    context,
    world,
  }) => {
    const [sloe, damson] = [await deletable(world, 'Sloe'), await deletable(world, 'Damson')];
    world.teach('Delete both', sloe.remove(sloe.id), damson.remove(damson.id));
    await openNew(page, world);
    await say(page, 'Delete both');
    const both = card(page, 'Make these 2 changes?');
    await expect(both).toBeFocused();
    await both.getByRole('checkbox', { name: /Damson/ }).press('Space');
    await both.getByRole('button', { name: 'Confirm 1 change' }).press('Enter');
    await expect(card(page, 'Made 1 change')).toBeFocused();
    expect([await sloe.stands(), await damson.stands()]).toEqual([false, true]);

    // An undo that does not get through is offered again.
    const undo = card(page, 'Made 1 change').getByRole('button', { name: /^Undo/ });
    await context.setOffline(true);
    await undo.click();
    await expect(
      page.getByText('This couldn’t be undone. Arlo can’t be reached right now.', { exact: true }),
    ).toBeVisible();
    await context.setOffline(false);
    await undo.click();
    await expect(card(page, 'Undid 1 change')).toBeFocused();
    expect(await sloe.stands()).toBe(true);
  });
});

test('a question that nobody answers expires on the page as on the server, and can be asked again', async ({
  page,
  world,
}) => {
  const loquat = await deletable(world, 'Loquat');
  await page.clock.install();
  await openNew(page, world);
  await say(page, loquat.text);
  await expect(question(page)).toContainText(/9:\d\d left/);
  await page.clock.fastForward(9 * minute);
  await page.clock.runFor(2_000);
  await expect(aloud(page, 'One minute left to answer.')).toHaveCount(1);
  await expect(question(page)).toContainText(/0:\d\d left/);

  await world.arlo.letTimePass(10 * minute);
  await page.clock.fastForward(minute);
  await expect(card(page, 'This request expired')).toBeFocused();
  await page.reload();
  await card(page, 'This request expired').getByRole('button', { name: 'Ask again' }).click();
  await expect(question(page)).toContainText(/(?:10:00|9:\d\d) left/);
  await expect(card(page, 'This request expired')).toBeVisible();
  expect([await loquat.stands(), world.wire.takeWrites()]).toEqual([true, []]);
});

test('what the card shows is what is done: the part of the series and the mail that were picked', async ({
  page,
  world,
}) => {
  const standUp = await deletable(world, 'Stand-up', {
    attendees: [lena],
    recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'],
  });
  world.teach(standUp.text, standUp.remove(`${standUp.id}_20310311T100000Z`));
  await openNew(page, world);
  await say(page, standUp.text);
  await expect(question(page)).toBeFocused();
  const stale = await page.context().newPage();
  await stale.route('**/events', (route) => route.abort());
  await stale.goto(page.url());
  await expect(question(stale)).toBeVisible();

  await question(page)
    .getByRole('radio', { name: /^All events/ })
    .check();
  await question(page).getByRole('checkbox', { name: '1 guest gets a cancellation email' }).uncheck();
  await expect(question(page)).toContainText('No email is sent.');
  await question(page).getByRole('button', { name: 'Delete all 4 events' }).click();
  await expect(card(page, 'Deleted Stand-up')).toBeVisible();

  // The other page has not heard of it, and picks something else.
  await question(stale).getByRole('button', { name: 'Delete event' }).click();
  await expect(stale.getByText('This was already answered differently.', { exact: true })).toBeVisible();
  await expect(card(stale, 'Deleted Stand-up')).toBeVisible();
  expect(await standUp.stands()).toBe(false);
  expect(world.wire.takeWrites()).toEqual([`DELETE ${standUp.id}`]);
  expect(await mailsAbout(world, standUp.id)).toEqual([]);
});

test('a no holds after a reload and in another tab, and words in place of an answer are told to Arlo', async ({
  page,
  world,
}) => {
  const [medlar, rowan] = [await deletable(world, 'Medlar'), await deletable(world, 'Rowan')];
  await openNew(page, world);
  await say(page, medlar.text);
  await expect(question(page)).toBeFocused();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await question(other).getByRole('button', { name: 'Keep it' }).click();
  for (const tab of [other, page]) await expect(card(tab, 'Kept Medlar')).toBeVisible();
  await page.reload();
  await expect(card(page, 'Kept Medlar')).toContainText('Nothing was changed');

  await page.bringToFront();
  await say(page, rowan.text);
  await say(page, 'Yes, delete it');
  for (const tab of [other, page]) {
    await expect(card(tab, 'Kept Rowan')).toContainText('You moved on, so nothing was changed');
    await expect(card(tab, 'Kept Medlar')).toContainText('Nothing was changed');
  }
  expect(world.resultsSeen().map((result) => /"code":"(\w+)"/.exec(result)?.[1])).toEqual([
    'declined',
    'superseded',
  ]);
  expect([await medlar.stands(), await rowan.stands(), world.wire.takeWrites()]).toEqual([true, true, []]);
});

test('a conversation with a question, a made change and a problem is accessible in every look', async ({
  page,
  world,
}) => {
  const [made, changed, asked] = [
    await deletable(world, 'Quince'),
    await deletable(world, 'Medlar', { attendees: [lena] }),
    await deletable(world, 'Sloe', { attendees: [lena], recurrence: ['RRULE:FREQ=WEEKLY;COUNT=4'] }),
  ];
  world.teach(asked.text, asked.remove(`${asked.id}_20310311T100000Z`));
  const person = await world.enter('Noor');
  const chatId = randomUUID();
  const yes = ({ id }: ActionView) => person.decide(chatId, [{ actionId: id, approved: true }]);
  await yes(await person.ask(chatId, made.text));
  const outdated = await person.ask(chatId, changed.text);
  await world.google('PATCH', `/${changed.id}`, { summary: 'Medlar, moved here' });
  await yes(outdated);
  await person.ask(chatId, asked.text);
  await open(page, person, chatId);
  await expect(card(page, 'Deleted Quince')).toBeVisible();
  await expect(card(page, 'Couldn’t delete Medlar')).toContainText('This event changed since you were asked');
  await expect(question(page)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours that glide from one scheme to the other are in neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

/** What Google has mailed about an event. */
async function mailsAbout(world: ScriptedArlo, id: string): Promise<unknown[]> {
  const answer = await fetch(`${world.sandbox.url}/google/__sandbox/outbox`);
  const { mails } = (await answer.json()) as { mails: { eventId: string }[] };
  return mails.filter(({ eventId }) => eventId.startsWith(id));
}
