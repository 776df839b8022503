-- The tables that the usage server and the product touch, with CloudStack's names.
CREATE DATABASE cloud;
CREATE DATABASE cloud_usage;
CREATE DATABASE simulator;
CREATE USER cloud@localhost IDENTIFIED BY 'cloud';
GRANT ALL ON cloud.* TO cloud@localhost;
GRANT ALL ON cloud_usage.* TO cloud@localhost;
GRANT ALL ON simulator.* TO cloud@localhost;
CREATE TABLE cloud.configuration (name varchar(255) PRIMARY KEY, value varchar(8191));
INSERT INTO cloud.configuration VALUES
  ('enable.usage.server', 'true'),
  ('usage.stats.job.aggregation.range', '1440'),
  ('usage.stats.job.exec.time', '00:15'),
  ('quota.enable.service', 'false');
CREATE TABLE cloud_usage.usage_job (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  host varchar(255),
  pid int unsigned,
  job_type int,
  scheduled int,
  start_millis bigint unsigned NOT NULL DEFAULT 0,
  end_millis bigint unsigned NOT NULL DEFAULT 0,
  exec_time bigint unsigned NOT NULL DEFAULT 0,
  start_date datetime,
  end_date datetime,
  success int(1),
  heartbeat datetime NOT NULL
);
