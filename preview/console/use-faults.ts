import { useRead, type Read } from '../bench/use-read';

/** The faults that are set, by name; the console knows no name of its own. */
export type FaultReport = Readonly<Record<string, unknown>>;

const EVERY_MS = 10_000;

export const useFaults = (): Read<FaultReport> => useRead<FaultReport>('/faults', EVERY_MS);

/** False for a cloud that has no faults to set. */
export function useHasFaults(): boolean {
  return useFaults().value !== null;
}
