import type { CardFace as Face } from '@contract/card';
import { CardFace } from './card-face';
import { reach } from './reach';

/** A card one may reach its person by: rows call or copy. */
export const KeptCard = ({ face }: { readonly face: Face }) => (
  <CardFace face={face} onReach={(field, value) => void reach(field, value, face.link)} />
);
