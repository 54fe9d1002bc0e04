import { Ajv, type AnySchemaObject } from 'ajv';
import { isDocument, type Document } from '../document';
import { failures } from '../errors';
import { sameValue } from '../value-order';
import { typeOf } from '../value-types';
import type { Predicate } from './reading';
import { typesNamed } from './type-names';

/** `$jsonSchema`: draft 4 in MongoDB's dialect, handed to ajv in its own words. */
export function jsonSchema(argument: unknown): Predicate {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false, ownProperties: true, logger: false });
  ajv.addKeyword({
    keyword: 'stored',
    validate: (types: readonly string[], value: unknown) => types.includes(typeOf(value)),
  });
  ajv.addKeyword({
    keyword: 'among',
    validate: (values: readonly unknown[], value: unknown) =>
      values.some((each) => sameValue(each, value)),
  });
  ajv.addKeyword({
    keyword: 'distinct',
    validate: (_wanted: true, value: unknown) =>
      !Array.isArray(value) ||
      value.every((one, at) => !value.slice(0, at).some((other) => sameValue(one, other))),
  });
  try {
    const validate = ajv.compile(translated(argument));
    return (document) => validate(document) === true;
  } catch (error) {
    throw error instanceof Error && error.name !== 'CloudError'
      ? failures.operation('(FailedToParse) $jsonSchema is not well formed')
      : error;
  }
}

function translated(schema: unknown): AnySchemaObject {
  if (!isDocument(schema)) {
    throw failures.operation('(FailedToParse) $jsonSchema needs an object');
  }
  const anywhere: Document = {};
  const inObjects: Document = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const translate = Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
    if (!translate) {
      throw failures.operation(
        `(FailedToParse) Unknown $jsonSchema keyword: ${keyword.slice(0, 80)}`,
      );
    }
    Object.assign(ofObjects.has(keyword) ? inObjects : anywhere, translate(value, schema));
  }
  // To ajv a date is an object too, so what is said of objects is said of documents alone.
  const narrowed = { if: { stored: ['object'] }, then: inObjects };
  return Object.keys(inObjects).length > 0 ? { ...anywhere, ...narrowed } : anywhere;
}

type Translate = (value: unknown, schema: Document) => Document;

const same =
  (keyword: string): Translate =>
  (value) => ({ [keyword]: value });

const one =
  (keyword: string): Translate =>
  (value) => ({ [keyword]: typeof value === 'boolean' ? value : translated(value) });

const list =
  (keyword: string): Translate =>
  (value) => ({ [keyword]: Array.isArray(value) ? value.map(translated) : value });

const byName =
  (keyword: string): Translate =>
  (value) => ({
    [keyword]: isDocument(value)
      ? Object.fromEntries(
          Object.entries(value).map(([name, each]) => [
            name,
            Array.isArray(each) ? each : translated(each),
          ]),
        )
      : value,
  });

/** Draft 4 says with true or false whether the bound beside it is left out. */
const bound =
  (keyword: string, exclusive: string): Translate =>
  (value, schema) => ({ [schema[exclusive] === true ? exclusive : keyword]: value });

const types = (value: unknown, names: (name: unknown) => readonly string[]): Document => ({
  stored: (Array.isArray(value) ? value : [value]).flatMap(names),
});

const jsonTypes = new Set(['object', 'array', 'number', 'boolean', 'string', 'null']);

function jsonType(name: unknown): readonly string[] {
  if (typeof name !== 'string' || !jsonTypes.has(name)) {
    throw failures.operation('(BadValue) Unknown type name alias');
  }
  return typesNamed(name === 'boolean' ? 'bool' : name);
}

const nothing: Translate = () => ({});

const keywords: Readonly<Record<string, Translate>> = {
  bsonType: (value) => types(value, typesNamed),
  type: (value) => types(value, jsonType),
  enum: (value) => ({ among: value }),
  allOf: list('allOf'),
  anyOf: list('anyOf'),
  oneOf: list('oneOf'),
  not: one('not'),
  multipleOf: same('multipleOf'),
  maximum: bound('maximum', 'exclusiveMaximum'),
  minimum: bound('minimum', 'exclusiveMinimum'),
  exclusiveMaximum: nothing,
  exclusiveMinimum: nothing,
  maxLength: same('maxLength'),
  minLength: same('minLength'),
  pattern: same('pattern'),
  items: (value) => (Array.isArray(value) ? list('items') : one('items'))(value, {}),
  additionalItems: one('additionalItems'),
  maxItems: same('maxItems'),
  minItems: same('minItems'),
  uniqueItems: (value) => (value === true ? { distinct: true } : {}),
  maxProperties: same('maxProperties'),
  minProperties: same('minProperties'),
  required: same('required'),
  properties: byName('properties'),
  patternProperties: byName('patternProperties'),
  additionalProperties: one('additionalProperties'),
  dependencies: byName('dependencies'),
  title: nothing,
  description: nothing,
};

/** Said of documents; `additionalProperties` must stand beside the properties it adds to. */
const ofObjects = new Set([
  'maxProperties',
  'minProperties',
  'required',
  'properties',
  'patternProperties',
  'additionalProperties',
  'dependencies',
]);
