import { describe, expect, test } from 'vitest';
import { connect, outcomeOf, runFlow, startHarness } from './nango-harness.ts';
import { at, expectSameShape, recorded, recordedOutcome } from './nango-recorded.ts';

const recording = recorded('30-connections-api');
const unknownKey = '/connections/nope?provider_config_key=google-calendar';

/** The recorded stand-in for Google gave an identity token, which Google gives to sign-in scopes only. */
function withoutIdToken(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (name, value: unknown) =>
    name === 'id_token' ? undefined : value,
  );
}

describe('GET /connections/:id', () => {
  test('has the recorded shape, without the refresh token', async () => {
    const harness = await startHarness();
    const tags = { appUserId: 'u', end_user_id: 'user_1', end_user_email: 'alice@example.test' };
    const id = await connect(harness, 'google-calendar', tags);
    await harness.call('PATCH', `/connections/${id}?provider_config_key=google-calendar`, {
      end_user: { id: 'user_1', email: 'alice@example.test' },
      tags,
    });
    const connection = await harness.nango.getConnection('google-calendar', id);
    expectSameShape(connection, withoutIdToken(recordedOutcome(recording, 'get_ok').body));
    expect(connection.tags).toEqual({
      appuserid: 'u',
      end_user_id: 'user_1',
      end_user_email: 'alice@example.test',
    });
    const answer = await harness.call('GET', `/connection/${id}?provider_config_key=google-calendar`);
    expectSameShape(answer.body, withoutIdToken(recordedOutcome(recording, 'get_ok_deprecated_path').body));
    expectSameShape(connection, withoutIdToken(at(recording, 'sdk_get')));
    expectSameShape(await harness.nango.getToken('google-calendar', id), at(recording, 'sdk_getToken'));
  });

  test('hands out the refresh token when asked', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    const path = `/connections/${id}?provider_config_key=google-calendar&refresh_token=true`;
    const { body } = await harness.call('GET', path);
    expectSameShape(
      at(body, 'credentials'),
      withoutIdToken(at(recordedOutcome(recording, 'get_with_refresh_token').body, 'credentials')),
    );
  });

  test('shows a GitHub connection without an expiry', async () => {
    const harness = await startHarness();
    const id = await connect(harness, 'github');
    const { body } = await harness.call('GET', `/connections/${id}?provider_config_key=github`);
    expectSameShape(
      at(body, 'credentials'),
      at(recordedOutcome(recording, 'get_github').body, 'credentials'),
    );
  });

  test.each([
    ['get_unknown', unknownKey],
    ['get_unknown_integration', '/connections/nope?provider_config_key=nope'],
    ['get_missing_pck', '/connections/nope'],
  ])('fails as recorded: %s', async (name, path) => {
    const { call } = await startHarness();
    expect(outcomeOf(await call('GET', path))).toEqual(recordedOutcome(recording, name));
  });

  test('is refused without the right key', async () => {
    const { call } = await startHarness();
    const authorization = 'Bearer 11111111-1111-4111-8111-111111111111';
    const answer = await call('GET', unknownKey, undefined, { authorization });
    expect(outcomeOf(answer)).toEqual(recordedOutcome(recording, 'get_bad_secret'));
  });

  test('does not find a connection under another integration', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    const answer = await harness.call('GET', `/connections/${id}?provider_config_key=gmail`);
    expect(outcomeOf(answer)).toEqual(recordedOutcome(recording, 'get_wrong_integration'));
  });
});

