-- The tables that the usage server and the product touch, with CloudStack's names.
CREATE DATABASE cloud;
CREATE DATABASE cloud_usage;
CREATE DATABASE simulator;
CREATE USER cloud@localhost IDENTIFIED BY 'cloud';
GRANT ALL ON cloud.* TO cloud@localhost;
GRANT ALL ON cloud_usage.* TO cloud@localhost;
GRANT ALL ON simulator.* TO cloud@localhost;
CREATE TABLE cloud.configuration (
  category varchar(255) NOT NULL DEFAULT 'Advanced',
  instance varchar(255) NOT NULL,
  component varchar(255) NOT NULL DEFAULT 'management-server',
  name varchar(255) NOT NULL PRIMARY KEY,
  value varchar(8191),
  description varchar(1024),
  default_value varchar(8191),
  updated datetime,
  scope varchar(255),
  is_dynamic tinyint(1) NOT NULL DEFAULT 0,
  group_id bigint unsigned DEFAULT 1,
  subgroup_id bigint unsigned DEFAULT 1,
  parent varchar(255),
  display_text varchar(255),
  kind varchar(255),
  options varchar(255)
) CHARSET utf8mb3;
-- As the simulator's build leaves it (developer-prefill.sql); the server makes all other rows at its first start.
INSERT INTO cloud.configuration (category, instance, component, name, value) VALUES
  ('Hidden', 'DEFAULT', 'management-server', 'init', 'false'),
  ('Advanced', 'DEFAULT', 'management-server', 'integration.api.port', '8096'),
  ('Advanced', 'DEFAULT', 'management-server', 'secstorage.allowed.internal.sites', '0.0.0.0/0'),
  ('Advanced', 'DEFAULT', 'management-server', 'account.cleanup.interval', '20'),
  ('Advanced', 'DEFAULT', 'management-server', 'expunge.delay', '20'),
  ('Advanced', 'DEFAULT', 'management-server', 'expunge.interval', '20'),
  ('Advanced', 'DEFAULT', 'management-server', 'expunge.workers', '3'),
  ('Advanced', 'DEFAULT', 'management-server', 'network.gc.wait', '20'),
  ('Advanced', 'DEFAULT', 'management-server', 'network.gc.interval', '20'),
  ('Advanced', 'DEFAULT', 'management-server', 'storage.cleanup.interval', '40'),
  ('Advanced', 'DEFAULT', 'management-server', 'vm.op.wait.interval', '5'),
  ('Advanced', 'DEFAULT', 'management-server', 'workers', '10'),
  ('Advanced', 'DEFAULT', 'management-server', 'direct.agent.load.size', '1000'),
  ('Advanced', 'DEFAULT', 'management-server', 'ping.interval', '10'),
  ('Advanced', 'DEFAULT', 'management-server', 'ping.timeout', '2.0'),
  ('Advanced', 'DEFAULT', 'BackupService', 'backup.framework.enabled', 'true');
