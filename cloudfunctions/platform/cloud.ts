import * as sdk from 'wx-server-sdk';

/** The one import of the SDK. It reads its environment again on every call. */
export const cloud = sdk;

// The SDK's typings want a string; the symbol is what its manual says and its code accepts.
const env = sdk.DYNAMIC_CURRENT_ENV as unknown as string;
sdk.init({ env });
