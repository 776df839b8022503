# shellcheck shell=sh
# Sourced by what must know whether the usage server really runs.

# Succeeds if the process is the JVM of the usage server, not a script that is still waiting to start it.
is_usage_jvm() {
  [ "${1:-0}" -gt 0 ] 2>/dev/null || return 1
  case "$(readlink "/proc/$1/exe")" in */java) ;; *) return 1 ;; esac
  tr '\0' '\n' <"/proc/$1/cmdline" | grep -Exq 'com\.cloud\.usage\.Usage(Server|Launcher)'
}

# When a process started, in epoch seconds: its start in clock ticks after the boot, and the boot's time.
process_start() {
  ticks=$(sed 's/^.*) //' "/proc/$1/stat" | cut -d' ' -f20)
  boot=$(sed -n 's/^btime //p' /proc/stat)
  echo $((boot + ticks / $(getconf CLK_TCK)))
}
