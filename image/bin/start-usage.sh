#!/bin/bash
# Run by supervisord: waits for MySQL and for the settings that CloudStack makes, and becomes the usage server's JVM.
set -u
# shellcheck source=lib/process.sh
. /usr/local/lib/cloudstack-usage/process.sh
# shellcheck source=lib/program.sh
. /usr/local/lib/cloudstack-usage/program.sh
# shellcheck source=lib/settings.sh
. /usr/local/lib/cloudstack-usage/settings.sh

program=cloudstack-usage
conf=/etc/cloudstack/usage
unmetered=/var/lib/cloudstack-usage/unmetered
api=http://127.0.0.1:8096/client/api

# A prepared image's database has all that the usage server reads, unless it is kept from another version and still to
# be upgraded: it need not wait for the management server, which has one core busy for half a minute.
needs_no_api() {
  [ -s $conf/prepared ] && ! answers_api >/dev/null &&
    [ "$(mysql --batch --skip-column-names --execute 'SELECT version FROM cloud.version ORDER BY id DESC LIMIT 1')" = "$(cat $conf/prepared)" ]
}

answers_api() {
  curl --silent --fail --max-time 5 "$api?command=listZones&response=json"
}

# What a prepared image has was made at its build, and is metered from its first start on: the usage server would catch
# up on the time between. The mark is with the data, wherever that is kept.
begin_metering_now() {
  mysql --execute "UPDATE cloud.usage_event SET created = UTC_TIMESTAMP()" ||
    give_up "the events of the image's build could not be dated in MySQL: see mysqld's log"
  rm $unmetered
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

[[ ${USAGE_EXEC_TIME:=next} =~ ^(next|([01][0-9]|2[0-3]):[0-5][0-9])$ ]] ||
  give_up "USAGE_EXEC_TIME is \"$USAGE_EXEC_TIME\": use HH:MM in UTC, or next"
check_settings

wait_for MySQL mysqladmin ping --silent
[ ! -e $unmetered ] || begin_metering_now
apply_settings
needs_no_api || wait_for "the management server's API" answers_api
settings_are_made
set_setting usage.stats.job.exec.time "$(exec_time)"
taken=$(take_over_jobs $$) || give_up "the usage jobs in MySQL could not be read: see mysqld's log"
[ "$taken" = 0 ] || say "took over $taken open job(s) of an earlier usage server"

say "starting the usage server"
rm -f /run/cloudstack-usage.port
# JDK 17 needs the opened package, JDK 11 takes the option, too. The job's time is meant in UTC.
exec java -Xms128m -Xmx512m --add-opens=java.base/java.lang=ALL-UNNAMED -Duser.timezone=UTC \
  -Dcatalina.home=$conf -cp "$(cat $conf/classpath)" "com.cloud.usage.$(cat $conf/main-class)"
