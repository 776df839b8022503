/** How start-cloudstack.sh says which start it uses, and why. */
const START_CHOSEN = /^\[cloudstack\] ((?:direct|official) start: .*)/;

/**
 * What the container's log shows of a start and no other check can see. It gets the whole log, line by
 * line, from the container's first start.
 */
export class BootLog {
  /** How often the web application failed since supervisord's last start. */
  failedStartups = 0;
  /** Whether the `cloudstack` process of now is the one whose web application failed. */
  webApplicationFailed = false;
  /** By program, the sentence with which its start script gave up. */
  readonly gaveUp = new Map<string, string>();
  outOfMemory: string | undefined;
  /** Which starts were chosen, and why, until they are taken from here. */
  readonly starts: string[] = [];

  read(line: string): void {
    if (line.includes('supervisord started with pid')) this.reset();
    if (line.includes("spawned: 'cloudstack' with pid")) this.webApplicationFailed = false;
    const start = START_CHOSEN.exec(line)?.[1];
    if (start) this.starts.push(start);
    const spawned = /spawned: '([\w-]+)' with pid/.exec(line)?.[1];
    if (spawned) this.gaveUp.delete(spawned);
    if (line.includes('Failed startup of context')) {
      this.failedStartups += 1;
      this.webApplicationFailed = true;
    }
    const [, program, sentence] = /^\[([\w-]+)\] error: (.*)$/.exec(line) ?? [];
    if (program && sentence) this.gaveUp.set(program, sentence);
    if (
      /java\.lang\.OutOfMemoryError|insufficient memory for the Java Runtime|Cannot allocate memory/.test(
        line,
      )
    ) {
      this.outOfMemory ??= line.trim();
    }
  }

  private reset(): void {
    this.failedStartups = 0;
    this.webApplicationFailed = false;
    this.gaveUp.clear();
    this.outOfMemory = undefined;
  }
}
