import { beginning, hashOfEvent } from '../../cloudfunctions/domains/consent/chain';
import type { ConsentReceipt } from '../../contract/consent-receipt';
import { limits } from '../../contract/limits';
import { inventory } from '../../contract/policy/inventory';

type Event = ConsentReceipt['events'][number];

/** Whether every event is what its hash was taken of, and stands where it was written. */
export function chainFaults(receipt: ConsentReceipt): string[] {
  const { events, subject } = receipt;
  return [
    ...events.flatMap((event) => [
      ...(hashOfEvent(event) === event.hash ? [] : [`Event ${event.number} was changed.`]),
      ...(event.subject === subject ? [] : [`Event ${event.number} is about somebody else.`]),
    ]),
    ...events.flatMap((event, index) => linkFaults(event, events[index - 1])),
    ...headFaults(receipt),
    ...gapFaults(receipt),
  ];
}

function linkFaults(event: Event, before: Event | undefined): string[] {
  const { number, prevHash, at } = event;
  if (before === undefined) {
    return number === 1 && prevHash !== beginning ? ['Event 1 is not the beginning.'] : [];
  }
  if (number <= before.number || at < before.at) {
    return [`Event ${number} stands in the wrong place.`];
  }
  return number === before.number + 1 && prevHash !== before.hash
    ? [`Event ${number} does not follow from event ${before.number}.`]
    : [];
}

function headFaults({ events, head }: ConsentReceipt): string[] {
  const last = events.at(-1);
  return last?.number === head.number && last.hash !== head.hash
    ? [`The chain ends with another event ${head.number}.`]
    : [];
}

/** An event may be missing where its retention is over, and only then. */
function gapFaults({ events, head, expired, at }: ConsentReceipt): string[] {
  const there = new Map(events.map((event) => [event.number, event]));
  const start = events.length === limits.receiptEvents ? (events[0]?.number ?? 1) : 1;
  const faults: string[] = [];
  let last: Event | undefined;
  for (let number = start; number <= head.number; number += 1) {
    const event = there.get(number);
    const mayBeGone = expired.includes(number) && isOld(last, at);
    if (event === undefined && !mayBeGone) {
      faults.push(`Event ${number} is missing.`);
    }
    last = event ?? last;
  }
  return faults;
}

const dayMs = 86_400_000;
const keptMs = inventory['consent.event'].retention.days * dayMs;

/** What is gone came after this one, so it can't be over where this one is not long ago. */
const isOld = (before: Event | undefined, at: string): boolean =>
  before === undefined || Date.parse(at) - Date.parse(before.at) >= keptMs;
