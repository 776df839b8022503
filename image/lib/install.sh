#!/bin/sh
# Runs once, while the image is built: checks the base, and derives from its files what the usage server needs.
set -eu

usage=/root/usage/target
conf=/etc/cloudstack/usage

fail() {
  echo "error: $1" >&2
  exit 1
}

for path in $usage/classes $usage/dependencies /etc/supervisor/conf.d/supervisord.conf /usr/bin/supervisord; do
  [ -e "$path" ] || fail "$path is missing: the base image is not a CloudStack simulator image"
done
for program in java mysql mysqladmin curl bash; do
  command -v $program >/dev/null || fail "the program $program is missing: the base image is not a CloudStack simulator image"
done

first_of() {
  for path in "$@"; do
    if [ -f "$path" ]; then
      echo "$path"
      return
    fi
  done
  fail "$1 is missing (and so is every file that could stand for it): the base image is not a CloudStack simulator image"
}

# Before 4.20 the driver is of scope "provided" in the usage module, and is with the management server.
driver=
if [ -z "$(find $usage/dependencies -name 'mysql-connector-*.jar')" ]; then
  driver=$(find /root/client/target/lib -name 'mysql-connector-*.jar' 2>/dev/null | sort | tail -n 1)
  [ -n "$driver" ] || fail "mysql-connector-*.jar is missing in $usage/dependencies and in /root/client/target/lib: the usage server would have no database driver"
fi

mkdir -p $conf /var/log/cloudstack/usage
echo "$conf:$usage/classes:$usage/transformed:$usage/dependencies/*${driver:+:$driver}" >$conf/classpath

pools() {
  sed -e "s/^db\.cloud\.maxActive=.*/db.cloud.maxActive=$1/" \
    -e "s/^db\.usage\.maxActive=.*/db.usage.maxActive=$2/" \
    -e "s/^db\.simulator\.maxActive=.*/db.simulator.maxActive=$3/"
}

# The usage server's own pools, over the connection settings that the base was built with.
pools 5 10 2 <"$(first_of /root/utils/conf/db.properties /root/client/target/conf/db.properties $usage/transformed/db.properties)" \
  >$conf/db.properties

# The management server's: the defaults (250/100/250) are more than one MySQL takes. The templates, too: Maven
# makes the files from them again when it starts Jetty.
find /root -xdev \( -name node_modules -o -name .git -o -path /root/.m2 \) -prune -o \
  \( -name db.properties -o -name db.properties.in \) -type f -print | while read -r file; do
  pools 50 20 20 <"$file" >/tmp/db.properties
  cmp -s /tmp/db.properties "$file" || cat /tmp/db.properties >"$file"
done
rm -f /tmp/db.properties

# A SYSLOG appender (there is no syslog here) fills a log with stack traces.
without_syslog() {
  awk '
    /<(Syslog|Socket|appender|SyslogAppender)[^>]*name="SYSLOG"/ { skip = 1 }
    !skip && !/ref="SYSLOG"/ { print }
    skip && (/<\/(Syslog|Socket|appender|SyslogAppender)>/ || /name="SYSLOG"[^>]*\/>/) { skip = 0 }
  ' "$1"
}

# The usage server's log goes to one file that exists in every version.
log4j=$(first_of $usage/transformed/log4j-cloud_usage.xml /root/usage/conf/log4j-cloud_usage.xml.in)
without_syslog "$log4j" | sed -e 's#@USAGELOG@#/var/log/cloudstack/usage/usage.log#g' >$conf/log4j-cloud.xml

# The launcher runs the job on request. Where it cannot be compiled, CloudStack's own main class is started, and jobs
# run by its heartbeat alone.
echo UsageServer >$conf/main-class
if javac -d $conf -cp "$usage/classes:$usage/dependencies/*" /usr/local/lib/cloudstack-usage/*.java; then
  echo UsageLauncher >$conf/main-class
else
  echo "warning: the usage launcher cannot be compiled: usage jobs will run by the usage server's heartbeat alone" >&2
fi

# The official command, which the drop-in takes the place of.
mkdir -p $conf/management
sed -n '/^\[program:cloudstack\]/,/^\[/s/^command *= *//p' /etc/supervisor/conf.d/supervisord.conf >$conf/official-start
[ -s $conf/official-start ] || fail "supervisord.conf has no command for the program cloudstack: the base image is not a CloudStack simulator image"

# The direct start: the management server from the jars that the base's build left, with the directories that the official
# start has, too. Where they do not fit, the reason is kept and the official command is used.
client=/root/client/target
management=$conf/management
modules='^META-INF/cloudstack/.*/module\.properties$'

management_class_path() {
  jar=$(find $client -maxdepth 1 -name 'cloud-client-ui-*.jar' 2>/dev/null)
  [ -f "$jar" ] || { echo "there is not exactly one $client/cloud-client-ui-*.jar" && return 1; }
  for path in $client/conf/server.properties $client/conf/log4j-cloud.xml; do
    [ -f "$path" ] || { echo "$path is missing" && return 1; }
  done
  # shellcheck disable=SC2046 # no path has a blank
  set -- "$jar" $(find $client/lib \( -name 'bc*.jar' -o -name 'mysql-connector-*.jar' \) 2>/dev/null | sort)
  for path in "$@"; do jar tf "$path"; done >/tmp/entries
  grep -qx org/apache/cloudstack/ServerDaemon.class /tmp/entries || { echo "$jar is not the shaded jar" && return 1; }
  case "$*" in *mysql-connector-*) ;; *) echo "$client/lib has no mysql-connector-*.jar" && return 1 ;; esac
  # CloudStack refuses to start with "do not appear to be the same resource".
  twice=$(grep -E "$modules" /tmp/entries | sort | uniq -d | head -n 1)
  [ -z "$twice" ] || { echo "$twice is there twice" && return 1; }
  printf '%s:' $management $client/conf $client/common $client/utilities/scripts/db $client/utilities/scripts/db/db
  echo "$@" | tr ' ' :
}

if management_class_path >/tmp/management; then
  mv /tmp/management $management/classpath
  sed -e "s#^webapp.dir=.*#webapp.dir=$client/classes/META-INF/webapp#" \
    -e 's#^access.log=.*#access.log=/var/log/cloudstack/management/access.log#' \
    $client/conf/server.properties >$management/server.properties
  without_syslog $client/conf/log4j-cloud.xml >$management/log4j-cloud.xml
  mkdir -p /var/log/cloudstack/management
else
  mv /tmp/management $management/unfit
  echo "warning: CloudStack will be started by its official command: $(cat $management/unfit)" >&2
fi
rm -f /tmp/entries
