/** A document as it lies in the database. */
export type Document = { readonly _id: string; readonly [field: string]: unknown };
