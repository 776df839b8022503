import { createHash, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { type Call, type Command, required } from '../command.js';
import { asAnswered } from '../contract.js';
import { ApiError } from '../errors.js';
import { ownerOf } from '../owners.js';
import type { Entity } from '../state.js';
import { listing } from './listing.js';

const OWNER = 'account domainid projectid';
const OPENSSH = /^(ssh-[a-z0-9-]+|ecdsa-[a-z0-9-]+) [A-Za-z0-9+/=]+( .*)?$/;

/** ManagementServerImpl.createSSHKeyPair, registerSSHKeyPair and deleteSSHKeyPair. */
export const sshKeyCommands: Command[] = [
  {
    name: 'createSSHKeyPair',
    parameters: `name ${OWNER}`,
    run: async (call) => {
      const { privateKey, publicKey } = generateKeyPairSync('rsa', {
        modulusLength: 2048,
        privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
        publicKeyEncoding: { type: 'spki', format: 'pem' },
      });
      const pair = keep(call, 'createSSHKeyPair', openSsh(publicKey));
      return { keypair: { ...describe(pair), privatekey: privateKey } };
    },
  },
  {
    name: 'registerSSHKeyPair',
    parameters: `name publickey ${OWNER}`,
    run: async (call) => {
      const publickey = required('registerSSHKeyPair', call, 'publickey').trim();
      if (!OPENSSH.test(publickey)) throw ApiError.invalidParameter('Public key is invalid');
      return { keypair: describe(keep(call, 'registerSSHKeyPair', publickey)) };
    },
  },
  listing('listSSHKeyPairs', {
    table: 'sshkeypair',
    owned: true,
    equal: 'name fingerprint',
    keyword: ['name', 'fingerprint'],
    show: (pair) => asAnswered(pair, 'listSSHKeyPairs', 'sshkeypair'),
  }),
  {
    name: 'deleteSSHKeyPair',
    parameters: `name ${OWNER}`,
    run: async (call) => {
      const name = required('deleteSSHKeyPair', call, 'name');
      const pair = keyPairNamed(call, name);
      if (!pair)
        throw ApiError.invalidParameter(
          `A key pair with name '${name}' does not exist for account ${ownerOf(call).account} in specified domain id`,
        );
      call.state.remove('sshkeypair', pair);
      return { success: true };
    },
  },
];

export function keyPairNamed(call: Call, name: string): Entity | undefined {
  const owner = ownerOf(call);
  return call.state
    .table('sshkeypair')
    .find(
      (pair) =>
        pair.name === name &&
        ['account', 'projectid', 'domainid'].every((field) => pair[field] === owner[field]),
    );
}

function keep(call: Call, command: string, publickey: string): Entity {
  const name = required(command, call, 'name');
  if (keyPairNamed(call, name))
    throw ApiError.invalidParameter(`A key pair with name '${name}' already exists.`);
  const fingerprint = fingerprintOf(publickey);
  const isKept = (pair: Entity) => pair.fingerprint === fingerprint && pair.account === ownerOf(call).account;
  if (call.state.table('sshkeypair').some(isKept))
    throw ApiError.invalidParameter(`A key pair with key '${publickey}' already exists for this account.`);
  return call.state.add('sshkeypair', { name, fingerprint, publickey, ...ownerOf(call) });
}

function describe({ id, name, account, domainid, domain, fingerprint }: Entity): Record<string, unknown> {
  return { id, name, account, domainid, domain, fingerprint };
}

/** MD5 with colons, as CloudStack shows it (SSHKeysHelper.getPublicKeyFingerprint); nothing is protected by it. */
function fingerprintOf(publickey: string): string {
  const hash = createHash('md5')
    .update(Buffer.from(publickey.split(' ')[1] ?? '', 'base64'))
    .digest('hex');
  return hash.replace(/..(?!$)/g, '$&:');
}

function openSsh(pem: string): string {
  const { e = '', n = '' } = createPublicKey(pem).export({ format: 'jwk' });
  const fields = [
    Buffer.from('ssh-rsa'),
    ...[e, n].map((value) => positive(Buffer.from(value, 'base64url'))),
  ];
  return `ssh-rsa ${Buffer.concat(fields.flatMap((field) => [length(field), field])).toString('base64')}`;
}

/** A number whose first bit is set gets a zero before it. */
const positive = (bytes: Buffer) => ((bytes[0] ?? 0) > 127 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);

function length(field: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(field.length);
  return bytes;
}