describe('GET /connections', () => {
  test('lists newest first, in the recorded shape, with filters that all count', async () => {
    const harness = await startHarness();
    const first = await connect(harness, 'google-calendar', { appUserId: 'ana', Team: 'x' });
    const second = await connect(harness, 'github', { appUserId: 'ana' });
    const third = await connect(harness, 'gmail', { appUserId: 'ben' });
    const idsOf = async (query: string) => {
      const { body } = await harness.call('GET', `/connections?${query}`);
      return (at(body, 'connections') as unknown[]).map((item) => at(item, 'connection_id'));
    };

    expect(await idsOf('')).toEqual([third, second, first]);
    expect(await idsOf('tags[appuserid]=ana')).toEqual([second, first]);
    expect(await idsOf('tags[appUserId]=ana&tags[team]=x')).toEqual([first]);
    expect(await idsOf('tags[appuserid]=ANA')).toEqual([]);
    expect(await idsOf('integrationId=gmail,github')).toEqual([third, second]);
    expect(await idsOf(`connectionId=${first}`)).toEqual([first]);
    expect(await idsOf('search=BEN')).toEqual([third]);
    expect(await idsOf('endUserId=zzz')).toEqual([]);
    expect(await idsOf('limit=1&page=1')).toEqual([second]);

    const { connections } = await harness.nango.listConnections({
      integrationId: ['google-calendar'],
      tags: { appUserId: 'ana' },
      limit: 10,
    });
    const [item] = at(recording, 'sdk_list', 'connections') as unknown[];
    expectSameShape(connections[0], { ...(item as object), end_user: null, tags: connections[0]?.tags });
  });

  /** How many of the six below each recorded filter finds. */
  test.each([
    ['list_all', 6],
    ['list_enduser', 6],
    ['list_enduser_none', 0],
    ['list_tags', 2],
    ['list_tags_case', 2],
    ['list_tags_value_case', 0],
    ['list_tags_two', 2],
    ['list_tags_two_nomatch', 0],
    ['list_integration', 1],
    ['list_integration_csv', 2],
    ['list_connectionId', 1],
    ['list_search', 6],
    ['list_limit_page', 2],
  ])('filters as recorded: %s', async (name, count) => {
    const harness = await startHarness();
    const made = new Map<string, string>();
    for (const [integration, appUserId] of [
      ['google-calendar', 'late'],
      ['github', 'user_1'],
      ['google-calendar', 'headless'],
      ['google-calendar', 'twice'],
      ['google-calendar', 'twice'],
      ['gmail', 'user_1'],
    ] as const) {
      const session = await harness.call('POST', '/connect/sessions', {
        end_user: { id: 'user_1', email: 'alice@example.test' },
        tags: { appUserId },
      });
      const { message } = await runFlow(harness, String(at(session.body, 'data', 'token')), integration);
      made.set(integration, String(message.connection_id));
    }
    const path = String(at(recording, name, 'request', 'path'))
      .replace('google-mail', 'gmail')
      .replace('b00adcb3-ea43-4ebf-b6a5-ef09eb352585', made.get('google-calendar') ?? '');
    const answer = await harness.call('GET', path);
    const found = at(answer.body, 'connections') as unknown[];
    expect(found).toHaveLength(count);
    const real = (at(recordedOutcome(recording, name).body, 'connections') as unknown[]).slice(0, 6);
    const described = (list: unknown[]) =>
      list.map((one) => [
        String(at(one, 'provider_config_key')).replace('google-mail', 'gmail'),
        at(one, 'tags'),
        at(one, 'end_user'),
      ]);
    expect(described(found)).toEqual(described(real));
    expectSameShape(found[0], real[0]);
  });

  test.each([
    ['list_limit_too_big', 'limit=100000'],
    ['list_unknown_param', 'foo=1'],
  ])('refuses as recorded: %s', async (name, query) => {
    const { call } = await startHarness();
    expect(outcomeOf(await call('GET', `/connections?${query}`))).toEqual(recordedOutcome(recording, name));
  });
});

