import { type Command, required } from '../command.js';
import { ApiError } from '../errors.js';
import { ownerOf } from '../owners.js';
import { openPorts } from './firewall.js';
import { inheritedFrom, type Kind } from './kind.js';
import { commandsOf } from './lifecycle.js';

const USERNAME = /^[a-zA-Z][a-zA-Z0-9@._-]{2,63}$/;
const PASSWORD = /^[a-zA-Z0-9][a-zA-Z0-9@+=._-]{2,31}$/;

const REMOTE_ACCESS: Kind = {
  table: 'remoteaccessvpn',
  key: 'remoteaccessvpn',
  result: 'remoteaccessvpn',
  instanceType: 'None',
  create: {
    command: 'createRemoteAccessVpn',
    parameters: 'publicipid account domainid openfirewall fordisplay=true',
    fields: (call) => {
      const id = required('createRemoteAccessVpn', call, 'publicipid');
      const address = call.state.get('publicipaddress', id, 'publicipid');
      return {
        publicipid: address.id,
        publicip: address.ipaddress,
        state: 'Running',
        ...inheritedFrom(address),
      };
    },
    // RemoteAccessVpnManagerImpl.createRemoteAccessVpn
    after: async (call, vpn) => {
      const address = call.state.get('publicipaddress', String(vpn.publicipid), 'publicipid');
      for (const port of [500, 4500, 1701])
        openPorts(call, vpn, { address, protocol: 'udp', ports: [port, port] });
    },
  },
  parts: [['firewallrule', 'openedby']],
  list: { command: 'listRemoteAccessVpns', equal: 'publicipid', keyword: ['publicip'] },
  remove: { command: 'deleteRemoteAccessVpn', by: ['publicipid', 'publicipid'] },
};

const VPN_USER: Kind = {
  table: 'vpnuser',
  key: 'vpnuser',
  result: 'vpnuser',
  instanceType: 'None',
  create: {
    command: 'addVpnUser',
    parameters: 'username password account domainid projectid',
    fields: (call) => {
      const username = required('addVpnUser', call, 'username');
      if (!USERNAME.test(username))
        throw ApiError.invalidParameter(
          `Username [${username}] is invalid. Username has to begin with an alphabet have 3-64 characters including alphabets, numbers and the set '@.-_'.`,
        );
      if (!PASSWORD.test(required('addVpnUser', call, 'password')))
        throw ApiError.invalidParameter(
          "Password has to be 3-32 characters including alphabets, numbers and the set '@+=.-_'",
        );
      const [zone] = call.state.table('zone');
      return { username, state: 'Add', ...ownerOf(call), zoneid: zone?.id };
    },
  },
  list: { command: 'listVpnUsers', equal: 'username', keyword: ['username'] },
  remove: {
    command: 'removeVpnUser',
    parameters: 'account domainid projectid',
    by: ['username', 'username'],
    byOwner: true,
  },
  metered: [
    {
      event: 'VPN.USER.ADD',
      ends: 'VPN.USER.REMOVE',
      usageType: 14,
      record: ({ username, id }) => ({ description: `VPN usage for user ${username} (${id})`, usageid: id }),
    },
  ],
};

export const vpnCommands: Command[] = [...commandsOf(REMOTE_ACCESS), ...commandsOf(VPN_USER)];
