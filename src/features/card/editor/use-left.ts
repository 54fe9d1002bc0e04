import { useState } from 'react';
import type { Problems } from './check';
import type { Content } from './content';
import { fieldNames, type FieldName } from './fields';

/** Which fields the person is done with: a field is judged once something was left in it. */
export function useLeft({ values }: Content) {
  const [left, setLeft] = useState<ReadonlySet<FieldName>>(new Set());
  return {
    leave: (field: FieldName) =>
      setLeft((before) => (values[field] === '' ? before : new Set([...before, field]))),
    leaveAll: () => setLeft(new Set(fieldNames)),
    judge: (problems: Problems): Problems =>
      Object.fromEntries(
        Object.entries(problems).filter(([field]) => left.has(field as FieldName)),
      ),
  };
}
