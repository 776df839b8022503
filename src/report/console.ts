import { stripVTControlCharacters, styleText } from 'node:util';
import type { Reporter } from '../reporter.js';
import { PlainLog } from './plain-log.js';
import { Secrets } from './secrets.js';

interface ConsoleOptions {
  stream?: NodeJS.WriteStream;
  env?: NodeJS.ProcessEnv;
  /** Warnings alone. */
  quiet?: boolean;
}

const COLOUR = { '✓': 'green', '✗': 'red', 'warning:': 'yellow' } as const;
/** The width of a terminal that does not report it. */
const COLUMNS = 80;

/** Reports on stderr, so that stdout holds results alone; live on a terminal, plain lines in a pipe. */
export class ConsoleReporter implements Reporter {
  private readonly secrets = new Secrets();
  private readonly stream: NodeJS.WriteStream;
  private readonly quiet: boolean;
  private readonly isColoured: boolean;
  private readonly isLive: boolean;
  private readonly log: PlainLog;
  private shown = false;

  constructor({ stream = process.stderr, env = process.env, quiet = false }: ConsoleOptions = {}) {
    this.stream = stream;
    this.quiet = quiet;
    this.isColoured = wantsColour(stream, env);
    this.isLive = stream.isTTY === true && env.TERM !== 'dumb';
    this.log = new PlainLog((line) => this.line(line));
  }

  info(message: string): void {
    if (!this.quiet) this.log.line(message);
  }

  warning(message: string): void {
    this.log.line(`warning: ${message}`);
  }

  /** A terminal cannot fold, and nobody reads a whole build's log there. */
  group(): void {}

  section<T>(title: string, work: () => Promise<T>): Promise<T> {
    this.info(title);
    return work();
  }

  progress(line: string): void {
    if (this.quiet) return;
    if (this.isLive) this.show(line);
    else this.log.progress(line);
  }

  mask(secret: string): void {
    this.secrets.add(secret);
  }

  /** In place of the line before. */
  private show(line: string): void {
    const room = (this.stream.columns || COLUMNS) - 1;
    const text = stripVTControlCharacters(this.secrets.masked(line)).slice(0, room);
    this.stream.write(`\r\x1b[K${text}`);
    this.shown = line !== '';
  }

  private line(text: string): void {
    if (this.shown) this.show('');
    const masked = this.secrets.masked(text);
    this.stream.write(`${this.isColoured ? coloured(masked) : masked}\n`);
  }
}

/** By the conventions of no-color.org and force-color.org; the first has the last word. */
function wantsColour(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  if (env.NO_COLOR || env.TERM === 'dumb') return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true;
}

function coloured(text: string): string {
  return text.replace(/^(\s*)(✓|✗|warning:)/, (_, blank: string, mark: keyof typeof COLOUR) => {
    // Whether to colour is decided already, also for Node versions that would decide it by stdout.
    return blank + styleText(COLOUR[mark], mark, { validateStream: false });
  });
}
