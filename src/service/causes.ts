import { NO_SPACE, WRONG_ARCHITECTURE } from '../engine/complaints.js';
import { errorLines, type LogService, type Logs } from './logs.js';

/** What a failure of the programs in the container can come from. */
interface KnownCause {
  /** What shows it in a line of a log. */
  sign: RegExp;
  /** What takes that back, in the same log. */
  unless?: RegExp;
  /** Whose log it is, where the sign alone may mean something else. */
  service?: LogService;
  /** What is wrong, and what to do. */
  sentence: string;
}

export const TOO_LITTLE_MEMORY =
  'there is too little memory, so a program was killed: give the container about 4 GB';

/** The first match is reported. The words are those of CloudStack, MySQL, MariaDB, the JVM, supervisord and the kernel. */
export const KNOWN_CAUSES: readonly KnownCause[] = [
  { sign: /exec format error/i, sentence: `the image cannot run on this machine: ${WRONG_ARCHITECTURE}` },
  {
    sign: /UnsupportedClassVersionError|compiled by a more recent version of the Java Runtime/,
    sentence:
      "CloudStack's classes need a newer Java than the one in the image: use a base-image whose CloudStack was built with the JDK in that image",
  },
  {
    sign: /Database version \S+ is higher than management software version/,
    sentence:
      'the database in database-volume was upgraded by a newer CloudStack: use a separate volume for each version, or remove the volume',
  },
  {
    sign: /Cannot boot server version|Downgrade is not supported|[Rr]edo log was created with|Unsupported redo log format/,
    service: 'mysqld',
    sentence:
      'the data in database-volume was written by another MySQL server: use a separate volume for this image, or remove the volume',
  },
  {
    sign: /Access denied for user 'cloud'|Unknown database 'cloud|Table 'cloud\.configuration' doesn't exist/,
    sentence:
      'the data in database-volume has no CloudStack database: use a separate volume for this service, or remove the volume',
  },
  {
    sign: /Failed to start bean 'cloudStackLifeCycle'.*NumberFormatException: For input string/,
    sentence:
      'CloudStack read a setting whose value is not a number: correct it in settings, or in the globalConfig of the zone',
  },
  { sign: NO_SPACE, sentence: 'the disk is full: free some space' },
  {
    sign: /unable to create (new )?native thread/,
    sentence: 'the thread limit is reached: raise it (pids of the engine, nproc of the user)',
  },
  {
    sign: /OutOfMemoryError|Cannot allocate memory|insufficient memory|terminated by SIGKILL; not expected/,
    sentence: TOO_LITTLE_MEMORY,
  },
  {
    sign: /Too many connections|Connection is not available, request timed out/,
    sentence:
      'MySQL accepts no more connections: keep the pools in every db.properties below max_connections (350 in this image)',
  },
  {
    sign: /still waiting for MySQL/,
    unless: /MySQL is up/,
    sentence: "MySQL does not answer: see mysqld's log, and check the database-volume if you use one",
  },
  {
    sign: /Communications link failure|Socket fail to connect|Unable to get a new db connection/,
    service: 'cloudstack-usage',
    sentence:
      "the usage server cannot connect to MySQL: see mysqld's log, and db.properties if the image changes it",
  },
  {
    sign: /Unable to get a new db connection/,
    sentence:
      'the first connection to MySQL came too late: the machine is too busy; run it again, or use a machine with more processors',
  },
];

/** The known cause that the logs show: what is wrong, and what to do. */
export function knownCause(logs: Logs): string | undefined {
  return KNOWN_CAUSES.find((cause) => [...logs].some((log) => tellsOf(cause, log)))?.sentence;
}

/** The known cause, else the last line with an error. */
export function likelyCause(logs: Logs): string | undefined {
  const errors = [...logs].flatMap(([service, lines]) =>
    errorLines(lines).map((line) => `${service}: ${line.slice(0, 400)}`),
  );
  return knownCause(logs) ?? errors.at(-1);
}

function tellsOf(
  { sign, unless, service }: KnownCause,
  [name, lines]: [LogService, readonly string[]],
): boolean {
  if (service && service !== name) return false;
  return lines.some((line) => sign.test(line)) && !lines.some((line) => unless?.test(line));
}
