import type { Reporter } from '../reporter.js';

/** Reports on stderr, so that stdout holds results alone; live on a terminal, plain lines in a pipe. */
export class ConsoleReporter implements Reporter {
  private readonly secrets: string[] = [];
  private live = false;

  constructor(private readonly stream: NodeJS.WriteStream = process.stderr) {}

  info(message: string): void {
    this.line(message);
  }

  warning(message: string): void {
    this.line(`warning: ${message}`);
  }

  /** A terminal cannot fold, and nobody reads a whole build's log there. */
  group(): void {}

  section<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.info(title);
    return work();
  }

  progress(line: string): void {
    if (!this.stream.isTTY) return;
    this.stream.write(
      line === '' ? '\r\x1b[K' : `\r\x1b[K${this.masked(line).slice(0, this.stream.columns - 1)}`,
    );
    this.live = line !== '';
  }

  mask(secret: string): void {
    this.secrets.push(secret);
  }

  private line(text: string): void {
    if (this.live) this.progress('');
    this.stream.write(`${this.masked(text)}\n`);
  }

  private masked(text: string): string {
    return this.secrets.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }
}
