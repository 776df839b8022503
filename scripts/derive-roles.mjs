// Derives emulator/contract/roles.json, the commands that CloudStack's default roles may call, from CloudStack's source:
//
//     node scripts/derive-roles.mjs SOURCE…
//
// where a SOURCE is a checkout of a release. A role has what create-default-role-api-mappings.sql lists, and the commands
// whose annotation @APICommand names its type (DynamicRoleBasedAPIAccessChecker). Root administrators have all of them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** By the number of the role in the mappings. */
const ROLES = { 2: 'ResourceAdmin', 3: 'DomainAdmin', 4: 'User' };
const MAPPINGS = 'engine/schema/src/main/resources/META-INF/db/create-default-role-api-mappings.sql';
const MAPPING = /values \(UUID\(\), ([234]), '(\w+)', 'ALLOW'/gi;

const rules = Object.fromEntries(Object.values(ROLES).map((role) => [role, new Set()]));

function readMappings(source) {
  for (const [, role, command] of readFileSync(join(source, MAPPINGS), 'utf8').matchAll(MAPPING))
    rules[ROLES[role]].add(command);
}

function readAnnotations(source) {
  const files = readdirSync(source, { recursive: true }).filter((file) => /Cmd\w*\.java$/.test(file));
  for (const file of files) {
    const text = readFileSync(join(source, file), 'utf8');
    const [, annotation] = /@APICommand\(([\s\S]*?)\)\s*(?:@|public)/.exec(text) ?? [];
    const [, name] = /name\s*=\s*"(\w+)"/.exec(annotation ?? '') ?? /APINAME\s*=\s*"(\w+)"/.exec(text) ?? [];
    const [, types] = /authorized\s*=\s*\{?([^})]*)/.exec(annotation ?? '') ?? [];
    if (!name || !types) continue;
    for (const role of Object.keys(rules)) if (types.includes(`RoleType.${role}`)) rules[role].add(name);
  }
}

for (const source of process.argv.slice(2)) {
  readMappings(source);
  readAnnotations(source);
}
const target = join(dirname(fileURLToPath(import.meta.url)), '..', 'emulator', 'contract', 'roles.json');
const words = ([role, commands]) => [role, [...commands].sort().join(' ')];
writeFileSync(target, `${JSON.stringify(Object.fromEntries(Object.entries(rules).map(words)))}\n`);
