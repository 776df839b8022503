import { type Call, type Command, isTrue, required } from '../command.js';
import { ApiError } from '../errors.js';
import {
  accountOf,
  callerOf,
  checkDomain,
  domainWithId,
  isIn,
  isRootAdmin,
  isUser,
  mayAccessProject,
  pathOf,
} from '../owners.js';
import { type Entity, timestamp } from '../state.js';
import { removeAllOf } from './belongings.js';
import { text } from './kind.js';
import { checkLimit } from './limits.js';
import { listing } from './listing.js';

/** ProjectManagerImpl. */
export const projectCommands: Command[] = [
  {
    name: 'createProject',
    parameters: 'name displaytext account domainid',
    job: { result: 'project', instanceType: 'Project' },
    run: async (call) => {
      const { domain, name: account } = accountOf(call);
      const name = required('createProject', call, 'name');
      const owner = { account, domainid: domain.id, domain: domain.name };
      if (
        call.state.table('project').some((project) => project.name === name && project.domainid === domain.id)
      )
        throw ApiError.invalidParameter(`Project with name ${name} already exists in domain id=${domain.id}`);
      checkLimit(call.state, 'project', owner);
      return call.state.add('project', {
        name,
        displaytext: text(call, 'displaytext') ?? name,
        domainid: domain.id,
        domain: domain.name,
        domainpath: pathOf(call.state, domain),
        state: 'Active',
        owner: [{ account }],
        tags: [],
        created: timestamp(new Date()),
      });
    },
  },
  {
    name: 'updateProject',
    about: 'project',
    parameters: 'id name displaytext',
    job: { result: 'project', instanceType: 'Project', tellsId: false },
    run: async (call) => {
      const project = projectNamed(call, 'updateProject');
      for (const field of ['name', 'displaytext']) project[field] = text(call, field) ?? project[field];
      return project;
    },
  },
  ...(['activateProject', 'suspendProject'] as const).map((name): Command => {
    const state = name === 'activateProject' ? 'Active' : 'Suspended';
    return {
      name,
      about: 'project',
      parameters: 'id',
      job: { result: 'project', instanceType: 'Project', tellsId: false },
      run: async (call) => Object.assign(projectNamed(call, name), { state }),
    };
  }),
  {
    name: 'deleteProject',
    about: 'project',
    parameters: 'id cleanup',
    job: { result: 'success', instanceType: 'Project', tellsId: false },
    run: async (call) => {
      const project = projectNamed(call, 'deleteProject');
      if (!isTrue(call, 'cleanup')) refuseUsed(call, project);
      await removeProject(call, project);
      return { success: true };
    },
  },
  listing('listProjects', {
    table: 'project',
    from: visibleProjects,
    equal: 'name displaytext state',
    keyword: ['name', 'displaytext'],
    accepts: 'account domainid listall isrecursive details',
    tagged: true,
  }),
];

/** What has to go before a project, unless it is cleaned up with it, in CloudStack's order and words. */
const OWNED = [
  ['template', 'VirtualMachineTemplate'],
  ['vmsnapshot', 'VMSnapshot'],
  ['virtualmachine', 'VirtualMachine'],
  ['volume', 'Volume'],
  ['network', 'Network'],
  ['vpc', 'Vpc'],
] as const;

/** ProjectManagerImpl.deleteProject. */
function refuseUsed({ state }: Call, project: Entity): void {
  for (const [table, name] of OWNED) {
    const count = state.table(table).filter(({ projectid }) => projectid === project.id).length;
    if (count > 0)
      throw new ApiError(530, `Can't delete the project yet because it has ${count} ${name} to clean up`);
  }
}

/** All that is the project's ends with it (ProjectManagerImpl.cleanupProject). */
export async function removeProject(call: Call, project: Entity): Promise<void> {
  await removeAllOf(call, ({ projectid }) => projectid === project.id);
  call.state.remove('project', project);
}

function projectNamed(call: Call, command: string): Entity {
  const project = call.state.get('project', required(command, call, 'id'), 'id');
  if (mayAccessProject(call, project)) return project;
  throw ApiError.permissionDenied('Caller does not have permission to operate with provided resource.');
}

/** QueryManagerImpl.listProjectsInternal: without `listall`, the caller's. */
function visibleProjects(call: Call): Entity[] {
  const { state } = call;
  const caller = callerOf(call);
  const domainid = text(call, 'domainid');
  const domain = domainid === undefined ? undefined : domainWithId(state, domainid, 'domainid');
  if (domain) checkDomain(caller, domain);
  const account = text(call, 'account');
  const isOwnersOf = (project: Entity, name: string | undefined) =>
    (project.owner as { account?: string }[]).some((owner) => owner.account === name);
  return state.table('project').filter((project) => {
    if (account !== undefined)
      return isOwnersOf(project, account) && project.domainid === (domain ?? caller.domain).id;
    if (domain)
      return isTrue(call, 'isrecursive')
        ? isIn(state, domain, project.domainid)
        : project.domainid === domain.id;
    const isAll = !isUser(caller) && (isTrue(call, 'listall') || call.parameters.has('id'));
    if (isAll) return isRootAdmin(caller) || isIn(state, caller.domain, project.domainid);
    return isOwnersOf(project, caller.name) && project.domainid === caller.domain.id;
  });
}
