import * as z from 'zod/mini';

export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * JSON Schema (draft 2020-12) of what is sent (`input`) or answered (`output`).
 *
 * JSON Schema can't say everything a schema here can, so three extra words carry the rest:
 * `x-normalised` the text is trimmed or composed before it is checked, so that some inputs
 * outside the schema are accepted too; `x-refined` a further check exists that only the code
 * knows, so that some inputs inside the schema are refused; `x-patternFlags` the flags under
 * which `pattern` is meant.
 */
export function schemaOf(schema: z.ZodMiniType, io: 'input' | 'output'): JsonSchema {
  return z.toJSONSchema(schema, {
    io,
    override: ({ zodSchema, jsonSchema }) => {
      const kinds = (zodSchema._zod.def.checks ?? []).map((check) => check._zod.def);
      if (kinds.some((def) => def.check === 'overwrite')) {
        jsonSchema['x-normalised'] = true;
      }
      if (kinds.some((def) => def.check === 'custom')) {
        jsonSchema['x-refined'] = true;
      }
      const flags = kinds.map(flagsOf).find((found) => found !== '');
      if (flags !== undefined) {
        jsonSchema['x-patternFlags'] = flags;
      }
    },
  });
}

function flagsOf(def: object): string {
  return 'pattern' in def && def.pattern instanceof RegExp ? def.pattern.flags : '';
}
