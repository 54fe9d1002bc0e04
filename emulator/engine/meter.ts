/** What one database call cost, for `/stats`. */
export type CallMeter = {
  examined: number;
  returned: number;
  plans: string[];
};

export const newMeter = (): CallMeter => ({ examined: 0, returned: 0, plans: [] });
