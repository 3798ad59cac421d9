import { z } from 'zod';
import type { Json } from '../../src/chat/json.ts';

const Schema = z.object({
  type: z.union([z.string(), z.array(z.string()).transform(([first]) => first)]).optional(),
  enum: z.array(z.json()).optional(),
  const: z.json().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  prefixItems: z.array(z.unknown()).optional(),
});

/** The words and figures of a made value, by the name of their field. */
export type Given = (field: string, type: 'string' | 'number') => string | number;

/** Something of the shape that a schema wants; what may be null is null where `nulls` says so. */
export function fitting(schema: z.ZodType, given: Given, nulls: boolean): Json {
  return make(z.toJSONSchema(schema, { unrepresentable: 'any' }), '', given, nulls);
}

const isNull = (schema: unknown) => Schema.parse(schema).type === 'null';

function make(schema: unknown, field: string, given: Given, nulls: boolean): Json {
  const { type, enum: values, const: fixed, properties, ...rest } = Schema.parse(schema);
  const choices = rest.anyOf ?? rest.oneOf;
  if (fixed !== undefined) return fixed;
  if (values) return values[0] ?? null;
  if (choices) {
    const chosen = nulls ? choices.find(isNull) : choices.find((one) => !isNull(one));
    return make(chosen ?? choices[0], field, given, nulls);
  }
  if (properties)
    return Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, make(one, name, given, nulls)]),
    );
  if (rest.prefixItems) return rest.prefixItems.map((one) => make(one, field, given, nulls));
  if (type === 'string') return given(field, 'string');
  if (type === 'number' || type === 'integer') return given(field, 'number');
  if (type === 'boolean') return true;
  if (type === 'object') return {};
  return type === 'array' ? [] : null;
}
