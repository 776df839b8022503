// A zone as it is deployed by hand, with Marvin: one call after the other, a look at each job a second, a minute for the
// hosts of each cluster. What the product is held against is measured by it, in the same run.
import { setTimeout as sleep } from 'node:timers/promises';

/** Marvin's pause after the hosts of a cluster, in seconds. */
const CLUSTER_SECONDS = 60;
const POLL_SECONDS = 1;

/**
 * @param integrationUrl the API on 8096
 * @param steps of `zone plan --json`, in their order
 * @returns {Promise<number>} seconds until the zone is enabled
 */
export async function deployByHand(integrationUrl, steps) {
  const start = performance.now();
  const objects = new Map();
  const resolved = (parameters) =>
    Object.entries(parameters).map(([name, value]) => [
      name,
      value.idOf ? objects.get(value.idOf).id : value,
    ]);
  for (const [index, { id, find, call }] of steps.entries()) {
    // Marvin looks only for what CloudStack made by itself, such as a network's providers.
    if (find && (!call || /\.element$/.test(id))) {
      const { [find.list]: found } = await api(integrationUrl, find.command, resolved(find.parameters));
      objects.set(id, found[0]);
    }
    if (call) {
      const answer = await finished(
        integrationUrl,
        await api(integrationUrl, call.command, resolved(call.parameters)),
      );
      const object = answer[call.result];
      objects.set(id, { ...objects.get(id), ...(Array.isArray(object) ? object[0] : object) });
    }
    if (isHost(id) && !isHost(steps[index + 1].id)) await sleep(CLUSTER_SECONDS * 1000);
  }
  return (performance.now() - start) / 1000;
}

const isHost = (id) => /\.hosts\[\d+\]$/.test(id);

async function finished(url, answer) {
  if (!answer.jobid) return answer;
  for (;;) {
    const { jobstatus, jobresult } = await api(url, 'queryAsyncJobResult', [['jobid', answer.jobid]]);
    if (jobstatus === 1) return jobresult;
    if (jobstatus === 2) throw new Error(`a job failed: ${JSON.stringify(jobresult)}`);
    await sleep(POLL_SECONDS * 1000);
  }
}

async function api(url, command, parameters) {
  const query = new URLSearchParams([...parameters, ['command', command], ['response', 'json']]);
  const reply = await fetch(`${url}?${query}`);
  const [answer] = Object.values(await reply.json());
  if (!reply.ok) throw new Error(`${command}: ${answer.errortext}`);
  return answer;
}