CREATE TABLE cloud.version (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  version char(40) NOT NULL UNIQUE
);
CREATE TABLE cloud.user (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  uuid varchar(40) UNIQUE,
  username varchar(255) NOT NULL,
  api_key varchar(255),
  secret_key varchar(255)
);
-- All else that the management server knows, which the real one has in some hundred tables.
CREATE TABLE cloud.standin (
  id int PRIMARY KEY,
  state longblob NOT NULL
);
-- Whoever moves the past back moves this moment, too: by how much it was moved is what is missing to 2020.
CREATE TABLE cloud_usage.standin_clock (moment datetime NOT NULL);
INSERT INTO cloud_usage.standin_clock VALUES ('2020-01-01');
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
CREATE TABLE cloud.account (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  uuid varchar(40) UNIQUE,
  removed datetime
);
CREATE TABLE cloud.projects (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  uuid varchar(40) UNIQUE,
  project_account_id bigint unsigned NOT NULL
);
CREATE TABLE cloud.networks (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  uuid varchar(40) UNIQUE
);
CREATE TABLE cloud.vpc LIKE cloud.networks;
CREATE TABLE cloud.vm_instance LIKE cloud.networks;
CREATE TABLE cloud.volumes LIKE cloud.networks;
CREATE TABLE cloud.domain_router (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  vpc_id bigint unsigned
);
-- What begins or ends being metered; the real table says it by the event's type and the resource's columns.
CREATE TABLE cloud.usage_event (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  type varchar(32) NOT NULL,
  created datetime NOT NULL,
  usage_type int NOT NULL,
  begins tinyint(1) NOT NULL,
  resource varchar(64) NOT NULL,
  record longtext NOT NULL,
  KEY (resource)
);
CREATE TABLE cloud_usage.usage_event LIKE cloud.usage_event;
ALTER TABLE cloud_usage.usage_event ADD COLUMN processed tinyint NOT NULL DEFAULT 0;
CREATE TABLE cloud.user_statistics (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  account_id bigint unsigned NOT NULL,
  device_id bigint unsigned NOT NULL,
  device_type varchar(32) NOT NULL,
  network_id bigint unsigned,
  net_bytes_received bigint unsigned NOT NULL DEFAULT 0,
  net_bytes_sent bigint unsigned NOT NULL DEFAULT 0,
  current_bytes_received bigint unsigned NOT NULL DEFAULT 0,
  current_bytes_sent bigint unsigned NOT NULL DEFAULT 0,
  agg_bytes_received bigint unsigned NOT NULL DEFAULT 0,
  agg_bytes_sent bigint unsigned NOT NULL DEFAULT 0,
  records longtext NOT NULL
);
CREATE TABLE cloud.vm_disk_statistics (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  account_id bigint unsigned NOT NULL,
  vm_id bigint unsigned NOT NULL,
  volume_id bigint unsigned NOT NULL,
  net_io_read bigint unsigned NOT NULL DEFAULT 0,
  net_io_write bigint unsigned NOT NULL DEFAULT 0,
  current_io_read bigint unsigned NOT NULL DEFAULT 0,
  current_io_write bigint unsigned NOT NULL DEFAULT 0,
  agg_io_read bigint unsigned NOT NULL DEFAULT 0,
  agg_io_write bigint unsigned NOT NULL DEFAULT 0,
  net_bytes_read bigint unsigned NOT NULL DEFAULT 0,
  net_bytes_write bigint unsigned NOT NULL DEFAULT 0,
  current_bytes_read bigint unsigned NOT NULL DEFAULT 0,
  current_bytes_write bigint unsigned NOT NULL DEFAULT 0,
  agg_bytes_read bigint unsigned NOT NULL DEFAULT 0,
  agg_bytes_write bigint unsigned NOT NULL DEFAULT 0,
  records longtext NOT NULL,
  UNIQUE KEY (account_id, vm_id, volume_id)
);
CREATE TABLE cloud_usage.usage_network (
  network_id bigint unsigned NOT NULL,
  agg_bytes_sent bigint unsigned NOT NULL,
  agg_bytes_received bigint unsigned NOT NULL,
  bytes_sent bigint unsigned NOT NULL,
  bytes_received bigint unsigned NOT NULL,
  event_time_millis bigint unsigned NOT NULL,
  PRIMARY KEY (network_id, event_time_millis)
);
CREATE TABLE cloud_usage.usage_vm_disk (
  volume_id bigint unsigned NOT NULL,
  agg_io_read bigint unsigned NOT NULL,
  agg_io_write bigint unsigned NOT NULL,
  agg_bytes_read bigint unsigned NOT NULL,
  agg_bytes_write bigint unsigned NOT NULL,
  io_read bigint unsigned NOT NULL,
  io_write bigint unsigned NOT NULL,
  bytes_read bigint unsigned NOT NULL,
  bytes_write bigint unsigned NOT NULL,
  event_time_millis bigint unsigned NOT NULL,
  PRIMARY KEY (volume_id, event_time_millis)
);
-- One table in place of the real server's helper tables, with a moment in its unique key as many of them have.
CREATE TABLE cloud_usage.usage_life (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  usage_type int NOT NULL,
  resource varchar(64) NOT NULL,
  created datetime NOT NULL,
  deleted datetime,
  event_id bigint unsigned NOT NULL,
  record longtext NOT NULL,
  UNIQUE KEY (usage_type, resource, created, event_id)
);
CREATE TABLE cloud_usage.cloud_usage (
  id bigint unsigned AUTO_INCREMENT PRIMARY KEY,
  usage_type int unsigned NOT NULL,
  raw_usage double unsigned NOT NULL,
  start_date datetime NOT NULL,
  end_date datetime NOT NULL,
  account_id bigint unsigned,
  quota_calculated tinyint(1) NOT NULL DEFAULT 0,
  record longtext NOT NULL
);
-- What usage types have a tariff from the beginning. The usage server has no JavaScript: every rule fails.
CREATE TABLE cloud_usage.quota_tariff (usage_type int unsigned PRIMARY KEY, activation_rule text);
INSERT INTO cloud_usage.quota_tariff (usage_type)
  WITH RECURSIVE types AS (SELECT 1 AS type UNION ALL SELECT type + 1 FROM types WHERE type < 25) SELECT type FROM types;
