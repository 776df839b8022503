import { formatPath, type Path } from '../../schema-issues.js';
import type { PrimaryStorage } from '../schema.js';
import { given, keyedDetails, of, type PlannedZone, type Reference, type Step } from './step.js';

export function primaryStorageStep(
  planned: PlannedZone,
  storage: PrimaryStorage,
  path: Path,
  needs: string[],
  cluster: Record<string, Reference> | undefined,
): Step {
  return {
    id: formatPath(path),
    group: 'storage',
    title: `primary storage ${storage.name}`,
    needs,
    within: planned.id,
    find: {
      command: 'listStoragePools',
      parameters: { zoneid: of(planned.id), name: storage.name },
      list: 'storagepool',
      where: { name: storage.name },
    },
    call: {
      command: 'createStoragePool',
      parameters: given({
        zoneid: of(planned.id),
        name: storage.name,
        url: storage.url,
        tags: storage.tags,
        ...(cluster ?? { scope: 'zone', hypervisor: 'Simulator' }),
        ...namedDetails(storage.details),
      }),
      result: 'storagepool',
    },
  };
}

export function zoneWideStorageSteps(planned: PlannedZone): Step[] {
  const { zone, path, id } = planned;
  const hosts = (zone.pods ?? []).flatMap((pod, podAt) =>
    (pod.clusters ?? []).flatMap(({ hosts: own }, clusterAt) =>
      (own ?? []).map((_, at) => formatPath([...path, 'pods', podAt, 'clusters', clusterAt, 'hosts', at])),
    ),
  );
  const stores = (
    [
      ['cacheStorages', 'createSecondaryStagingStore', 'listSecondaryStagingStores', 'secondarystagingstore'],
      ['secondaryStorages', 'addImageStore', 'listImageStores', 'imagestore'],
    ] as const
  ).flatMap(([key, command, finder, result]) =>
    (zone[key] ?? []).map((store, index): Step => {
      const name = store.name ?? store.url ?? store.provider;
      const isZoneWide = ['nfs', 'smb'].includes(store.provider.toLowerCase());
      return {
        id: formatPath([...path, key, index]),
        group: 'storage',
        title: `${key === 'cacheStorages' ? 'cache storage' : 'secondary storage'} ${name}`,
        needs: [id],
        ...(isZoneWide && { within: id }),
        find: {
          command: finder,
          parameters: isZoneWide ? { zoneid: of(id) } : {},
          list: 'imagestore',
          where: store.url ? { url: store.url } : { name },
        },
        call: {
          command,
          parameters: given({
            provider: store.provider,
            url: store.url,
            name: store.name,
            zoneid: isZoneWide ? of(id) : undefined,
            ...keyedDetails(store.details),
          }),
          result,
        },
      };
    }),
  );
  const primary = (zone.primaryStorages ?? []).map((storage, index) =>
    primaryStorageStep(planned, storage, [...path, 'primaryStorages', index], [id, ...hosts], undefined),
  );
  return [...stores, ...primary];
}

/** Details as createStoragePool takes them: `details[0].name=value`. */
function namedDetails(map: Record<string, string> | null | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(map ?? {}).map(([key, value], index) => [`details[${index}].${key}`, value]),
  );
}
