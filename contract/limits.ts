/**
 * Every size the product promises, in one place. Lengths are UTF-16 units, as WeChat counts
 * `maxlength`. No schema is imported, so that the phone can read it at run time.
 */
export const limits = {
  nicknameLength: 30,
  nameLength: 40,
  pronunciationLength: 60,
  titleLength: 60,
  departmentLength: 60,
  organisationLength: 80,
  mobileLength: 20,
  landlineLength: 24,
  emailLength: 254,
  wechatIdLength: 20,
  addressLength: 120,
  websiteLength: 200,
  officialAccountLength: 40,
  skillsLength: 120,
  introductionLength: 500,
  /** Base64 of an avatar: 90,000 characters are 67 KB of JPEG. */
  avatarBase64Length: 90_000,
  /** Base64 of one part of a file on its way: three quarters of it in bytes. */
  mediaPartLength: 1_000_000,
  fileNameLength: 80,
  reportNoteLength: 300,
  cardsPerPerson: 10,
  cardsKept: 12_000,
  /** Rows of a file in one call. */
  importRows: 25,
  /** Rows of one file. */
  fileRows: 10_000,
  /** Of one file that cards are brought in from. */
  fileBytes: 8_000_000,
  /** Of a table that is pasted: WeChat's text box grows slow with more. */
  pastedLength: 50_000,
  entriesAtOnce: 50,
  duplicateGroups: 100,
  /** Kept cards that seem to be of the person of another. */
  alikeShown: 5,
  mergedAtOnce: 9,
  mergedNoteLength: 2_000,
  mergesShown: 20,
  /** How long a merge can be undone. */
  unmergeDays: 30,
  groupLength: 12,
  tagLength: 12,
  tagsPerEntry: 8,
  noteLength: 500,
  searchLength: 40,
  pageSize: 50,
  exportPartItems: 100,
  coolingOffDays: 7,
  /** Between the publication of a policy version and its effect. */
  policyNoticeDays: 14,
  /** A screen that asks for consent, counted from when it was shown. */
  shownMinutes: 30,
  /** Lines of the consent ledger in one receipt. */
  receiptEvents: 1_000,
  /** More often than this on one day is handed in as this. */
  usageCount: 200,
  /** A number about fewer people than this is not published. */
  peopleAtLeast: 10,
  /** A number below this is not told to a card's owner, so that one opening is nobody's. */
  countedAtLeast: 3,
  /** Bars of a chart. */
  numberParts: 10,
  /** How long the proof that a card was opened can be counted. */
  visitMinutes: 60,
  recentEntries: 5,
  messageLength: 500,
  messagesPerPage: 30,
  /** Of the latest message, in the list of conversations. */
  previewLength: 60,
  /** New cards are counted no further: the badge says 99. */
  newCounted: 99,
  decisionsShown: 50,
  /** How long somebody can be open to people nearby. */
  nearbyHours: 24,
  nearbyPeople: 50,
  /** Cells of a kilometre, in each direction. */
  nearbyRings: 3,
  placeLength: 40,
  placesKeptAtOnce: 100,
  /** One vCard file: what it weighs, its lines and its cards. */
  vcardBytes: 1_048_576,
  vcardLines: 20_000,
  vcardCards: 500,
  /** Of one file, into drafts; and what is named of what fits no field. */
  vcardDrafts: 30,
  vcardLeftShown: 20,
  /** Of what was not taken over, how much of a value is repeated. */
  vcardLeftLength: 200,
  /** Links of one card beside its own. */
  sharesPerCard: 20,
  shareNameLength: 20,
  /** The most openings that a link can be limited to. */
  shareOpens: 100,
  /** Organisations that one person administers. */
  organisationsPerPerson: 3,
  membersPerOrganisation: 200,
  invitationsPerOrganisation: 10,
  /** The most people that one invitation can be limited to. */
  invitationUses: 100,
  /** How long the network log keeps an address whole. */
  wholeAddressDays: 7,
  /** A code to prove that a number or an address is in somebody's hands. */
  codeMinutes: 5,
  codeTries: 5,
  codesPerContactADay: 5,
  codesPerDeviceADay: 10,
  codesPerAddressADay: 100,
  /** What such a proof is good for. */
  proofMinutes: 15,
  /** Cards that one request of somebody on them reaches. */
  mentionsAtOnce: 50,
  /** Base64 of a photographed paper card: a megabyte of picture. */
  scanBase64Length: 1_400_000,
  disclosuresShown: 50,
  idempotencyDays: 2,
} as const;
