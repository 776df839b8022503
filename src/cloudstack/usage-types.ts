import * as v from 'valibot';
import { InputError } from '../errors.js';
import { checkedAnswer, checkedList } from './checked-answer.js';
import type { CloudStackClient } from './client.js';

export interface UsageType {
  id: number;
  /** The same for every version of CloudStack. */
  name: string;
  description: string;
}

/**
 * The names of usage types, by id: those that `listUsageTypes` of CloudStack 4.20 gives (UsageTypes.java), which 4.18
 * and 4.19 do not return.
 */
const NAMES: Readonly<Record<number, string>> = {
  1: 'RUNNING_VM',
  2: 'ALLOCATED_VM',
  3: 'IP_ADDRESS',
  4: 'NETWORK_BYTES_SENT',
  5: 'NETWORK_BYTES_RECEIVED',
  6: 'VOLUME',
  7: 'TEMPLATE',
  8: 'ISO',
  9: 'SNAPSHOT',
  10: 'SECURITY_GROUP',
  11: 'LOAD_BALANCER_POLICY',
  12: 'PORT_FORWARDING_RULE',
  13: 'NETWORK_OFFERING',
  14: 'VPN_USERS',
  21: 'VM_DISK_IO_READ',
  22: 'VM_DISK_IO_WRITE',
  23: 'VM_DISK_BYTES_READ',
  24: 'VM_DISK_BYTES_WRITE',
  25: 'VM_SNAPSHOT',
  26: 'VOLUME_SECONDARY',
  27: 'VM_SNAPSHOT_ON_PRIMARY',
  28: 'BACKUP',
  29: 'BUCKET',
  30: 'NETWORK',
  31: 'VPC',
};

/** 4.18 and 4.19 call the id `usagetypeid`, and have no name. */
const usageTypeAnswer = v.looseObject({
  id: v.optional(v.number()),
  usagetypeid: v.optional(v.number()),
  name: v.optional(v.string()),
  description: v.optional(v.string(), ''),
});

/**
 * What the running version meters (`listUsageTypes`), by one set of names on every version; a type that a later
 * version adds has that version's name.
 *
 * @throws UnknownAnswerError if a type has no id, or is new and has no name
 */
export async function usageTypes(client: CloudStackClient): Promise<UsageType[]> {
  const answers = await checkedList(client, 'listUsageTypes', 'usagetype', usageTypeAnswer);
  return Promise.all(
    answers.map(async ({ id: newId, usagetypeid, name, description }, index) => {
      const path = `usagetype[${index}]`;
      const check = <Schema extends v.GenericSchema>(key: string, schema: Schema, value: unknown) =>
        checkedAnswer(client, 'listUsageTypes', `${path}.${key}`, schema, value);
      const id = await check('id', v.number(), newId ?? usagetypeid);
      return { id, name: await check('name', v.string(), NAMES[id] ?? name), description };
    }),
  );
}

/**
 * A usage type by its id or its name, in capitals or not.
 *
 * @throws InputError naming what there is
 */
export function findUsageType(types: readonly UsageType[], text: string): UsageType {
  const found = types.find(({ id, name }) => String(id) === text || name === text.toUpperCase());
  if (found) return found;
  const known = types.map(({ id, name }) => `${id} ${name}`).join(', ');
  const other = Object.entries(NAMES).find(([id, name]) => id === text || name === text.toUpperCase());
  const what = other ? `a usage type that this version of CloudStack does not have` : 'not a usage type';
  throw new InputError([`${JSON.stringify(text)} is ${what}: use one of ${known}`]);
}