describe('changing a connection', () => {
  test('PATCH replaces all tags', async () => {
    const harness = await startHarness();
    const id = await connect(harness, 'google-calendar', { appUserId: 'ana', team: 'x' });
    const path = `/connections/${id}?provider_config_key=google-calendar`;
    const patched = await harness.call('PATCH', path, { tags: { appUserId: 'user_1', X: 'y' } });
    expect(outcomeOf(patched)).toEqual(recordedOutcome(recording, 'patch_connection_tags'));
    expect((await harness.call('GET', path)).body).toMatchObject({ tags: { appuserid: 'user_1', x: 'y' } });

    const renamed = await harness.call(
      'PATCH',
      path,
      at(recording, 'patch_connection_end_user', 'request', 'body'),
    );
    expect(outcomeOf(renamed)).toEqual(recordedOutcome(recording, 'patch_connection_end_user'));
    const after = (await harness.call('GET', path)).body;
    expect(at(after, 'tags')).toEqual(at(recordedOutcome(recording, 'get_after_patch').body, 'tags'));
    expect(at(after, 'end_user')).toEqual(at(recordedOutcome(recording, 'get_after_patch').body, 'end_user'));

    const both = await harness.call(
      'PATCH',
      path,
      at(recording, 'patch_connection_restore', 'request', 'body'),
    );
    expect(outcomeOf(both)).toEqual(recordedOutcome(recording, 'patch_connection_restore'));
    const tags = { appuserid: 'user_1', end_user_id: 'user_1', end_user_email: 'alice@example.test' };
    expect((await harness.call('GET', path)).body).toMatchObject({ tags });
  });

  test('metadata is replaced by POST and merged by PATCH', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    const set = await harness.nango.setMetadata('google-calendar', id, {
      tz: 'Europe/Paris',
      nested: { a: [1] },
    });
    expect(set.status).toBe(201);
    expectSameShape(set.data, at(recording, 'sdk_setMetadata', 'data'));
    const merged = await harness.nango.updateMetadata('google-calendar', id, { lang: 'fr' });
    expect(merged.status).toBe(200);
    expectSameShape(merged.data, at(recording, 'sdk_updateMetadata', 'data'));
    expect(merged.data).toMatchObject({ metadata: { lang: 'fr' } });
    const connection = await harness.nango.getConnection('google-calendar', id);
    expect(connection.metadata).toEqual(
      at(recordedOutcome(recording, 'get_after_metadata').body, 'metadata'),
    );
  });

  test('metadata of an unknown connection is refused', async () => {
    const { call } = await startHarness();
    const body = { connection_id: 'nope', provider_config_key: 'google-calendar', metadata: { a: 1 } };
    const answer = await call('POST', '/connections/metadata', body);
    expect(outcomeOf(answer)).toEqual(recordedOutcome(recording, 'setMetadata_unknown_connection'));
  });

  test('DELETE forgets it, tells nobody, and fails the second time', async () => {
    const harness = await startHarness();
    const id = await connect(harness);
    harness.received.length = 0;
    const path = `/connections/${id}?provider_config_key=google-calendar`;
    const deleted = await harness.nango.deleteConnection('google-calendar', id);
    expect({ status: deleted.status, data: deleted.data }).toMatchObject({
      status: at(recording, 'sdk_delete', 'status'),
      data: at(recording, 'sdk_delete', 'data'),
    });
    expect(outcomeOf(await harness.call('DELETE', path))).toEqual(recordedOutcome(recording, 'delete_again'));
    expect(outcomeOf(await harness.call('GET', path))).toEqual(recordedOutcome(recording, 'get_deleted'));
    const missing = await harness.call('DELETE', `/connections/${id}`);
    expect(outcomeOf(missing)).toEqual(recordedOutcome(recording, 'delete_missing_pck'));
    const proxied = await harness.call('GET', '/proxy/calendar/v3/users/me/calendarList', undefined, {
      'connection-id': id,
      'provider-config-key': 'google-calendar',
    });
    expect(outcomeOf(proxied)).toEqual(recordedOutcome(recording, 'proxy_deleted'));
    await harness.sandbox.control.webhooksSettled();
    expect(harness.received).toEqual(at(recording, 'webhooks_after_delete'));
    const [grant] = harness.sandbox.snapshot().grants;
    expect(at(recording, 'google_requests_after_delete'), 'nobody tells Google').toEqual([]);
    expect(grant?.status).toBe('active');
  });
});

test('POST /connections imports credentials and tells of it', async () => {
  const harness = await startHarness();
  const imported = recorded('31-import-connection');
  const answer = await harness.call('POST', '/connections', at(imported, 'import', 'request', 'body'));
  expect(answer.status).toBe(201);
  expectSameShape(answer.body, recordedOutcome(imported, 'import').body);
  await expect.poll(() => harness.received.length).toBe(1);
  expect(harness.received[0]?.body).toEqual(at(imported, 'hooks', 0));
  const id = String(at(answer.body, 'connection_id'));
  const read = await harness.call('GET', `/connections/${id}?provider_config_key=google-calendar`);
  const { connection_config: _hash, ...rest } = recordedOutcome(imported, 'get').body as Record<
    string,
    unknown
  >;
  expectSameShape(read.body, { ...rest, connection_config: at(read.body, 'connection_config') });
});
