import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Call, Command } from '../command.js';
import { required } from '../command.js';
import { ApiError } from '../errors.js';
import { callerOf, isRootAdmin } from '../owners.js';
import { type Job, timestamp } from '../state.js';

/** Milliseconds that a job takes; the real ones of the simulator are about as short. */
const JOB_MILLIS = 15;

/**
 * Starts an asynchronous command, whose result `queryAsyncJobResult` has. What a command that makes something
 * (BaseAsyncCreateCmd) is wrong with is reported at once; all other errors end the job, with `jobstatus` 2.
 */
export async function startJob(command: Command, call: Call): Promise<Record<string, unknown>> {
  const { result: key, instanceType, tellsId } = command.job as NonNullable<Command['job']>;
  // A job about nothing in particular has an instance type, but no instance.
  const isAbout = instanceType !== undefined && instanceType !== 'None';
  const makes = tellsId ?? (isAbout && !call.parameters.has('id'));
  const job: Job = { id: randomUUID(), user: call.user, command: command.name, created: new Date() };
  const outcome = await outcomeOf(command, call, makes);
  const id = outcome instanceof ApiError ? undefined : String(outcome.id);
  if (instanceType) job.instance = { type: instanceType, ...(isAbout && id && { id }) };
  call.state.jobs.set(job.id, job);
  void sleep(JOB_MILLIS).then(() => {
    job.completed = new Date();
    Object.assign(
      job,
      outcome instanceof ApiError ? failed(outcome) : { result: resultOf(key, outcome, job.id) },
    );
  });
  return { ...((tellsId ?? isAbout) && id !== undefined && { id }), jobid: job.id };
}

async function outcomeOf(
  command: Command,
  call: Call,
  makes: boolean,
): Promise<Record<string, unknown> | ApiError> {
  try {
    return structuredClone(await command.run(call));
  } catch (error) {
    if (error instanceof ApiError && (!makes || error.isOfWork)) return error;
    throw error;
  }
}

function failed({ errorCode, message }: ApiError): Pick<Job, 'result' | 'errorCode'> {
  return { errorCode, result: { errorcode: errorCode, errortext: message } };
}

/** Machines and volumes have the id of their job; `success` is a value, all else an object under its key. */
function resultOf(key: string, object: Record<string, unknown>, jobid: string): Record<string, unknown> {
  if (key === 'success') return { success: object.success };
  return { [key]: ['virtualmachine', 'volume'].includes(key) ? { ...object, jobid, jobstatus: 0 } : object };
}

export const jobCommands: Command[] = [
  {
    name: 'queryAsyncJobResult',
    parameters: 'jobid',
    run: async (call) => {
      const id = required('queryAsyncJobResult', call, 'jobid');
      const job = call.state.jobs.get(id);
      if (!job) throw ApiError.unknownEntity('jobid', id, 'queryAsyncJobResult');
      const caller = callerOf(call);
      if (!isRootAdmin(caller) && job.user?.account.id !== caller.id)
        throw ApiError.permissionDenied(
          `Account ${caller.name} does not have permission to see the job ${id}`,
        );
      return describeJob(job);
    },
  },
];

function describeJob({ id, user, command, created, completed, instance, result, errorCode }: Job) {
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
    jobstatus: result ? (errorCode ? 2 : 1) : 0,
    jobprocstatus: 0,
    jobresultcode: errorCode ?? 0,
    ...(result && { jobresulttype: 'object', jobresult: result }),
    ...(instance && { jobinstancetype: instance.type }),
    ...(instance?.id && { jobinstanceid: instance.id }),
    ...(!completed && { managementserverid: 1 }),
    created: timestamp(created),
    ...(completed && { completed: timestamp(completed) }),
    jobid: id,
  };
}
