import { jsonSchema, type JSONSchema7, type Schema } from 'ai';
import { z } from 'zod';

/**
 * A tool's input as OpenAI's strict mode wants it, so that a model can send nothing that does not fit: every member
 * is required, one that may be left out takes null instead, and no member is unknown. What strict mode refuses
 * (`minLength`, patterns that look around, defaults) is left out of it and checked by `schema` all the same, which
 * is given the input without its nulls. Source: OpenAI's guide to structured outputs, "Supported schemas".
 */
export function strictSchema<Input extends z.ZodType>(schema: Input): Schema<z.output<Input>> {
  const plain = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JSONSchema7;
  return jsonSchema<z.output<Input>>(strict(plain), {
    validate(value) {
      const checked = schema.safeParse(withoutNulls(value));
      return checked.success
        ? { success: true, value: checked.data }
        : { success: false, error: checked.error };
    },
  });
}

const refused = ['$schema', 'default', 'minLength', 'maxLength', 'pattern'] as const;

function strict(schema: JSONSchema7): JSONSchema7 {
  const kept: JSONSchema7 = { ...schema };
  for (const word of refused) delete kept[word];
  if (kept.items && typeof kept.items === 'object' && !Array.isArray(kept.items)) {
    kept.items = strict(kept.items);
  }
  if (kept.anyOf) kept.anyOf = kept.anyOf.map(strictWhenSchema);
  if (!kept.properties) return kept;
  const required = new Set(kept.required);
  const properties = Object.entries(kept.properties).map(([name, property]) => {
    const member = typeof property === 'object' ? strict(property) : {};
    return [name, required.has(name) ? member : orNull(member)] as const;
  });
  return {
    ...kept,
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  };
}

function strictWhenSchema(schema: JSONSchema7 | boolean): JSONSchema7 | boolean {
  return typeof schema === 'object' ? strict(schema) : schema;
}

function orNull(schema: JSONSchema7): JSONSchema7 {
  const { type } = schema;
  if (type === undefined) {
    const { description, ...rest } = schema;
    return { ...(description && { description }), anyOf: [rest, { type: 'null' }] };
  }
  const nullable: JSONSchema7 = { ...schema, type: [...(Array.isArray(type) ? type : [type]), 'null'] };
  return schema.enum ? { ...nullable, enum: [...schema.enum, null] } : nullable;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, withoutNulls(member)]),
  );
}
