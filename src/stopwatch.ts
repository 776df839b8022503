/** Seconds that the stages of one run took. */
export class Stopwatch {
  private readonly start = performance.now();
  private last = this.start;
  private readonly laps = new Map<string, number>();

  /** Ends a stage, which began where the one before ended. */
  lap(stage: string): void {
    const now = performance.now();
    this.laps.set(stage, (now - this.last) / 1000);
    this.last = now;
  }

  /** `{"image":3.2,…,"total":90.1}` in seconds, to the millisecond. */
  json(): string {
    const total = (performance.now() - this.start) / 1000;
    const rounded = [...this.laps, ['total', total] as const].map(([stage, seconds]) => [
      stage,
      Math.round(seconds * 1000) / 1000,
    ]);
    return JSON.stringify(Object.fromEntries(rounded));
  }
}
