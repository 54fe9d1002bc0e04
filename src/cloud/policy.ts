import { useSyncExternalStore } from 'react';
import type { PolicyState } from '@contract/policy-state';
import { readFirstPaint } from './first-paint';

/** Which text is in force and which is coming; undefined while no answer has said it. */
export type KnownPolicy = PolicyState | undefined;

let known: KnownPolicy;
let asked = false;
const listeners = new Set<() => void>();

/** As the last answer told it; before any, as the last visit left it. */
export function currentPolicy(): KnownPolicy {
  if (!asked) {
    asked = true;
    known ??= readFirstPaint()?.policy;
  }
  return known;
}

export function usePolicy(): KnownPolicy {
  return useSyncExternalStore(subscribe, currentPolicy, currentPolicy);
}

/** Learns it from any answer that says it. */
export function learnPolicy(value: unknown): void {
  if (typeof value === 'object' && value !== null && 'policy' in value) {
    // Only answers of the contract arrive here, and those that have it have it in this shape.
    known = value.policy as PolicyState;
    listeners.forEach((listener) => listener());
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
