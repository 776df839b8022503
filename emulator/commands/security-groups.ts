import type { Command } from '../command.js';
import { ApiError } from '../errors.js';
import { ownerOf } from '../owners.js';
import type { Entity } from '../state.js';
import { type Kind, text } from './kind.js';
import { commandsOf } from './lifecycle.js';

const SECURITY_GROUP: Kind = {
  table: 'securitygroup',
  key: 'securitygroup',
  result: 'securitygroup',
  create: {
    command: 'createSecurityGroup',
    parameters: 'name description account domainid projectid',
    fields: (call) => {
      const owner = ownerOf(call);
      const name = text(call, 'name');
      const isTaken = (one: Entity) =>
        one.name === name && one.account === owner.account && one.domainid === owner.domainid;
      if (call.state.table('securitygroup').some(isTaken))
        throw ApiError.invalidParameter(
          `Unable to create security group, a group with name ${name} already exists.`,
        );
      return { name, description: text(call, 'description') ?? '', ...owner };
    },
  },
  list: {
    command: 'listSecurityGroups',
    by: {
      securitygroupname: 'name',
      virtualmachineid: ({ id }, machine, { state }) =>
        ((state.find('virtualmachine', machine)?.securitygroup ?? []) as Entity[]).some(
          (group) => group.id === id,
        ),
    },
    keyword: ['name', 'description'],
  },
  remove: {
    command: 'deleteSecurityGroup',
    isImmediate: true,
    before: async ({ state }, { id }) => {
      const isIn = ({ securitygroup }: Entity) =>
        (securitygroup as Entity[]).some((group) => group.id === id);
      if (state.table('virtualmachine').some(isIn))
        throw new ApiError(536, 'Cannot delete group when there are running virtual machines in it', 4525);
    },
  },
};

export const securityGroupCommands: Command[] = commandsOf(SECURITY_GROUP);
