# shellcheck shell=bash
# Sourced after program.sh: CloudStack's global settings, which apply from its first start on.
#
# CloudStack makes the row of each setting at its first start, with a description, a kind and more that only it knows. A
# trigger changes the value alone, as the row is made; rows that are there already are changed at once. So every row is
# CloudStack's own, and a setting that it does not have has no row.

trigger=cloud.cloudstack_usage_settings
# In the container and not in the database: another container on the same database has other settings, and what was
# changed meanwhile outlives a restart.
applied=/run/cloudstack-usage.settings
unreachable="CloudStack's settings could not be read and written in MySQL: see mysqld's log"

# NAME=VALUE, one per line. Every 300 s, each of the simulator's routers reports 100 bytes, whatever was sent: unless it is
# asked for, CloudStack does not ask them, so that the traffic is what a scenario says.
wanted_settings() {
  local routers=router.stats.interval=0
  [[ $'\n'${CLOUDSTACK_SETTINGS:-} != *$'\n'router.stats.interval=* ]] || routers=
  printf '%s\n' enable.usage.server=true "usage.stats.job.aggregation.range=$USAGE_AGGREGATION_RANGE" \
    "quota.enable.service=$QUOTA_ENABLED" "$routers" "${CLOUDSTACK_SETTINGS:-}" | grep -v '^[[:space:]]*\(#.*\)\{0,1\}$'
}

check_settings() {
  local line encryption
  [[ ${USAGE_AGGREGATION_RANGE:=5} =~ ^[1-9][0-9]{0,5}$ ]] ||
    give_up "USAGE_AGGREGATION_RANGE is \"$USAGE_AGGREGATION_RANGE\": use a whole number of minutes, 1 or more"
  [[ ${QUOTA_ENABLED:=false} =~ ^(true|false)$ ]] ||
    give_up "QUOTA_ENABLED is \"$QUOTA_ENABLED\": use true or false"
  while IFS= read -r line; do
    # A value may be a secret, so that only the name is ever repeated.
    [[ $line =~ ^[A-Za-z0-9._-]+= ]] ||
      give_up "CLOUDSTACK_SETTINGS has the line \"${line%%=*}\": write NAME=VALUE, one per line"
  done < <(wanted_settings)
  [ -n "${CLOUDSTACK_SETTINGS:-}" ] || return 0
  encryption=$(sed -n 's/^db\.cloud\.encryption\.type *= *//p' /root/client/target/conf/db.properties 2>/dev/null)
  [[ ${encryption:-none} == none ]] ||
    give_up "CLOUDSTACK_SETTINGS cannot be set: this image keeps settings encrypted (db.cloud.encryption.type is $encryption in db.properties); set them with updateConfiguration"
}

# No text of a value stands in the statement, so that none can end it.
sql_text() {
  echo "CONVERT(FROM_BASE64('$(printf %s "$1" | base64 --wrap=0)') USING utf8mb4)"
}

values_sql() {
  local line
  while IFS= read -r line; do
    echo "UPDATE cloud.configuration SET value = $(sql_text "${line#*=}") WHERE name = '${line%%=*}';"
  done < <(wanted_settings)
}

trigger_sql() {
  local line
  echo "DROP TRIGGER IF EXISTS $trigger;
    CREATE TRIGGER $trigger BEFORE INSERT ON cloud.configuration FOR EACH ROW SET NEW.value = CASE NEW.name"
  while IFS= read -r line; do
    echo "WHEN '${line%%=*}' THEN $(sql_text "${line#*=}")"
  done < <(wanted_settings)
  echo 'ELSE NEW.value END;'
}

# Names that have no row in the database.
settings_without_row() {
  local names
  names=$(mysql --batch --skip-column-names --execute 'SELECT name FROM cloud.configuration') || return 1
  wanted_settings | cut -d= -f1 | grep -vxF -- "$names"
  return 0
}

# Once a container, by whichever program is first. The values reach MySQL by its standard input: a command line is
# everyone's to read.
apply_settings() {
  check_settings
  (
    flock 9
    [ ! -e $applied ] || exit 0
    values_sql | mysql || exit 1
    missing=$(settings_without_row) || exit 1
    [ -z "$missing" ] || trigger_sql | mysql || exit 1
    say "settings: $(wanted_settings | cut -d= -f1 | paste -sd' ')"
    touch $applied
  ) 9>$applied.lock 2>&1 || give_up "$unreachable"
}

# Once CloudStack has made its rows.
settings_are_made() {
  local missing
  mysql --execute "DROP TRIGGER IF EXISTS $trigger" || give_up "$unreachable"
  missing=$(settings_without_row) || give_up "$unreachable"
  [ -z "$missing" ] || say "warning: this CloudStack has no setting called ${missing//$'\n'/, }"
}

# set_setting NAME VALUE: one whose row is there, and which no management server reads.
set_setting() {
  mysql --execute "UPDATE cloud.configuration SET value = '$2' WHERE name = '$1'" ||
    give_up "the setting $1 could not be set to $2 in MySQL: see mysqld's log"
  say "$1 = $2"
}
