// Writes docs/embedded.md, the commands and parameters that the embedded engine implements, from what they declare; with
// --check, it reports whether the page differs.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const page = join(root, 'docs', 'embedded.md');
const compiled = join(root, '.cache', 'embedded-docs');

/** What code that meters, bills or tests that uses, by the words in its commands' names. */
const BILLING = [
  ...[
    'VirtualMachine',
    'Volume',
    'Snapshot',
    'Template',
    'Iso',
    'Nic',
    'Tags',
    'AffinityGroup',
    'SSHKeyPair',
  ],
  ...[
    'Network',
    'IpAddress',
    'StaticNat',
    'Firewall',
    'PortForwarding',
    'LoadBalancer',
    'Vpn',
    'VPC',
    'SecurityGroup',
  ],
  ...[
    'Account',
    'User',
    'Domain',
    'Project',
    'Role',
    'Offering',
    'ResourceLimit',
    'Usage',
    'quota',
    'AsyncJob',
  ],
  ...['Zones', 'Configuration', 'Capabilities', 'Apis', 'OsTypes', 'Events'],
];
/** What has one of these words in it is for operators, for other hypervisors, or for devices that the simulator has not. */
const OTHERS = [
  ...[
    'Metrics',
    'migrate',
    'Migrate',
    'Saml',
    'Ldap',
    'OAuth',
    'Baremetal',
    'Kubernetes',
    'AutoScale',
    'Global',
    'Gslb',
  ],
  ...[
    'Tungsten',
    'Nsx',
    'Netscaler',
    'Palo',
    'Srx',
    'Nicira',
    'BigSwitch',
    'Brocade',
    'Cisco',
    'F5',
    'Nuage',
    'Ovs',
  ],
  ...[
    'Backup',
    'Vnf',
    'UserData',
    'TwoFactor',
    'Unmanaged',
    'VmwareDc',
    'Vsphere',
    'StoragePool',
    'StorageNetwork',
    'Ucs',
  ],
  ...[
    'Guest',
    'Physical',
    'Dedicated',
    'ServiceProvider',
    'Element',
    'Supported',
    'Ipv6',
    'Ipv4',
    'Webhook',
    'Object',
  ],
];

async function load(module) {
  return import(pathToFileURL(join(compiled, 'emulator', `${module}.js`)).href);
}

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
execFileSync(process.execPath, [tsc, '--outDir', compiled], { cwd: root, stdio: 'inherit' });
const { COMMANDS } = await load('commands/index');
const { Apis } = await load('apis');
const { RECORDED } = await load('contract');
const { implemented } = await load('parameters');

const versions = RECORDED.map((version) => ({
  version,
  line: version.split('.', 2).join('.'),
  apis: new Apis(version),
}));
const names = new Set(COMMANDS.map(({ name }) => name));
const isForBilling = (name) =>
  BILLING.some((word) => name.includes(word)) && !OTHERS.some((word) => name.includes(word));

/** Of all versions: nothing; of some: their lines. */
function lines(known) {
  return known.length === versions.length ? '' : ` (${known.map(({ line }) => line).join(', ')})`;
}

function parametersOf(command) {
  const declared = [...implemented(command)].map(([name, only]) => {
    const known = versions.filter(({ apis }) => apis.find(command.name)?.params.has(name));
    const having = versions.filter(({ apis }) => apis.find(command.name));
    const note = known.length === having.length ? '' : lines(known);
    return {
      text: `\`${only === undefined ? name : `${name}=${only}`}\`${note}`,
      name,
      isKnown: known.length > 0,
    };
  });
  const shown = declared.filter(({ isKnown }) => isKnown).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return shown.map(({ text }) => text).join(', ') || 'none';
}

function table(head, rows) {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const line = (cells, fill = ' ') =>
    `| ${cells.map((text, at) => text.padEnd(widths[at], fill)).join(' | ')} |`;
  return [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ].join('\n');
}

const shares = versions.map(({ version, apis }) => {
  const all = apis.all().map(({ name }) => name);
  const needed = all.filter(isForBilling);
  const has = (some) => some.filter((name) => names.has(name)).length;
  const share = `${Math.round((100 * has(needed)) / needed.length)} %`;
  return [version, String(all.length), String(has(all)), `${has(needed)} of ${needed.length} (${share})`];
});
const rows = [...COMMANDS]
  .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  .map((command) => {
    const known = versions.filter(({ apis }) => apis.find(command.name));
    return [`\`${command.name}\`${lines(known)}`, parametersOf(command)];
  });

const text = `# The embedded engine

<!-- Written by scripts/embedded-docs.mjs from what the commands declare: run npm run docs after a change. -->

\`engine: embedded\` is an emulator of CloudStack's API. What it answers is as CloudStack's answer, or it is a refusal:

- A command that CloudStack has and the engine does not: 432, \`the embedded engine does not implement COMMAND: run it on a container\`.
- A parameter that CloudStack has and the engine does not: 431, \`the embedded engine does not implement PARAMETER of COMMAND: run it on a container\`.
  A parameter with a value below, such as \`hypervisor=simulator\`, is implemented for that value only.
- What CloudStack itself does not know is answered as CloudStack does: an unknown command is refused, an unknown parameter ignored.

\`command\`, \`response\`, the keys and the signature belong to every command. Users and domain administrators may call what
CloudStack's default roles allow them, and see and change what they own. Without \`response=json\`, the answer is XML.

What differs from CloudStack:

- Jobs take some milliseconds, and a deployed machine runs at once.
- \`listApis\` lists all commands of the version, also those that the engine lacks, without descriptions and without the fields of
  the answers.
- The usage server starts again when one of its settings is changed, so a new time zone holds at once. In a container, restart it.
- Network offerings for devices that the simulator does not have (NetScaler, NSX, Tungsten) are not there.
- Details of zones, storage pools and image stores are accepted, and have no effect.
- A domain has no limits until they are set. CloudStack has default limits, such as 40 machines.
- The records of a VM snapshot (type 25) have the dates of the window, also in the window that it was made in.
- Of the default roles, \`User\`, \`Domain Admin\`, \`Resource Admin\` and \`Root Admin\` can be given to an account.

## How much of CloudStack

The last column counts the commands for machines, disks, images, networks, accounts, offerings, tags, limits, usage and quota.

${table(['Version', "CloudStack's commands", "The engine's", 'For billing code'], shares)}

## Commands and parameters

A command or a parameter that only some versions have is followed by their lines.

${table(['Command', 'Parameters'], rows)}
`;
if (!process.argv.includes('--check')) {
  writeFileSync(page, text);
  console.log('docs/embedded.md');
} else if (readFileSync(page, 'utf8') !== text) {
  console.error('docs/embedded.md: it is not what the commands declare: run npm run docs and commit it');
  process.exitCode = 1;
}
