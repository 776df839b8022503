import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type CloudStackClient, CloudStackError, type Parameters } from './client.js';

/** Milliseconds between two looks at a job: a short job is seen at once, a long one is not asked for too often. */
const FIRST_PAUSE = 20;
const LONGEST_PAUSE = 500;
/** Seconds after which a job is given up; the longest of the simulator's, a virtual machine, takes a few. */
const JOB_SECONDS = 300;

/**
 * Calls a command and, where it is asynchronous, waits for its job.
 *
 * @returns the command's answer, or the job's `jobresult`
 * @throws CloudStackError if CloudStack refuses the command or the job fails
 */
export async function callAndWait(
  client: CloudStackClient,
  command: string,
  parameters: Parameters = {},
): Promise<Answer> {
  const answer = await client.call(command, parameters);
  if (typeof answer.jobid !== 'string') return answer;
  return jobResult(client, command, answer.jobid);
}

async function jobResult(client: CloudStackClient, command: string, jobid: string): Promise<Answer> {
  const deadline = performance.now() + JOB_SECONDS * 1000;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    const { jobstatus, jobresult, jobresultcode } = await client.call('queryAsyncJobResult', { jobid });
    const result = (jobresult ?? {}) as Answer;
    if (jobstatus === 1) return result;
    if (jobstatus === 2) {
      const { errorcode, errortext } = result as { errorcode?: number; errortext?: string };
      throw new CloudStackError(
        command,
        errorcode ?? Number(jobresultcode),
        errortext ?? 'the job failed without a reason',
      );
    }
    if (performance.now() > deadline)
      throw new CloudStackError(command, 0, `job ${jobid} is not done after ${JOB_SECONDS} s`);
    await sleep(pause, undefined, client.signal && { signal: client.signal });
  }
}
