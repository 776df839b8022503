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

# The process of the usage server's JVM; nothing where it does not run.
usage_pid() {
  pid=$(supervisorctl pid cloudstack-usage 2>/dev/null)
  if is_usage_jvm "$pid"; then echo "$pid"; fi
}

# take_over_jobs PID: a usage server that was killed leaves its open jobs: another process may take the recurring one
# over only five minutes after its last heartbeat, and deletes the single ones. There is no other server in this
# container, so that they are given to PID, which is the server's or is about to be. And generateUsageRecords before the
# first heartbeat leaves a job of nobody, beside which the server never makes the recurring one. Prints how many it took.
take_over_jobs() {
  mysql --batch --skip-column-names --execute "
    SET time_zone = '+00:00';
    UPDATE cloud_usage.usage_job
      SET host = '$(usage_host)', pid = $1, scheduled = 0, heartbeat = heartbeat - INTERVAL 1 HOUR
      WHERE end_millis = 0 AND NOT (host <=> '$(usage_host)' AND pid <=> $1);
    SELECT ROW_COUNT();
    INSERT INTO cloud_usage.usage_job (host, pid, job_type, scheduled, start_millis, end_millis, exec_time, heartbeat)
      SELECT '$(usage_host)', $1, 0, 0, 0, 0, 0, UTC_TIMESTAMP() - INTERVAL 1 HOUR FROM DUAL
      WHERE NOT EXISTS (SELECT 1 FROM cloud_usage.usage_job WHERE end_millis = 0 AND job_type = 0);"
}

# As UsageManagerImpl names its host.
usage_host() {
  echo "$(hostname)/$(hostname -i | cut -d' ' -f1)"
}
