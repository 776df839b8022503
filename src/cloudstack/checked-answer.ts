import * as v from 'valibot';
import { UserError } from '../errors.js';
import { formatPath, messageOf, pathOf } from '../schema-issues.js';
import type { CloudStackClient } from './client.js';

/** CloudStack answered in a form that is not known: no figure may be made of it. */
export class UnknownAnswerError extends UserError {
  override name = 'UnknownAnswerError';
}

/**
 * Checks an answer, or a part of it, before a figure is made of it: a field that is missing must never become 0.
 *
 * @param path where the value is in the answer, such as `balance`
 * @returns the value as the schema types it
 * @throws UnknownAnswerError naming the version, the command and the key
 */
export async function checkedAnswer<Schema extends v.GenericSchema>(
  client: CloudStackClient,
  command: string,
  path: string,
  schema: Schema,
  value: unknown,
): Promise<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const key = formatPath([path, ...pathOf(issue)].filter((part) => part !== ''));
  const version = await client.version().catch(() => undefined);
  throw new UnknownAnswerError(
    `CloudStack ${version ?? 'of an unknown version'} answered ${command} in an unknown format: ${key} ${messageOf(issue)}; please report it`,
    [JSON.stringify(value)?.slice(0, 500) ?? 'no value'],
  );
}

/** As {@link CloudStackClient.list}, each item checked against the schema. */
export async function checkedList<Schema extends v.GenericSchema>(
  client: CloudStackClient,
  command: string,
  key: string,
  schema: Schema,
  parameters: Parameters<CloudStackClient['call']>[1] = {},
): Promise<v.InferOutput<Schema>[]> {
  const items = await client.list(command, key, parameters);
  return checkedAnswer(client, command, key, v.array(schema), items);
}
