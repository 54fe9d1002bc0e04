/**
 * A refusal as the platform words it: the SDK turns `code` into an errCode and shows `message`.
 * Programs match on the parts `E11000`, `TransactionConflict` and `Db or Table not exist`.
 */
export class CloudError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'CloudError';
  }
}

const tail = ' Please check your request, but if the problem persists, contact us.';

export const failures = {
  noCollection: (name: string) =>
    new CloudError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `[ResourceNotFound] Db or Table not exist: ${name}.${tail}`,
    ),
  collectionExists: (name: string) =>
    new CloudError(
      'DATABASE_REQUEST_FAILED',
      `[ResourceInUse] Table exist. Table: ${name}.${tail}`,
    ),
  /** Names the index, never the value: keys may hold personal data. */
  duplicate: (collection: string, index: string) =>
    new CloudError(
      'DATABASE_REQUEST_FAILED',
      `[FailedOperation.Insert] multiple write errors: [{write errors: [{E11000 duplicate key ` +
        `error collection: local.${collection} index: ${index} dup key}]}, {<nil>}]`,
    ),
  conflict: () =>
    new CloudError(
      'DATABASE_TRANSACTION_CONFLICT',
      `[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource ` +
        `operated by others.${tail}`,
    ),
  noTransaction: () =>
    new CloudError(
      'DATABASE_TRANSACTION_FAIL',
      `[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, ` +
        `transaction must be commit or abort in 30 seconds.${tail}`,
    ),
  /** The platform lets it through; the local cloud says what the SDK does not. */
  leak: (action: string) =>
    new CloudError(
      'LOCAL_CLOUD_STRICT',
      `[LocalCloud.Strict] ${action} by a condition while this invocation has a transaction open: ` +
        'the SDK sends it without the transaction, so a rollback would not undo it. Use doc() ' +
        'inside the transaction, or do it before or after.',
    ),
  operation: (message: string) =>
    new CloudError('DATABASE_REQUEST_FAILED', `[FailedOperation] ${message}`),
  parameter: (message: string) => new CloudError('INVALID_PARAM', message),
  unsupported: (what: string) =>
    new CloudError(
      'DATABASE_REQUEST_FAILED',
      `[FailedOperation] ${what} is not supported by the local cloud`,
    ),
};
