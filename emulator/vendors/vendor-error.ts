/** A refusal in the vendor's own words, such as `FailedOperation.ImageDecodeFailed`. */
export class VendorError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export type VendorAction = (input: Readonly<Record<string, unknown>>) => object;
