/** No schema is imported, so that the phone can read it at run time. */

/**
 * Who sees a field: everyone with the link · whoever returned a card of theirs · whom the owner
 * approved · nobody.
 */
export const audiences = ['link', 'returned', 'approved', 'nobody'] as const;
export type Audience = (typeof audiences)[number];

type CardField = {
  /** Whoever says nothing else shows it to these. */
  readonly audience: Audience;
  /** A way to reach the person: to show it to everyone is asked for separately (PIPL 25). */
  readonly contact: boolean;
};

const open = { audience: 'link', contact: false } as const;
const contact = { audience: 'returned', contact: true } as const;

/** Everything on a card but its name and its design, in the order of a form. */
export const cardFields = {
  pronunciation: open,
  title: open,
  department: open,
  organisation: open,
  mobile: contact,
  secondMobile: contact,
  landline: contact,
  email: contact,
  secondEmail: contact,
  wechatId: contact,
  address: contact,
  website: open,
  officialAccount: open,
  skills: open,
  introduction: open,
} as const satisfies Record<string, CardField>;

export type CardFieldName = keyof typeof cardFields;
export const cardFieldNames = Object.keys(cardFields) as CardFieldName[];

/** For each field that is not shown to those of its default: whom it is shown to instead. */
export type Visibility = Readonly<Partial<Record<CardFieldName, Audience>>>;

export const audienceOf = (field: CardFieldName, visibility: Visibility): Audience =>
  visibility[field] ?? cardFields[field].audience;

/**
 * What a viewer is to the owner of a card. `returned`: they exchanged cards · `approved`: and the
 * owner approved the viewer · `stranger`: anybody else, guests too.
 */
export const relations = ['owner', 'approved', 'returned', 'stranger'] as const;
export type Relation = (typeof relations)[number];

const openTo = {
  link: relations,
  returned: ['owner', 'approved', 'returned'],
  approved: ['owner', 'approved'],
  nobody: ['owner'],
} as const satisfies Record<Audience, readonly Relation[]>;

/** Whether a field for this audience is shown to such a viewer: the cloud and the preview ask it. */
export const isShown = (audience: Audience, relation: Relation): boolean =>
  openTo[audience].some((each) => each === relation);

/** How a card is composed; every one shows the same fields. */
export const templates = ['plain', 'vertical', 'half', 'seal', 'formal', 'line'] as const;
export type Template = (typeof templates)[number];
