/** A function that sends whatever request to the database it is given, as the SDK would. */
export const databaseDoor = `
  const { URL } = JSON.parse(process.env.TCB_CONTEXT_CNFG);
  const body = { ...event.request, wxCloudApiToken: process.env.WX_API_TOKEN };
  const answer = await fetch(URL, { method: 'POST', body: JSON.stringify(body) });
  return answer.json();`;
