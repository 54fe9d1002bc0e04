/** The file is not what it says it is, or asks for more than we give. It is refused as a whole. */
export class Damaged extends Error {}

/** The parsers' one guard: what must hold for the file to be worth going on with. */
export function demand(holds: boolean): asserts holds {
  if (!holds) {
    throw new Damaged();
  }
}
