type Fields = Readonly<Record<string, unknown>>;

/** A wrong input and what is wrong with it. */
export type Mutation = readonly [wrong: string, input: unknown];

const MEGABYTE = 'x'.repeat(1_000_000);

/** Values of every JSON type and a few that only look harmless. */
const oddities: readonly Mutation[] = [
  ['a number', 7],
  ['a boolean', true],
  ['null', null],
  ['an array', ['x']],
  ['an object', { $ne: null }],
  ['a query command', { $gt: '' }],
  ['a string of one megabyte', MEGABYTE],
  ['control characters', 'a\u0000b\u202E'],
];

/** Inputs wrong as a whole, for any action. */
export const wholes: readonly Mutation[] = [
  ...oddities.filter(([wrong]) => wrong !== 'an object' && wrong !== 'a query command'),
  ['an empty string', ''],
  ['nothing', undefined],
];

/** For a right input: every field missing, of a wrong type, and fields nobody asked for. */
export function mutationsOf(right: Fields): readonly Mutation[] {
  return [
    ...strangerFields(right),
    ...Object.keys(right).flatMap((field) => [
      [`${field} missing`, without(right, field)] as const,
      ...oddities.map(
        ([wrong, value]) => [`${field} is ${wrong}`, { ...right, [field]: value }] as const,
      ),
      ...inside(right, field),
    ]),
  ];
}

/** Own properties with the names that prototypes have, made as JSON makes them. */
function strangerFields(right: Fields): Mutation[] {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'owner', '_openid', '$set'];
  return names.map((name) => [
    `unknown field ${name}`,
    JSON.parse(JSON.stringify(right).replace(/}$/, `${comma(right)}"${name}":{"admin":true}}`)),
  ]);
}

function inside(right: Fields, field: string): Mutation[] {
  const nested = right[field];
  if (typeof nested !== 'object' || nested === null || Array.isArray(nested)) {
    return [];
  }
  return mutationsOf({ ...nested }).map(([wrong, value]) => [
    `${field}: ${wrong}`,
    { ...right, [field]: value },
  ]);
}

function without(right: Fields, field: string): Fields {
  return Object.fromEntries(Object.entries(right).filter(([name]) => name !== field));
}

function comma(right: Fields): string {
  return Object.keys(right).length > 0 ? ',' : '';
}
