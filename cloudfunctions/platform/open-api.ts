import { cloud } from './cloud';
import { PlatformFault, codeOf } from './platform-fault';

/** The SDK makes these as they are asked for. */
const openapi = cloud.openapi as Families;

type Families = Readonly<Record<string, Readonly<Record<string, Method>>>>;
type Method = (input: object) => Promise<unknown>;

/** Calls one of WeChat's own interfaces, `security.msgSecCheck` say, in the program's name. */
export async function openApi(name: string, input: object): Promise<Record<string, unknown>> {
  const [family = '', method = ''] = name.split('.');
  try {
    const answer = await openapi[family]?.[method]?.(input);
    return Object(answer) as Record<string, unknown>;
  } catch (error) {
    const code = codeOf(error);
    throw new PlatformFault('openapi', refusals.has(code) ? 'refused' : 'failed', code);
  }
}

/** WeChat's word on what it was given, rather than a failure of its own. */
const refusals = new Set([
  '87014', // The content breaks the rules.
  '40029', // The code is not one of theirs, or was used.
  '40163', // The code was used.
]);
