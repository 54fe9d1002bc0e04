import { startTestCloud } from '../support/cloud';

test('a query without an index fails in every journey, and the cloud says so when it stops', async () => {
  const cloud = await startTestCloud();
  const { url } = cloud.cloud;
  const answer = await fetch(`${url}/admin`, {
    method: 'POST',
    body: JSON.stringify({
      action: 'database.getDocument',
      collectionName: 'cards',
      query: JSON.stringify({ state: 'live' }),
      wxCloudApiToken: cloud.cloud.environment()['WX_API_TOKEN'],
    }),
  });
  const wants = 'it wants the index {"keys":[["state",1]]}';
  expect(await answer.json()).toMatchObject({
    message: expect.stringContaining(`unindexed query of cards: ${wants}`) as string,
  });
  await expect(cloud.stop()).rejects.toThrow(wants);
});
