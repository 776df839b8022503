/** How the core reports to its user; implemented for GitHub Actions and for the terminal in `report/`. */
export interface Reporter {
  info(message: string): void;
  warning(message: string): void;
  /** Lines that are folded where the medium can fold them. */
  group(title: string, lines: readonly string[]): void;
  /** Does work whose lines belong together under a title. */
  section<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** A line that replaces the one before it on a terminal; elsewhere it is printed in long silences. '' clears it. */
  progress(line: string): void;
  /** Hides the value in everything printed from now on. */
  mask(secret: string): void;
}
