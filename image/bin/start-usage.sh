#!/bin/bash
# Run by supervisord: waits for MySQL and the API, configures the usage server, and becomes its JVM.
set -u
# shellcheck source=lib/process.sh
. /usr/local/lib/cloudstack-usage/process.sh

conf=/etc/cloudstack/usage
api=http://127.0.0.1:8096/client/api
mysql_seconds=300
api_seconds=900
# supervisord takes the exit code for final only after its startsecs (15) have passed.
settle_seconds=16

say() { echo "[usage] $*"; }

# One line that says what, why and what to do; then an exit code that supervisord does not restart after.
give_up() {
  say "error: $*"
  sleep $settle_seconds
  exit 64
}

# wait_for WHAT SECONDS COMMAND…: polls once a second, and says every 15 s what it waits for.
wait_for() {
  local what=$1 limit=$2 waited=0
  shift 2
  say "waiting for $what (at most $limit s)"
  until "$@" >/dev/null 2>&1; do
    [ "$waited" -lt "$limit" ] || give_up "$what did not come up within $limit s: see the log above and restart the container"
    sleep 1
    waited=$((waited + 1))
    [ $((waited % 15)) -ne 0 ] || say "still waiting for $what after $waited s"
  done
  say "$what is up"
}

# configure NAME VALUE: sets a global setting through the API and checks that it is set.
configure() {
  local answer status
  answer=$(curl --silent --show-error --max-time 60 --write-out '\n%{http_code}' --get "$api" \
    --data-urlencode command=updateConfiguration --data-urlencode response=json \
    --data-urlencode "name=$1" --data-urlencode "value=$2" 2>&1)
  status=${answer##*$'\n'}
  if [ "$status" != 200 ] || ! grep -Eq "\"value\" *: *\"$2\"" <<<"$answer"; then
    give_up "the setting $1 could not be set to $2: the API answered ${answer//$'\n'/ }"
  fi
  say "$1 = $2"
}

# The management server makes the quota commands only where it starts with the quota service on, and it starts beside
# this script; but Maven takes a dozen seconds before it reads its settings.
switch_quota_on() {
  mysql --execute "
    INSERT INTO cloud.configuration (category, instance, component, name, value)
    VALUES ('Advanced', 'DEFAULT', 'QUOTA-PLUGIN', 'quota.enable.service', 'true') ON DUPLICATE KEY UPDATE value = 'true'" ||
    give_up "the quota service could not be switched on in MySQL: see mysqld's log"
}

# HH:MM in UTC. The JVM schedules its job about 10 s after its start, and a time that is past by then means
# tomorrow, so that "next" is never nearer than 40 s.
exec_time() {
  if [ "$USAGE_EXEC_TIME" != next ]; then
    echo "$USAGE_EXEC_TIME"
    return
  fi
  date --utc --date "@$((($(date +%s) + 40) / 60 * 60 + 60))" +%H:%M
}

[[ ${USAGE_AGGREGATION_RANGE:=5} =~ ^[1-9][0-9]{0,5}$ ]] ||
  give_up "USAGE_AGGREGATION_RANGE is \"$USAGE_AGGREGATION_RANGE\": give a whole number of minutes, 1 or more"
[[ ${USAGE_EXEC_TIME:=next} =~ ^(next|([01][0-9]|2[0-3]):[0-5][0-9])$ ]] ||
  give_up "USAGE_EXEC_TIME is \"$USAGE_EXEC_TIME\": give HH:MM in UTC, or next"
[[ ${QUOTA_ENABLED:=false} =~ ^(true|false)$ ]] ||
  give_up "QUOTA_ENABLED is \"$QUOTA_ENABLED\": give true or false"

wait_for MySQL $mysql_seconds mysqladmin ping --silent
[ "$QUOTA_ENABLED" = false ] || switch_quota_on
wait_for "the management server's API" $api_seconds \
  curl --silent --fail --max-time 5 "$api?command=listZones&response=json"
configure enable.usage.server true
configure usage.stats.job.aggregation.range "$USAGE_AGGREGATION_RANGE"
configure quota.enable.service "$QUOTA_ENABLED"
configure usage.stats.job.exec.time "$(exec_time)"
taken=$(take_over_jobs $$) || give_up "the usage jobs in MySQL could not be read: see mysqld's log"
[ "$taken" = 0 ] || say "took over $taken open job(s) of an earlier usage server"

say "starting the usage server"
rm -f /run/cloudstack-usage.port
# JDK 17 needs the opened package, JDK 11 takes the option, too. The job's time is meant in UTC.
exec java -Xms128m -Xmx512m --add-opens=java.base/java.lang=ALL-UNNAMED -Duser.timezone=UTC \
  -Dcatalina.home=$conf -cp "$(cat $conf/classpath)" "com.cloud.usage.$(cat $conf/main-class)"
