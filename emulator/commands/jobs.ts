import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call, Command } from '../command.js';
import { required } from '../command.js';
import { ApiError } from '../errors.js';
import { type Job, timestamp } from '../state.js';

/** Milliseconds that a job takes; the real ones of the simulator are about as short. */
const JOB_MILLIS = 15;

/**
 * Starts an asynchronous command: what is wrong with its parameters is reported at once, the result by
 * `queryAsyncJobResult`.
 */
export async function startJob(command: Command, call: Call): Promise<Record<string, unknown>> {
  const { result: key, instanceType, tellsId } = command.job as NonNullable<Command['job']>;
  const object = await command.run(call);
  // A job about nothing in particular has an instance type, but no instance.
  const made = instanceType && instanceType !== 'None' ? String(object.id) : undefined;
  const job: Job = {
    id: randomUUID(),
    user: call.user,
    command: command.name,
    created: new Date(),
    ...(instanceType && { instance: { type: instanceType, ...(made && { id: made }) } }),
  };
  call.state.jobs.set(job.id, job);
  void sleep(JOB_MILLIS).then(() => {
    job.completed = new Date();
    job.result = { [key]: resultOf(key, object, job.id) };
  });
  return { ...((tellsId ?? made) && { id: String(object.id) }), jobid: job.id };
}

/** Machines and volumes have the id of their job; `success` is a value, all else an object under its key. */
function resultOf(key: string, object: Record<string, unknown>, jobid: string): unknown {
  if (key === 'success') return object.success;
  return ['virtualmachine', 'volume'].includes(key) ? { ...object, jobid, jobstatus: 0 } : object;
}

export const jobCommands: Command[] = [
  {
    name: 'queryAsyncJobResult',
    run: async (call) => {
      const id = required('queryAsyncJobResult', call, 'jobid');
      const job = call.state.jobs.get(id);
      if (!job) throw ApiError.unknownEntity('jobid', id);
      return describeJob(job);
    },
  },
];

function describeJob({ id, user, command, created, completed, instance, result }: Job) {
  const account = user?.account;
  return {
    ...(account && {
      accountid: account.id,
      account: account.name,
      domainid: account.domain.id,
      domainpath: account.domain.path,
    }),
    ...(user && { userid: user.id }),
    cmd: `org.apache.cloudstack.api.command.${command}Cmd`,
    jobstatus: result ? 1 : 0,
    jobprocstatus: 0,
    jobresultcode: 0,
    ...(result && { jobresulttype: 'object', jobresult: result }),
    ...(instance && { jobinstancetype: instance.type }),
    ...(instance?.id && { jobinstanceid: instance.id }),
    ...(!completed && { managementserverid: 1 }),
    created: timestamp(created),
    ...(completed && { completed: timestamp(completed) }),
    jobid: id,
  };
}
