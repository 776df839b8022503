import { getGlobalDispatcher, MockAgent, setGlobalDispatcher } from 'undici';
import { CloudStackClient } from '../../src/cloudstack/client.js';
import { sign } from '../../src/cloudstack/signature.js';

const ORIGIN = 'http://cloudstack:8080';
const URL = `${ORIGIN}/client/api`;
const KEYS = { apiKey: 'key', secretKey: 'secret' };

const ordinary = getGlobalDispatcher();
let agent: MockAgent;
beforeEach(() => {
  agent = new MockAgent();
  agent.disableNetConnect();
  setGlobalDispatcher(agent);
});
afterEach(async () => {
  agent.assertNoPendingInterceptors();
  setGlobalDispatcher(ordinary);
  await agent.close();
});

test('a signed call is posted as a form, over a separate connection', async () => {
  const signed = sign({ name: 'a b', command: 'listZones', response: 'json', apiKey: 'key' }, 'secret');
  agent
    .get(ORIGIN)
    .intercept({
      path: '/client/api',
      method: 'POST',
      body: new URLSearchParams(signed).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    .reply(200, { listzonesresponse: { count: 1, zone: [{ id: 'z' }] } });
  const client = new CloudStackClient(URL, { keys: KEYS });
  expect(await client.list('listZones', 'zone', { name: 'a b' })).toEqual([{ id: 'z' }]);
});

test('a session sends the cookies that login was answered with', async () => {
  const api = agent.get(ORIGIN);
  api.intercept({ path: '/client/api', method: 'POST' }).reply(
    200,
    { loginresponse: { sessionkey: 'k' } },
    {
      headers: { 'set-cookie': ['JSESSIONID=1; Path=/client; HttpOnly', 'sessionkey=k; Path=/client/api'] },
    },
  );
  api
    .intercept({
      path: '/client/api',
      method: 'POST',
      headers: { cookie: 'JSESSIONID=1; sessionkey=k' },
      body: 'command=listZones&response=json&sessionkey=k',
    })
    .reply(200, { listzonesresponse: {} });
  const client = await CloudStackClient.login(URL, 'admin', 'password');
  expect(await client.list('listZones', 'zone')).toEqual([]);
});

test('the integration port is asked by a query', async () => {
  agent
    .get(ORIGIN)
    .intercept({ path: '/client/api?command=listZones&response=json', method: 'GET' })
    .reply(200, { listzonesresponse: {} });
  expect(await new CloudStackClient(URL, 'none').call('listZones')).toEqual({});
});

test.each<[string, Error, string]>([
  ['refused', Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'the connection was refused'],
  ['reset', Object.assign(new Error(), { code: 'ECONNRESET' }), 'the connection was closed'],
  ['unknown', new Error('odd'), 'odd'],
])('a connection that is %s is said in words', async (_, error, cause) => {
  agent.get(ORIGIN).intercept({ path: /./, method: 'GET' }).replyWithError(error);
  await expect(new CloudStackClient(URL, 'none').call('listZones')).rejects.toThrow(
    `${URL} does not answer: ${cause}`,
  );
});

test('an answer that is not from an API is reported with its status', async () => {
  agent.get(ORIGIN).intercept({ path: /./, method: 'GET' }).reply(503, '<html>');
  await expect(new CloudStackClient(URL, 'none').call('listZones')).rejects.toThrow(
    `${URL} answered 503, but not with an API response`,
  );
});
