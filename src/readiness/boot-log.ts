/**
 * What the container's log tells of a start that no other check can see. It is fed the whole log, line by
 * line, from the container's first start.
 */
export class BootLog {
  /** How often the web application failed since supervisord's last start. */
  failedStartups = 0;
  /** Whether the `cloudstack` process of now is the one whose web application failed. */
  webApplicationFailed = false;
  /** The sentence with which the usage server's start script gave up. */
  usageError: string | undefined;
  outOfMemory: string | undefined;

  read(line: string): void {
    if (line.includes('supervisord started with pid')) this.reset();
    if (line.includes("spawned: 'cloudstack' with pid")) this.webApplicationFailed = false;
    if (line.includes("spawned: 'cloudstack-usage' with pid")) this.usageError = undefined;
    if (line.includes('Failed startup of context')) {
      this.failedStartups += 1;
      this.webApplicationFailed = true;
    }
    const usageError = /^\[usage\] error: (.*)$/.exec(line);
    if (usageError) this.usageError = usageError[1];
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
    this.usageError = undefined;
    this.outOfMemory = undefined;
  }
}
