#!/bin/bash
# Lays out what the real image has where the product looks for it.
set -euo pipefail

usage=/root/usage/target
mkdir -p $usage/{classes,transformed,dependencies} /root/utils/conf /root/client/target/{lib,conf} /root/ui /root/setup/dev
install -m 755 /standin/mvn /standin/npm /usr/local/bin/
cp /standin/ui.mjs /root/ui/
cp /standin/supervisord.conf /etc/supervisor/conf.d/supervisord.conf
cp /standin/db.properties /root/utils/conf/db.properties
cp /standin/db.properties /root/client/target/conf/db.properties
cp /standin/db.properties $usage/transformed/db.properties
cp /standin/log4j-cloud_usage.xml $usage/transformed/
cp /standin/zones/*.cfg /root/setup/dev/
javac -d $usage/classes /standin/java/com/cloud/*/*.java /standin/java/com/cloud/*/*/*.java

# The management server's shaded jar, and what is beside it.
client=/root/client/target
mkdir -p $client/classes/META-INF/webapp
printf '%s\n' webapp.dir=/usr/share/cloudstack-management/webapp access.log=/var/log/cloudstack/management/access.log \
  >$client/conf/server.properties
cp /standin/log4j-cloud_usage.xml $client/conf/log4j-cloud.xml
javac -d /tmp/shaded /standin/java/org/apache/cloudstack/*.java
jar cf "$client/cloud-client-ui-$(cat /standin/version).jar" -C /tmp/shaded org
rm -r /tmp/shaded

# From 4.20 the driver is among the usage module's dependencies; before, only with the management server.
driver=/usr/share/java/mariadb-java-client.jar
cp $driver $client/lib/mysql-connector-j-8.0.33.jar
case $(cat /standin/version) in
  4.1[0-9].*) ;;
  *) cp $driver $usage/dependencies/mysql-connector-j-8.0.33.jar ;;
esac

mkdir -p /run/mysqld /etc/mysql/conf.d && chown mysql /run/mysqld
# The package makes the system tables, but on some kernels not in a chroot.
[ -d /var/lib/mysql/mysql ] || mariadb-install-db --user=mysql --skip-test-db
mysqld_safe >/dev/null 2>&1 &
for _ in $(seq 60); do
  mysqladmin ping --silent && break
  sleep 0.5
done
mysql </standin/schema.sql
mysqladmin shutdown
wait
