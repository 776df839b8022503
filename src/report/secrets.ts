/** The values that are hidden in everything that this project prints or writes. */
export class Secrets {
  private readonly values = new Set<string>();

  add(secret: string): void {
    if (secret === '') return;
    for (const value of [secret, encodeURIComponent(secret)]) this.values.add(value);
  }

  /** The text with `***` in place of each secret, as it is and as a URL has it. */
  masked(text: string): string {
    return [...this.values].reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
  }
}
