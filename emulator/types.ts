import type { PushedMessage } from './functions/message-push';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dump } from './dump';
import type { Faults } from './faults/faults';
import type { Caller } from './functions/environment';
import type { CollectionView, DocumentPage } from './inspect';
import type { ChosenLimits } from './limits';
import type { OutboxItem } from './outbox';
import type { Imported, ImportOptions } from './state/state';
import type { InvocationStats } from './stats';
import type { VendorOptions, Vendors } from './vendors/vendors';

export type LocalCloudOptions = {
  readonly dataDir: string;
  /** Where `build-functions` put the doors and `collections.json`. */
  readonly functionsDir: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Secrets and settings of the functions. */
  readonly functionEnv?: Readonly<Record<string, string>>;
  /** Starts stand-ins of vendors beside it; what they take goes to the outbox. */
  readonly vendors?: VendorOptions;
  /** False does not wait for the disk at each commit. */
  readonly durable?: boolean;
  /** False lets a function's updates by condition leak out of a transaction, as the platform does. */
  readonly strict?: boolean;
  /** Holds calls to the rates of the smallest plan, which one machine seldom meets by itself. */
  readonly smallestPlan?: boolean;
  /** False lets no timer fire by itself; a job runs when it is told to. */
  readonly timers?: boolean;
  /** Other limits than the platform's. */
  readonly limits?: ChosenLimits;
  /** The pages of the published program: a code for another page is refused. */
  readonly pages?: readonly string[];
  /** Makes a query fail that no index serves, and says which index it wants. */
  readonly refuseScans?: boolean;
  /** Tried for the paths that are not the cloud's own. */
  readonly routes?: (
    request: IncomingMessage,
    response: ServerResponse,
  ) => boolean | Promise<boolean>;
  readonly log?: (line: string) => void;
};

export type LocalCloud = Offered & {
  readonly url: string;
  readonly port: number;
  /** Ends every worker and socket; what was acknowledged is on the disk. */
  stop(): Promise<void>;
  /** Stops in the midst of everything; what the disk is not sure to hold is gone. */
  cutPower(): Promise<void>;
};

/** What a local cloud does beside listening: its public surface and programs share it. */
export type Offered = {
  /** What `wx.cloud.callFunction` would give as `result`; a platform failure throws. */
  invoke(door: string, event: unknown, caller?: Caller): Promise<unknown>;
  /** Runs the timer of this name at once. */
  runJob(name: string, input?: unknown): Promise<unknown>;
  /** Sets the cloud's clock to an ISO time, or back to the machine's. */
  setClock(now: string | null): void;
  /** The cloud's time, and how far it is from the machine's. */
  clock(): { readonly now: string; readonly offsetMs: number };
  /** The timers there are. */
  jobs(): { readonly name: string; readonly door: string; readonly schedule: string }[];
  collections(): CollectionView[];
  /** A page of a collection, in order of arrival. */
  documents(collection: string, page: { after: number; limit: number }): DocumentPage;
  dump(): Promise<Dump>;
  /** The whole state as one file, without the secrets of the functions. */
  exportState(): Promise<Buffer>;
  /** Puts such a file in the place of everything, or changes nothing and throws why. */
  importState(bytes: Buffer, options?: ImportOptions): Promise<Imported>;
  stats(): InvocationStats[];
  outbox(): OutboxItem[];
  /** A one-time code that `phonenumber.getPhoneNumber` turns into this number. */
  phoneCode(phoneNumber: string): string;
  /** What WeChat would tell the program of its own accord, at once; ends when the door has heard. */
  push(message: PushedMessage): Promise<void>;
  /** A person's tap of agreement to one message of a template; how many may come now. */
  subscribe(openid: string, templateId: string): number;
  /** Variables with which a program outside a function may use the SDK on this cloud. */
  environment(caller?: { openid?: string }): Record<string, string>;
  /** The door's next call runs its files as they are then. */
  reload(door: string): Promise<void>;
  /** What shall go wrong: nothing, until it is set. */
  readonly faults: Pick<Faults, 'set' | 'reset' | 'report'>;
  /** What shall go wrong at a vendor; throws where there is none. */
  misbehave: Vendors['misbehave'];
};
