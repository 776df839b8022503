/** Milliseconds of silence after which the log says what is going on. */
const SILENCE_MS = 15_000;

/** A log that cannot replace a line: progress is printed only if nothing else was printed for a while. */
export class PlainLog {
  private newest = '';
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly write: (line: string) => void,
    private readonly silenceMs = SILENCE_MS,
  ) {}

  line(text: string): void {
    this.timer?.refresh();
    this.write(text);
  }

  /** @param line what goes on; '' where it has ended */
  progress(line: string): void {
    this.newest = line;
    if (line !== '') {
      this.timer ??= setInterval(() => this.write(`  … ${this.newest}`), this.silenceMs).unref();
      return;
    }
    clearInterval(this.timer);
    this.timer = undefined;
  }
}
