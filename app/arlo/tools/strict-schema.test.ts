import type { JSONSchema7 } from 'ai';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toolFiles } from './registry.server.ts';
import { strictSchema } from './strict-schema.ts';
import type { ToolFile } from './tool-file.ts';

const example = z.object({
  title: z.string().min(1).describe('What it is'),
  guests: z.array(z.email()).optional(),
  hours: z.object({ start: z.string(), end: z.string().optional() }).optional(),
  scope: z.enum(['this', 'all']).optional(),
  minutes: z.number().int().min(1).default(30),
  either: z.union([z.string(), z.object({ id: z.string() })]).optional(),
});

test('every member is required, and what may be left out takes null', () => {
  expect(strictSchema(example).jsonSchema).toEqual({
    type: 'object',
    properties: {
      title: { type: 'string', description: 'What it is' },
      guests: { type: ['array', 'null'], items: { type: 'string', format: 'email' } },
      hours: {
        type: ['object', 'null'],
        properties: { start: { type: 'string' }, end: { type: ['string', 'null'] } },
        required: ['start', 'end'],
        additionalProperties: false,
      },
      scope: { type: ['string', 'null'], enum: ['this', 'all', null] },
      minutes: { type: ['integer', 'null'], minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
      either: {
        anyOf: [
          {
            anyOf: [
              { type: 'string' },
              {
                type: 'object',
                properties: { id: { type: 'string' } },
                required: ['id'],
                additionalProperties: false,
              },
            ],
          },
          { type: 'null' },
        ],
      },
    },
    required: ['title', 'guests', 'hours', 'scope', 'minutes', 'either'],
    additionalProperties: false,
  });
});

test('a null is a member left out, at any depth', async () => {
  const { validate } = strictSchema(example);
  const given = {
    title: 'Lunch',
    guests: null,
    hours: { start: '09:00', end: null },
    scope: null,
    minutes: null,
  };
  expect(await validate?.(given)).toEqual({
    success: true,
    value: { title: 'Lunch', hours: { start: '09:00' }, minutes: 30 },
  });
});

test('what strict mode cannot say is checked all the same', async () => {
  const { validate } = strictSchema(example);
  expect(await validate?.({ title: '' })).toMatchObject({ success: false });
  expect(await validate?.({ title: null })).toMatchObject({ success: false });
  expect(await validate?.({ title: 'Lunch', guests: ['not an address'] })).toMatchObject({ success: false });
});

describe('every tool keeps to what strict mode takes', () => {
  const allowed = new Set(
    'type description properties required additionalProperties items enum const anyOf format minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems'.split(
      ' ',
    ),
  );
  const formats = new Set([
    'date-time',
    'time',
    'date',
    'duration',
    'email',
    'hostname',
    'ipv4',
    'ipv6',
    'uuid',
  ]);

  function check(schema: JSONSchema7, path: string): void {
    expect(
      Object.keys(schema).filter((word) => !allowed.has(word)),
      path,
    ).toEqual([]);
    if (schema.format) expect(formats, path).toContain(schema.format);
    if (schema.properties) {
      expect(schema.additionalProperties, path).toBe(false);
      expect(schema.required, path).toEqual(Object.keys(schema.properties));
    }
    const inner = [...Object.entries(schema.properties ?? {}), ['items', schema.items] as const];
    for (const [name, each] of inner) {
      if (typeof each === 'object' && !Array.isArray(each)) check(each, `${path}.${name}`);
    }
    for (const each of schema.anyOf ?? []) if (typeof each === 'object') check(each, `${path}|`);
  }

  const files: readonly ToolFile[] = toolFiles;
  const tools = files.flatMap(({ reads, changes }) => Object.entries({ ...reads, ...changes?.tools }));
  test.each(tools)('%s', (name, { inputSchema }) => {
    check(strictSchema(inputSchema).jsonSchema as JSONSchema7, name);
  });
});
