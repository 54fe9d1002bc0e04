import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describeContract } from './describe';
import type { ActionDescription } from './describe';

const { actions, sharedErrors } = describeContract();

describe('the contract as data', () => {
  test('every action says its door, its access word and its limit', () => {
    for (const action of actions) {
      expect(action.door).toMatch(/^[a-z]+$/);
      expect(action.access).toMatch(/^[a-z]+$/);
      expect(action.limit.count).toBeGreaterThan(0);
      expect(action.limit.windowSeconds).toBeGreaterThan(0);
    }
  });

  test('every action lists the errors it declares and the shared ones, each once', () => {
    for (const action of actions) {
      expect(action.errors).toEqual([...action.declaredErrors, ...sharedErrors]);
      expect(new Set(action.errors).size).toBe(action.errors.length);
    }
  });

  test('every input is an object that refuses unknown fields', () => {
    for (const action of actions) {
      expect(action.input).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  test('every text that is sent has a longest length or a pattern that bounds it', () => {
    const unbounded = actions.flatMap((action) => unboundedTexts(action.input, action.name));
    expect(unbounded).toEqual([]);
  });

  test('what JSON Schema cannot say is marked', () => {
    const name = propertiesOf(actionNamed('card.create').input)['name'];
    expect(name).toMatchObject({ maxLength: 40, 'x-normalised': true, 'x-refined': true });
    const website = propertiesOf(actionNamed('card.create').input)['website'];
    expect(website).toMatchObject({ 'x-patternFlags': 'iu' });
  });

  test('the command prints one JSON document and nothing else', () => {
    const root = path.resolve(__dirname, '../..');
    const tsx = path.join(root, 'node_modules/tsx/dist/cli.mjs');
    const printed = execFileSync(process.execPath, [tsx, 'scripts/print-contract.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(describeContract())));
  });
});

function actionNamed(name: string): ActionDescription {
  const found = actions.find((action) => action.name === name);
  if (found === undefined) {
    throw new Error(`no action ${name}`);
  }
  return found;
}

function propertiesOf(schema: object): Readonly<Record<string, object>> {
  return 'properties' in schema ? (schema.properties as Record<string, object>) : {};
}

/** A pattern bounds a text where it is anchored and repeats nothing without end. */
function unboundedTexts(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) {
    return [];
  }
  const node = schema as Record<string, unknown>;
  const bounded =
    'maxLength' in node ||
    'enum' in node ||
    'const' in node ||
    (typeof node['pattern'] === 'string' && /^\^[^*+]*\$$/.test(node['pattern']));
  const here = node['type'] === 'string' && !bounded ? [at] : [];
  return here.concat(
    Object.entries(node).flatMap(([key, value]) => unboundedTexts(value, `${at}/${key}`)),
  );
}
