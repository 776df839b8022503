/** Milliseconds of silence after which whoever reads a log is told what goes on. */
const SILENCE_MS = 15_000;

/** A medium that cannot take a line back: progress is told only where nothing else was told for a while. */
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
