import { clauseIds, type PolicyText } from './clauses';

/**
 * The one way to write a version down before hashing it: clauses in their order, keys sorted,
 * no spaces. Whoever has the text can check the hash a person agreed to.
 */
export function canonicalText(text: PolicyText): string {
  return canonical(clauseIds.map((id) => ({ id, ...text[id] })));
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonical(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}
