export const id = 783;
export const ids = [783];
export const modules = {

/***/ 95783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completionCommand: () => (/* binding */ completionCommand)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28409);
/* harmony import */ var _invocation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68436);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12595);



/** Prints the script of a shell that completes these commands. */
function completionCommand(shell, commands) {
    const scripts = {
        bash: bashScript,
        zsh: zshScript,
        fish: fishScript,
    };
    const script = scripts[shell];
    if (!script)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([`${JSON.stringify(shell)} is not a shell that is known: use bash, zsh or fish`]);
    return (0,_invocation_js__WEBPACK_IMPORTED_MODULE_1__/* .print */ .yy)(script(commands));
}
const optionsOf = ({ groups }) => [
    ...groups.flatMap(({ options }) => options),
    { name: 'help', short: 'h', description: 'Show the help of this command' },
];
/**
 * A function for bash and zsh. It prints the words that fit after a command, its first argument, and the word before the
 * cursor, its second; nothing if a file or any text fits.
 */
function wordsFunction(commands) {
    const values = commands.flatMap((command) => optionsOf(command)
        .filter(takesValue)
        .map(({ name, choices = [] }) => branch(`'${command.name} --${name}'`, choices)));
    const words = commands.map((command) => branch(`'${command.name} '*`, [
        ...(command.argument?.choices ?? []),
        ...optionsOf(command).map(({ name }) => `--${name}`),
    ]));
    const families = familiesOf(commands).map((family) => {
        const members = commands.filter(({ name }) => name.startsWith(`${family} `));
        return branch(`'${family} '*`, members.map(({ name }) => name.slice(family.length + 1)));
    });
    const first = new Set(commands.map(({ name }) => `${name.split(' ')[0]}`));
    return [
        '_cloudstack_usage_words() {',
        '  case "$1 $2" in',
        ...[...values, ...words, ...families, branch('*', [...first, '--help', '--version'])],
        '  esac',
        '}',
    ].join('\n');
}
function branch(pattern, words) {
    return `    ${pattern}) ${words.length > 0 ? `echo '${words.join(' ')}'` : ':'} ;;`;
}
/** Whether the next word is the option's value. */
function takesValue({ value }) {
    return value !== undefined && value !== _options_js__WEBPACK_IMPORTED_MODULE_2__/* .SWITCH */ .Fo;
}
/** The words that begin the names of several commands. */
function familiesOf(commands) {
    const families = commands
        .filter(({ name }) => name.includes(' '))
        .map(({ name }) => `${name.split(' ')[0]}`);
    return [...new Set(families)];
}
function bashScript(commands) {
    return `# bash completion of cloudstack-usage
${wordsFunction(commands)}
_cloudstack_usage() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command=
  ((COMP_CWORD > 1)) && command=\${COMP_WORDS[1]}
  case $command in ${familiesOf(commands).join('|')}) ((COMP_CWORD > 2)) && command+=" \${COMP_WORDS[2]}" ;; esac
  COMPREPLY=($(compgen -W "$(_cloudstack_usage_words "$command" "$before")" -- "$word"))
}
complete -o default -F _cloudstack_usage cloudstack-usage`;
}
function zshScript(commands) {
    return `#compdef cloudstack-usage
${wordsFunction(commands)}
_cloudstack_usage() {
  local command= before=\${words[CURRENT-1]}
  ((CURRENT > 2)) && command=\${words[2]}
  case $command in ${familiesOf(commands).join('|')}) ((CURRENT > 3)) && command+=" \${words[3]}" ;; esac
  local -a found=(\${=$(_cloudstack_usage_words "$command" "$before")})
  ((\${#found})) && compadd -- $found || _files
}
compdef _cloudstack_usage cloudstack-usage`;
}
function fishScript(commands) {
    const families = familiesOf(commands).map((family) => complete('__fish_use_subcommand', `-f -a ${family}`));
    return ['# fish completion of cloudstack-usage', ...families, ...commands.flatMap(fishLines)].join('\n');
}
function fishLines(command) {
    const words = command.name.split(' ');
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`);
    const before = words.length > 1 ? seen.slice(0, 1) : ['__fish_use_subcommand'];
    const inside = seen.join('; and ');
    const { choices } = command.argument ?? {};
    return [
        complete(before.join(), `-f -a ${words.at(-1)}`, command.summary),
        ...(choices ? [complete(inside, `-a '${choices.join(' ')}'`)] : []),
        ...optionsOf(command).map((option) => complete(inside, fishOption(option), option.description)),
    ];
}
function fishOption(option) {
    const { name, short, choices } = option;
    const value = takesValue(option) ? ` -r${choices ? ` -f -a '${choices.join(' ')}'` : ''}` : '';
    return `-l ${name}${short ? ` -s ${short}` : ''}${value}`;
}
function complete(condition, what, description = '') {
    const described = description && ` -d '${description.replaceAll(/['\\]/g, '\\$&')}'`;
    return `complete -c cloudstack-usage -n '${condition}' ${what}${described}`;
}


/***/ })

};
