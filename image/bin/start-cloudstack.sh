#!/bin/bash
# Run by supervisord as the program cloudstack: becomes the management server, started directly on the jars of the
# image, or by the official command where that is wanted or nothing else is possible.
set -u
# shellcheck source=lib/program.sh
. /usr/local/lib/cloudstack-usage/program.sh
# shellcheck source=lib/settings.sh
. /usr/local/lib/cloudstack-usage/settings.sh

program=cloudstack
conf=/etc/cloudstack/usage

# The command is written as supervisord splits it, which is as a shell does.
start_officially() {
  say "official start: $1"
  eval "exec $(cat $conf/official-start)"
}

[[ ${CLOUDSTACK_START:=direct} =~ ^(direct|official)$ ]] ||
  give_up "CLOUDSTACK_START is \"$CLOUDSTACK_START\": use direct or official"

check_settings
wait_for MySQL mysqladmin ping --silent
apply_settings

# Not this process's child, which would never reap it.
(cloudstack-usage-systemvms 2>&1 &)

[ "$CLOUDSTACK_START" = direct ] || start_officially "CLOUDSTACK_START is official"
[ -s $conf/management/classpath ] || start_officially "$(cat $conf/management/unfit)"

say "direct start: ${CLOUDSTACK_JAVA_OPTS:-no options}"
# Each option is a separate word. JDK 17 needs the opened packages, JDK 11 takes the options, too. Jetty has no log
# otherwise, in which a failed start shows; supervisord passes on only what goes to stdout.
# shellcheck disable=SC2086
exec java ${CLOUDSTACK_JAVA_OPTS:-} \
  --add-opens=java.base/java.lang=ALL-UNNAMED --add-exports=java.base/sun.security.x509=ALL-UNNAMED \
  -Djava.awt.headless=true -Dlog4j2.configurationFile=log4j-cloud.xml -Dlog4j.configuration=log4j-cloud.xml \
  -Dorg.eclipse.jetty.util.log.class=org.eclipse.jetty.util.log.StdErrLog \
  -cp "$(cat $conf/management/classpath)" org.apache.cloudstack.ServerDaemon 2>&1
