import { formatPath, type Path } from '../../schema-issues.js';
import type { Cluster, Pod } from '../schema.js';
import { rangeStep } from './networks.js';
import { configuredZone, given, guestNetworkStep, of, type PlannedZone, type Step } from './step.js';
import { primaryStorageStep } from './storage.js';

export function podSteps(planned: PlannedZone, pod: Pod, index: number): Step[] {
  const path = [...planned.path, 'pods', index];
  const id = formatPath(path);
  const made: Step = {
    id,
    group: 'pods',
    title: `pod ${pod.name}`,
    // CloudStack cannot make two at once.
    needs: index === 0 ? configuredZone(planned) : [formatPath([...planned.path, 'pods', index - 1])],
    within: planned.id,
    find: {
      command: 'listPods',
      parameters: { zoneid: of(planned.id), name: pod.name },
      list: 'pod',
      where: { name: pod.name },
    },
    call: {
      command: 'createPod',
      parameters: {
        zoneid: of(planned.id),
        name: pod.name,
        gateway: pod.gateway,
        netmask: pod.netmask,
        startip: pod.startip,
        endip: pod.endip,
      },
      result: 'pod',
    },
  };
  const network = guestNetworkStep(planned.index);
  const ranges = (pod.guestIpRanges ?? []).map((range, at) =>
    rangeStep(planned, range, [...path, 'guestIpRanges', at], [id, network], {
      podid: of(id),
      networkid: of(network),
      forvirtualnetwork: 'false',
      vlan: range.vlan ?? 'untagged',
    }),
  );
  return [
    made,
    ...ranges,
    ...(pod.clusters ?? []).flatMap((cluster, at) =>
      clusterSteps(planned, cluster, id, [...path, 'clusters', at]),
    ),
  ];
}

function clusterSteps(planned: PlannedZone, cluster: Cluster, pod: string, path: Path): Step[] {
  const id = formatPath(path);
  const place = { zoneid: of(planned.id), podid: of(pod) };
  const hosts = (cluster.hosts ?? []).map((host, index): Step => {
    const before = index === 0 ? id : formatPath([...path, 'hosts', index - 1]);
    return {
      id: formatPath([...path, 'hosts', index]),
      group: 'clusters and hosts',
      title: `host ${host.url}`,
      // One after another: a simulated host has no name, so hosts are recognised by their number.
      needs: [before],
      within: id,
      find: {
        command: 'listHosts',
        parameters: { clusterid: of(id), type: 'Routing' },
        list: 'host',
        where: {},
        nth: index,
      },
      call: {
        command: 'addHost',
        parameters: given({
          ...place,
          clusterid: of(id),
          hypervisor: cluster.hypervisor,
          url: host.url,
          username: host.username ?? 'root',
          password: host.password ?? 'password',
          hosttags: host.hosttags,
        }),
        result: 'host',
      },
    };
  });
  const ready = hosts.at(-1)?.id ?? id;
  const storages = (cluster.primaryStorages ?? []).map((storage, index) =>
    primaryStorageStep(
      planned,
      storage,
      [...path, 'primaryStorages', index],
      [ready],
      storage.scope?.toLowerCase() === 'zone' ? undefined : { podid: of(pod), clusterid: of(id) },
    ),
  );
  return [
    {
      id,
      group: 'clusters and hosts',
      title: `cluster ${cluster.clustername}`,
      needs: [pod],
      within: pod,
      find: {
        command: 'listClusters',
        parameters: { podid: of(pod), name: cluster.clustername },
        list: 'cluster',
        where: { name: cluster.clustername },
      },
      call: {
        command: 'addCluster',
        parameters: {
          ...place,
          clustername: cluster.clustername,
          clustertype: cluster.clustertype,
          hypervisor: cluster.hypervisor,
        },
        result: 'cluster',
      },
    },
    ...hosts,
    ...storages,
  ];
}
