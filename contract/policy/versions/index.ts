/** One published text of the policy. Immutable: a change is a new version. */
export type PolicyVersion = {
  /** The date it was published, `2026-11-23`. */
  readonly id: string;
  readonly publishedAt: string;
  readonly effectiveAt: string;
  /**
   * sha256, in hexadecimal, of the version's clauses as canonical JSON: the clauses in their order,
   * each with its id, keys sorted, no spaces. `versions.test.ts` computes it.
   */
  readonly hash: string;
  /** The version the product began with: nobody had agreed to anything, so nobody was told before. */
  readonly launch?: true;
};

/** Every version there ever was, the newest first. Their texts are in the files of their names. */
export const versions = [
  {
    id: '2026-11-23',
    publishedAt: '2026-11-23',
    effectiveAt: '2026-11-23',
    hash: '85f1343e33abd5a2ee61bca96852b09ff8c9d6e923742ffdfe088546971ce774',
    launch: true,
  },
  {
    id: '2020-04-03',
    publishedAt: '2020-04-03',
    effectiveAt: '2020-04-03',
    hash: 'b9e465ef734b5d2e21be9eb1936767ea32af1f45113506a6bb6686d4189f27f0',
  },
] as const satisfies readonly PolicyVersion[];

/** The version people are asked to agree to. */
export const currentVersion: PolicyVersion = versions[0];
