import { setTimeout as sleep } from 'node:timers/promises';
import type { Containers } from '../../engine/containers.js';
import { messageOf } from '../../errors.js';
import { type Check, judge } from '../../readiness/wait.js';
import type { Reporter } from '../../reporter.js';
import type { Watch } from '../service.js';
import { BootLog } from './boot-log.js';
import { type ContainerFacts, containerChecks } from './checks.js';
import { parseProbe } from './probe.js';

const PROBE = 'cloudstack-usage-probe';
/** Seconds one look into the container may take. */
const PROBE_SECONDS = 10;
/** Seconds between two looks into the container while the API is not there: each costs it a fifth of a core's second. */
const PAUSE_WHILE_STARTING_SECONDS = 3;
const RESTART = ['supervisorctl', 'restart', 'cloudstack'];

/**
 * Follows the start of a container by its log and its probe. On the first failed start of the web application the program
 * is restarted, since that failure can be transient (measured: 1 start of about 10 on a busy machine).
 */
export class ContainerWatch implements Watch<ContainerFacts> {
  readonly checks: readonly Check<ContainerFacts>[];
  readonly stop: () => void;
  private readonly log = new BootLog();
  private last: ContainerFacts | undefined;
  private lookedAt = 0;

  constructor(
    private readonly containers: Containers,
    private readonly id: string,
    hasUi: boolean,
    private readonly reporter: Reporter,
    private readonly signal?: AbortSignal,
  ) {
    this.checks = containerChecks(hasUi, this.log);
    this.stop = containers.follow(id, (line) => this.log.read(line));
  }

  async observe(awaitsApi: boolean): Promise<ContainerFacts> {
    for (const start of this.log.starts.splice(0)) this.reporter.info(`  ${start}`);
    await this.restartFailedWebApplication();
    const isFresh = performance.now() - this.lookedAt < PAUSE_WHILE_STARTING_SECONDS * 1000;
    if (this.last && isFresh && awaitsApi) return this.last;
    this.last = await this.look();
    this.lookedAt = performance.now();
    return this.last;
  }

  /** Whether it can never become ready, as far as its log and one look show. It is not followed after that. */
  async isHopeless(): Promise<boolean> {
    await sleep(1000, undefined, { signal: this.signal }); // The whole log so far has been read by then.
    this.stop();
    const facts = await this.look();
    const verdicts = await Promise.all(this.checks.map((check) => judge(check, facts)));
    return verdicts.some(({ state }) => state === 'hopeless');
  }

  private async look(): Promise<ContainerFacts> {
    const [container, probe] = await Promise.all([this.containers.find(this.id, this.signal), this.probe()]);
    return { container, probe };
  }

  private async probe(): Promise<ContainerFacts['probe']> {
    const { id, signal } = this;
    try {
      const options = { signal, timeoutSeconds: PROBE_SECONDS };
      const { code, stdout, stderr } = await this.containers.exec(id, [PROBE], options);
      if (code === 0) return parseProbe(stdout);
      return { failure: `${PROBE} failed: ${(stderr || stdout).trim().split('\n').at(-1) ?? ''}` };
    } catch (error) {
      signal?.throwIfAborted();
      return { failure: messageOf(error) };
    }
  }

  private async restartFailedWebApplication(): Promise<void> {
    const { id, log, reporter } = this;
    if (!log.webApplicationFailed || log.failedStartups > 1) return;
    log.webApplicationFailed = false; // Before the restart, which can end after the next failure was logged.
    reporter.warning("CloudStack's web application failed to start; restarting the program cloudstack once");
    const { code, stdout, stderr } = await this.containers.exec(id, RESTART, { timeoutSeconds: 60 });
    if (code !== 0) reporter.warning(`The restart failed: ${(stderr || stdout).trim()}`);
  }
}
