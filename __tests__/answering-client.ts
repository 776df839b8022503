import { type Answer, CloudStackClient, CloudStackError, type Parameters } from '../src/cloudstack/client.js';

/** What a command answers, or how CloudStack refuses it. */
export type Answers = Readonly<Record<string, Answer | { refused: number; errortext: string }>>;

/** A client of a CloudStack that gives the same answer to a command again and again, and keeps what it was asked. */
export class AnsweringClient extends CloudStackClient {
  readonly asked: { command: string; parameters: Parameters }[] = [];

  constructor(
    private readonly answers: Answers,
    private readonly cloudStackVersion = '4.18.2.5',
  ) {
    super('http://api', 'none');
  }

  override async call(command: string, parameters: Parameters = {}): Promise<Answer> {
    this.asked.push({ command, parameters });
    if (command === 'listCapabilities') return { capability: { cloudstackversion: this.cloudStackVersion } };
    const answer = this.answers[command];
    if (!answer) throw new CloudStackError(command, 432, 'there is no such command');
    if ('refused' in answer)
      throw new CloudStackError(command, Number(answer.refused), String(answer.errortext));
    return answer;
  }
}
