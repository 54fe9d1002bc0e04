/** One published text of the policy. Immutable: a change is a new version. */
export type PolicyVersion = {
  /** The day it takes effect, `2026-11-24`. */
  readonly id: string;
  readonly publishedAt: string;
  readonly effectiveAt: string;
  /** sha256, in hexadecimal; `hashed.ts` says of what. */
  readonly hash: string;
  /** True where it changes what is done with people's data, and not only how that is said. */
  readonly material: boolean;
  /** The version the product began with: nobody had agreed to anything, so nobody was told before. */
  readonly launch?: true;
};

/**
 * Every version there ever was, the newest first. Their texts are in the files of their names,
 * the hashes of their clauses in `clause-hashes.ts`: both are too long for a phone's first second.
 */
export const versions = [
  {
    id: '2026-11-24',
    publishedAt: '2026-11-24',
    effectiveAt: '2026-11-24',
    hash: 'a4ee67820ab1253844bedf891e9ae4365e18db4739ddc9516df51272c44e48f3',
    material: true,
    launch: true,
  },
  {
    id: '2020-04-03',
    publishedAt: '2020-04-03',
    effectiveAt: '2020-04-03',
    hash: '557f169671c6f2a23d3949d4dca31d858bcafe410ef6341dd847c18fe487b941',
    material: true,
  },
] as const satisfies readonly PolicyVersion[];

export type VersionId = (typeof versions)[number]['id'];

/** The version people are asked to agree to. */
export const currentVersion: PolicyVersion = versions[0];
