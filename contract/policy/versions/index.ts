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
};

/** Every version there ever was, the newest first. Their texts are in the files of their names. */
export const versions = [
  {
    id: '2026-11-23',
    publishedAt: '2026-11-23',
    effectiveAt: '2026-11-23',
    hash: '3e36045d6d28b27807d86947d15c71fb7205c3c3ad57819a7cb701ef96a677b9',
  },
  {
    id: '2020-04-03',
    publishedAt: '2020-04-03',
    effectiveAt: '2020-04-03',
    hash: '8c1981258860bc8d514a2e76e47fc271bea33211d65fed6b88e8fca436113c0e',
  },
] as const satisfies readonly PolicyVersion[];

/** The version people are asked to agree to. */
export const currentVersion: PolicyVersion = versions[0];
