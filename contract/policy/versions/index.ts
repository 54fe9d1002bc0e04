/** One published text of the policy. Immutable: a change is a new version. */
export type PolicyVersion = {
  /** The date it was published, `2026-11-23`. */
  readonly id: string;
  readonly publishedAt: string;
  readonly effectiveAt: string;
  /** sha256, in hexadecimal, of the version's clauses as canonical JSON. */
  readonly hash: string;
};

/** The version people are asked to agree to. Its text is in the file of its name beside this one. */
export const currentVersion: PolicyVersion = {
  id: '2026-11-23',
  publishedAt: '2026-11-23',
  effectiveAt: '2026-11-23',
  hash: '0'.repeat(64),
};
