import { type CloudStackClient, CloudStackError } from '../cloudstack/client.js';
import { callAndWait } from '../cloudstack/job.js';
import { formatSeconds } from '../duration.js';
import { UserError } from '../errors.js';
import type { Reporter } from '../reporter.js';
import type { Step, Value } from './plan/step.js';

/** How many calls are under way at once: a management server has no trouble with as many, even on two cores. */
const SIDE_BY_SIDE = 16;

/** What the steps made or found, by the step's id. */
export type Objects = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

export interface Deployment {
  objects: Objects;
  /** Titles of the steps of which nothing was there. */
  made: string[];
  /** Global settings that CloudStack reads only when it starts. */
  notYetInForce: string[];
}

/**
 * Carries a plan out: each step as soon as what it needs is done. What is there already is left as it is, so that a
 * deployment that was broken off goes on where it stopped.
 *
 * @param settle waits, after a step and before what needs it, until CloudStack has followed it up
 * @throws UserError naming the step, its parameters and CloudStack's own words
 */
export async function deploy(
  steps: readonly Step[],
  client: CloudStackClient,
  reporter: Reporter,
  settle: (step: Step, objects: Objects) => Promise<void> = async () => {},
): Promise<Deployment> {
  const executor = new Executor(client);
  const progress = new Progress(steps, reporter);
  const waiting = new Set(steps);
  const running = new Map<string, Promise<void>>();
  const done = new Set<string>();
  const start = (step: Step) => {
    waiting.delete(step);
    progress.begin(step);
    const work = executor.run(step).then(async () => {
      await settle(step, executor.deployment().objects);
      done.add(step.id);
      running.delete(step.id);
      progress.end(step);
    });
    running.set(step.id, work);
  };
  try {
    while (done.size < steps.length) {
      client.signal?.throwIfAborted();
      for (const step of waiting) {
        if (running.size < SIDE_BY_SIDE && step.needs.every((id) => done.has(id))) start(step);
      }
      if (running.size === 0) throw new Error(`no step can be done of ${[...waiting].map(({ id }) => id)}`);
      await Promise.race(running.values());
    }
  } finally {
    // What is under way is not abandoned half-said: its answers are waited for, and only the first failure counts.
    await Promise.allSettled(running.values());
    progress.close();
  }
  return executor.deployment();
}

class Executor {
  private readonly objects = new Map<string, Readonly<Record<string, unknown>>>();
  private readonly new = new Set<string>();
  private readonly made: string[] = [];
  private readonly notYetInForce: string[] = [];

  constructor(private readonly client: CloudStackClient) {}

  deployment(): Deployment {
    const { objects, made, notYetInForce } = this;
    return { objects, made, notYetInForce };
  }

  async run(step: Step): Promise<void> {
    const found = step.find && !this.isInNew(step) ? await this.find(step) : undefined;
    if (found) this.objects.set(step.id, found);
    if (!step.call) {
      if (!found) throw new UserError(`${step.title}: CloudStack has none (${step.id})`);
      return;
    }
    const unless = step.unless && this.objects.get(step.unless.of);
    const isDone = step.unless ? String(unless?.[step.unless.field]) === step.unless.is : found !== undefined;
    if (isDone) return;
    await this.call(step, step.call);
  }

  private isInNew({ within }: Step): boolean {
    return within !== undefined && this.new.has(within);
  }

  private async find(step: Step): Promise<Readonly<Record<string, unknown>> | undefined> {
    const { command, parameters, list, where, nth = 0, must = {} } = step.find as NonNullable<Step['find']>;
    const items = await this.explained(step, command, parameters, (given) =>
      this.client.list(command, list, given),
    );
    const known = items.filter((item) =>
      Object.entries(where).every(([key, value]) => String(item[key]) === value),
    );
    const found = known[nth];
    for (const [key, value] of Object.entries(found ? must : {})) {
      if (String(found?.[key]) !== value)
        throw new UserError(
          `${step.title} already exists, but its ${key} is ${found?.[key]}, not ${value} (${step.id}): use another name`,
        );
    }
    return found;
  }

  private async call(step: Step, { command, parameters, result = '' }: NonNullable<Step['call']>) {
    const answer = await this.explained(step, command, parameters, (given) =>
      callAndWait(this.client, command, given),
    );
    const value = answer[result];
    const object = (Array.isArray(value) ? value[0] : value) as Record<string, unknown> | undefined;
    if (!object) throw new UserError(`${step.title}: ${command} answered without ${result} (${step.id})`);
    if (command === 'updateConfiguration' && object.isdynamic === false)
      this.notYetInForce.push(String(object.name));
    this.objects.set(step.id, { ...this.objects.get(step.id), ...object });
    if (step.find) this.new.add(step.id);
    this.made.push(step.title);
  }

  /** A failure names the step, its parameters and what CloudStack said. */
  private async explained<T>(
    step: Step,
    command: string,
    parameters: Record<string, Value>,
    work: (given: Record<string, string>) => Promise<T>,
  ): Promise<T> {
    const given = Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [name, this.resolve(step, value)]),
    );
    try {
      return await work(given);
    } catch (error) {
      if (!(error instanceof CloudStackError)) throw error;
      const shown = Object.entries(given).filter(([name]) => name !== 'password');
      throw new UserError(
        `${step.title} could not be deployed (${step.id}): ${command}: ${error.errortext}`,
        shown.map(([name, value]) => `${name}=${value}`),
      );
    }
  }

  private resolve(step: Step, value: Value): string {
    if (typeof value === 'string') return value;
    const id = this.objects.get(value.idOf)?.id;
    if (typeof id !== 'string') throw new Error(`${step.id} needs the id of ${value.idOf}, which has none`);
    return id;
  }
}

/** One line when a group of steps is done, with its time; on a terminal, what is under way. */
class Progress {
  private readonly left = new Map<string, number>();
  private readonly begun = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  private readonly under = new Set<string>();
  private done = 0;

  constructor(
    private readonly steps: readonly Step[],
    private readonly reporter: Reporter,
  ) {
    for (const { group } of steps) this.counts.set(group, (this.counts.get(group) ?? 0) + 1);
    for (const [group, count] of this.counts) this.left.set(group, count);
  }

  begin({ group, title }: Step): void {
    if (!this.begun.has(group)) this.begun.set(group, performance.now());
    this.under.add(title);
    this.show();
  }

  end({ group, title }: Step): void {
    this.done += 1;
    this.under.delete(title);
    this.show();
    const left = (this.left.get(group) ?? 1) - 1;
    this.left.set(group, left);
    if (left > 0) return;
    const seconds = (performance.now() - (this.begun.get(group) ?? 0)) / 1000;
    this.reporter.info(`  ✓ ${group} (${this.counts.get(group)}) in ${formatSeconds(seconds)}`);
  }

  close(): void {
    this.reporter.progress('');
  }

  private show(): void {
    const bar = '█'.repeat(Math.round((20 * this.done) / this.steps.length)).padEnd(20, '░');
    this.reporter.progress(`${bar} ${this.done}/${this.steps.length} ${[...this.under].join(', ')}`);
  }
}
