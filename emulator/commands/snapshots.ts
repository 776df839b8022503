import { type Call, type Command, required } from '../command.js';
import { inheritedFrom, type Kind, text } from './kind.js';
import { commandsOf } from './lifecycle.js';

const SNAPSHOT: Kind = {
  table: 'snapshot',
  key: 'snapshot',
  result: 'snapshot',
  instanceType: 'Snapshot',
  create: {
    command: 'createSnapshot',
    parameters: 'volumeid name account domainid quiescevm=false asyncbackup=false',
    fields: (call) => snapshotOf(call),
  },
  list: {
    command: 'listSnapshots',
    equal: 'name volumeid snapshottype intervaltype zoneid',
  },
  remove: { command: 'deleteSnapshot' },
  metered: [
    {
      event: 'SNAPSHOT.CREATE',
      ends: 'SNAPSHOT.DELETE',
      usageType: 9,
      record: ({ name, id }) => ({
        description: `Snapshot usage for ${name} (${id}) with size (0 bytes) 0`,
        usageid: id,
        size: 0,
      }),
    },
  ],
};

export const snapshotCommands: Command[] = commandsOf(SNAPSHOT);

/** `volumesize`, which no answer has, is what a volume of the snapshot is as large as. */
function snapshotOf(call: Call): Record<string, unknown> {
  const volume = call.state.get('volume', required('createSnapshot', call, 'volumeid'), 'volumeid');
  return {
    name: text(call, 'name') ?? `${volume.name}_snapshot`,
    volumeid: volume.id,
    volumename: volume.name,
    volumetype: volume.type,
    volumesize: volume.size,
    snapshottype: 'MANUAL',
    intervaltype: 'MANUAL',
    state: 'BackedUp',
    ...inheritedFrom(volume),
  };
}
