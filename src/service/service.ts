import type { EngineName } from '../engine/client.js';
import type { Check } from '../readiness/wait.js';
import type { Reporter } from '../reporter.js';
import type { Endpoints } from './endpoints.js';
import type { GlobalSetting } from './global-settings.js';
import type { LogService, Logs } from './logs.js';
import type { UsageServer } from './usage-server.js';

/** The engine of a service, as the output `engine` names it. */
export type ServiceEngine = EngineName | 'embedded';

/** A CloudStack with its usage server, running or not, whatever it runs in. It is as it was when it was found or started. */
export interface Service extends ZoneFiles {
  readonly name: string;
  readonly engine: ServiceEngine;
  /** Its engine, and whether that is the real CloudStack; for people. */
  readonly description: string;
  /** What messages call it: `The container …`. */
  readonly title: string;
  /** '' if it has no container. */
  readonly containerId: string;
  /** Whether it ran before. */
  readonly adopted: boolean;
  /** running, paused, exited, … */
  readonly state: string;
  /** By the addresses that are really published; all '' if it cannot be reached. */
  readonly endpoints: Endpoints;
  /** @throws UserError that says how to make it reachable, if it is not */
  assertReachable(): void;
  /** Follows its start, until it is stopped. */
  watch(reporter: Reporter, signal?: AbortSignal): Watch;
  /** What is wrong with the machine that it runs on, such as a full disk, and what to do. */
  machineTrouble(): Promise<string | undefined>;
  /**
   * Compares what it was started with to what its CloudStack has stored.
   *
   * @throws UserError naming each setting that this version does not have, or that is not in effect
   */
  verifySettings(settings: readonly GlobalSetting[], version: string, signal?: AbortSignal): Promise<void>;
  usageServer(signal?: AbortSignal): UsageServer;
  /**
   * The last lines of its logs.
   *
   * @param lines of each
   * @param only one of them
   * @throws UserError if it has no such log
   */
  logs(lines: number, only?: LogService): Promise<Logs>;
  /** Ends it and removes what it leaves. @returns a sentence that says so */
  remove(): Promise<string>;
}

/** How a service is followed while it starts. */
export interface Watch<Facts = unknown> {
  readonly checks: readonly Check<Facts>[];
  /**
   * Collects the facts that the checks judge.
   *
   * @param awaitsApi whether the API did not answer yet: there is no hurry then
   */
  observe(awaitsApi: boolean): Promise<Facts>;
  stop(): void;
}

/** What has the zone descriptions that come with a version of CloudStack. */
export interface ZoneFiles {
  /** @throws UserError if it has none of that name */
  zoneFile(zone: string, signal?: AbortSignal): Promise<ZoneText>;
}

export interface ZoneText {
  path: string;
  text: string;
}
