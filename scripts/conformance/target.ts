/** Where the conformance suite runs: a local cloud of its own, or a real environment. */
export type Target =
  | { readonly kind: 'local' }
  | {
      readonly kind: 'real';
      readonly env: string;
      readonly secretId: string;
      readonly secretKey: string;
    };

/**
 * Reads `CLOUD_TARGET`. A real run without its credentials is an error, as is any other word:
 * a suite that fell back to the local cloud would prove nothing and say it did.
 */
export function targetOf(environment: Readonly<Record<string, string | undefined>>): Target {
  const kind = environment['CLOUD_TARGET'] ?? 'local';
  if (kind === 'local') {
    return { kind };
  }
  if (kind !== 'real') {
    throw new Error(`CLOUD_TARGET is "${kind}": it can be local or real.`);
  }
  const missing = credentials.filter((name) => !environment[name]);
  if (missing.length > 0) {
    throw new Error(`CLOUD_TARGET=real needs ${missing.join(', ')}. Nothing was run.`);
  }
  if (environment['TCB_CONTEXT_CNFG']) {
    throw new Error('TCB_CONTEXT_CNFG sends the SDK elsewhere. Unset it for a real run.');
  }
  const [env = '', secretId = '', secretKey = ''] = credentials.map((name) => environment[name]);
  return { kind, env, secretId, secretKey };
}

const credentials = ['CLOUD_ENV', 'CLOUD_SECRET_ID', 'CLOUD_SECRET_KEY'] as const;
