import type { LocalCloud } from '../../emulator';

type Cloud = Pick<LocalCloud, 'dump' | 'environment' | 'url'>;

type Documents = Record<string, readonly Record<string, unknown>[]>;

const atOnce = 500;

/**
 * Multiplies the first kept card of the database until there are `cards` more, each of another
 * person, without asking the functions for each of them.
 */
export async function keepMany(cloud: Cloud, cards: number): Promise<void> {
  const { entries = [], cards: faces = [] } = (await cloud.dump()).collections as Documents;
  const [entry] = entries;
  await fill(cloud, 'cards', cards, (number) => ({
    ...faces.find(({ _id }) => _id === entry?.['card']),
    _id: `c_${number}`,
    owner: `a_${number}`,
    name: `陈${number}`,
    namePinyin: `chen ${number}`,
    organisation: '华南设计周',
    organisationPinyin: 'hua nan she ji zhou',
  }));
  await fill(cloud, 'entries', cards, (number) => ({
    ...entry,
    _id: `h_${number}`,
    card: `c_${number}`,
    place: number.slice(-15),
  }));
}

async function fill(
  { url, environment }: Cloud,
  collectionName: string,
  count: number,
  document: (number: string) => object,
): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => String(index).padStart(20, '0'));
  for (let begin = 0; begin < numbers.length; begin += atOnce) {
    const data = numbers
      .slice(begin, begin + atOnce)
      .map((number) => JSON.stringify(document(number)));
    const wxCloudApiToken = environment()['WX_API_TOKEN'];
    const body = { action: 'database.insertDocument', collectionName, data, wxCloudApiToken };
    const answer = await fetch(`${url}/admin`, { method: 'POST', body: JSON.stringify(body) });
    if (!('data' in Object(await answer.json()))) {
      throw new Error(`${collectionName}: nothing was added`);
    }
  }
}
