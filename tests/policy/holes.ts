/** What card programs get wrong, as others were seen to, and the tests that show that we do not. */
export const holes = [
  {
    hole: 'trusts whom the client says is looking, or whose card it is',
    proofs: [
      'tests/journeys/visit.test.ts: hole 1: nobody can say who looked, or whose card it was',
    ],
  },
  {
    hole: 'gives anybody’s visitors to whoever passes an owner’s id',
    proofs: [
      'tests/journeys/visit.test.ts: hole 2: the list of visitors is its owner’s alone, whatever id is passed',
    ],
  },
  {
    hole: 'turns any file id into a link for any caller',
    proofs: [
      'tests/journeys/media.test.ts: no action turns a file id into a link: only what a card shows has one, and no file id leaves',
    ],
  },
  {
    hole: 'deletes records that have no owner',
    proofs: [
      'cloudfunctions/domains/reach.test.ts: %s reaches data only through what it is handed',
      'tests/matrix/access.test.ts: the matrix covers every action of the contract',
    ],
  },
  {
    hole: 'saves by a client’s own database write, checked by the page alone',
    proofs: [
      'tests/policy/holes.test.ts: hole 5: the phone has no way to the database or to files',
    ],
  },
  {
    hole: 'cuts lists at 20 and exports at 1,000',
    proofs: [
      'tests/journeys/holder.test.ts: a long list comes in pages, newest first, none twice and none left out',
      'tests/journeys/exchange.test.ts: many exchanges come in pages, newest first, none twice and none left out',
      'tests/journeys/rights.test.ts: an export longer than one part comes complete',
    ],
  },
  {
    hole: 'hides in the view what the answer still carries',
    proofs: [
      'tests/journeys/visibility.test.ts: opened by %s',
      'cloudfunctions/domains/card/visibility.test.ts: %s for %s, seen by %s',
    ],
  },
  {
    hole: 'lets the whole world read the collection of cards',
    proofs: ["tests/journeys/card.test.ts: another person's card is not found, whatever is tried"],
  },
  {
    hole: 'deletes an account and keeps its cards, files and its row',
    proofs: [
      'tests/rights/erasure.test.ts: no value, no identity and no code of the person is left anywhere',
    ],
  },
  {
    hole: 'writes a spreadsheet whose cells are run as formulas',
    proofs: [
      'src/features/holder/file/round-trip.test.ts: no cell of a table that is taken out runs as a formula (no unescaped CSV)',
    ],
  },
  {
    hole: 'lets any client run its jobs',
    proofs: ['tests/journeys/job.test.ts: no phone can run a job, by whichever door it knocks'],
  },
  {
    hole: 'tells by its errors which phone numbers it knows',
    proofs: [
      'tests/policy/holes.test.ts: hole 12: no action takes a phone number to look for among other people',
      'tests/journeys/holder-written.test.ts: whoever is about to write a card down learns of whom they keep one, by the surest sign first',
    ],
  },
  {
    hole: 'keeps a card, or who looked, because it was opened',
    proofs: [
      'tests/journeys/visit.test.ts: opening a card writes nothing, and its answer alone is enough to count it',
      'tests/browser/share.test.ts: a guest opens it with one call, and nothing about them is kept',
    ],
  },
  {
    hole: 'asks WeChat for a profile by getUserProfile',
    proofs: [
      'tests/policy/not-collected.test.ts: the phone asks no interface of WeChat for what is not collected',
    ],
  },
  {
    hole: 'makes ids from Math.random and a count, without a unique key',
    proofs: [
      'cloudfunctions/platform/ids.test.ts: ids have twenty letters or digits, each as likely as the other, and do not repeat',
      'tests/journeys/card.test.ts: ten cards and no more, even when all are made at once',
    ],
  },
  {
    hole: 'lets texts and pictures through unchecked',
    proofs: [
      'tests/journeys/card.test.ts: text that WeChat refuses makes no card',
      'tests/journeys/account.test.ts: a nickname that WeChat refuses is refused',
    ],
  },
  {
    hole: 'asks twice because a page is loaded and shown',
    proofs: [
      'src/cloud/use-query.test.tsx: opening a page is one call, though it is loaded and shown',
      'src/features/card/landing/landing.test.tsx: a guest sees the card after one call that writes nothing',
    ],
  },
] as const satisfies readonly { readonly hole: string; readonly proofs: readonly string[] }[];
