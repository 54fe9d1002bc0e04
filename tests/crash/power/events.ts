/**
 * What a watched program did to its disk, and what it said, in one order: `from` is when a call
 * began and `until` when it returned, counted in stops of the program.
 */
export type DiskEvent =
  | {
      readonly kind: 'write';
      readonly path: string;
      readonly offset: number;
      readonly base64: string;
      /** True where the call returns only when its bytes are on the disk (O_DSYNC). */
      readonly syncs: boolean;
      readonly from: number;
      readonly until: number;
    }
  | { readonly kind: 'sync'; readonly path: string; readonly from: number; readonly until: number }
  | {
      readonly kind: 'rename';
      readonly path: string;
      readonly from: number;
      readonly until: number;
    }
  | { readonly kind: 'said'; readonly text: string; readonly from: number };
