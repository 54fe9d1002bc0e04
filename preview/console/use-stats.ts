import { useRead } from '../bench/use-read';
import type { Invocation } from './answers';

const EVERY_MS = 3000;
const NOTHING: readonly Invocation[] = [];

/** The last invocations, oldest first. */
export const useStats = (): readonly Invocation[] =>
  useRead<readonly Invocation[]>('/stats', EVERY_MS).value ?? NOTHING;
