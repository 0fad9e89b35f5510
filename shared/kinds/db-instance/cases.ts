import type { KindCase } from '../cases.ts'

export const cases: readonly KindCase[] = [
  {
    name: 'with what a new one has',
    of: 'db-app',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'db-app': {
          kind: 'db_instance',
          name: 'app',
          vpc: 'vpc-main',
          subnets: ['subnet-a', 'subnet-b'],
        },
      },
    },
    expect: `resource "aws_db_subnet_group" "app" {
  name        = "app"
  description = "Subnets of app"
  subnet_ids  = [aws_subnet.private_a.id, aws_subnet.private_b.id]

  tags = {
    Name = "app"
  }
}

resource "aws_db_instance" "app" {
  identifier                  = "app"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  storage_encrypted           = true
  username                    = "dbadmin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.app.name
  publicly_accessible         = false
  multi_az                    = false
  backup_retention_period     = 7
  copy_tags_to_snapshot       = true
  auto_minor_version_upgrade  = true
  deletion_protection         = true
  skip_final_snapshot         = false
  final_snapshot_identifier   = "app-final"

  tags = {
    Name = "app"
  }
}

output "app_database_address" {
  description = "Name by which the database app is reached."
  value       = aws_db_instance.app.address
}

output "app_database_secret_arn" {
  description = "Where Secrets Manager keeps the password of the administrator of app."
  value       = aws_db_instance.app.master_user_secret[0].secret_arn
}
`,
  },
  {
    name: 'with everything set',
    of: 'db-erp',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'sg-db': {
          kind: 'security_group',
          name: 'db',
          vpc: 'vpc-main',
        },
        'db-erp': {
          kind: 'db_instance',
          name: 'ERP 2',
          vpc: 'vpc-main',
          engine: 'sqlserver-se',
          engineVersion: '16.00.4185.3.v1',
          instanceClass: 'db.m6i.large',
          allocatedStorage: 200,
          username: 'erpadmin',
          subnets: ['subnet-a', 'subnet-b'],
          securityGroups: ['sg-db'],
          port: 1444,
          publiclyAccessible: true,
          networkType: 'DUAL',
          multiAz: false,
          availabilityZone: 'eu-west-1a',
          backupRetentionPeriod: 30,
          storageEncrypted: true,
          deletionProtection: false,
          skipFinalSnapshot: false,
          finalSnapshotIdentifier: 'erp-last',
          tags: {
            Team: 'erp',
          },
        },
      },
    },
    expect: `resource "aws_db_subnet_group" "erp_2" {
  name        = "erp-2"
  description = "Subnets of erp-2"
  subnet_ids  = [aws_subnet.private_a.id, aws_subnet.private_b.id]

  tags = {
    Name = "ERP 2"
    Team = "erp"
  }
}

resource "aws_db_instance" "erp_2" {
  identifier                  = "erp-2"
  engine                      = "sqlserver-se"
  engine_version              = "16.00.4185.3.v1"
  instance_class              = "db.m6i.large"
  allocated_storage           = 200
  storage_encrypted           = true
  username                    = "erpadmin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.erp_2.name
  vpc_security_group_ids      = [aws_security_group.db.id]
  port                        = 1444
  publicly_accessible         = true
  network_type                = "DUAL"
  multi_az                    = false
  availability_zone           = "eu-west-1a"
  backup_retention_period     = 30
  copy_tags_to_snapshot       = true
  auto_minor_version_upgrade  = true
  deletion_protection         = false
  skip_final_snapshot         = false
  final_snapshot_identifier   = "erp-last"

  tags = {
    Name = "ERP 2"
    Team = "erp"
  }
}

output "erp_2_database_address" {
  description = "Name by which the database ERP 2 is reached."
  value       = aws_db_instance.erp_2.address
}

output "erp_2_database_secret_arn" {
  description = "Where Secrets Manager keeps the password of the administrator of ERP 2."
  value       = aws_db_instance.erp_2.master_user_secret[0].secret_arn
}
`,
  },
  {
    name: 'with a standby, without a last snapshot, and a name that RDS takes',
    of: 'db-1',
    plan: {
      resources: {
        'vpc-main': {
          kind: 'vpc',
          name: 'main',
          cidrBlock: '10.0.0.0/16',
          enableDnsHostnames: true,
        },
        'subnet-a': {
          kind: 'subnet',
          name: 'private-a',
          vpc: 'vpc-main',
          cidrBlock: '10.0.0.0/20',
          availabilityZone: 'eu-west-1a',
        },
        'subnet-b': {
          kind: 'subnet',
          name: 'private-b',
          vpc: 'vpc-main',
          cidrBlock: '10.0.16.0/20',
          availabilityZone: 'eu-west-1b',
        },
        'db-1': {
          kind: 'db_instance',
          name: '2nd -- Büro',
          vpc: 'vpc-main',
          subnets: ['subnet-a', 'subnet-b'],
          multiAz: true,
          skipFinalSnapshot: true,
        },
      },
    },
    expect: `resource "aws_db_subnet_group" "db_instance_2nd_buro" {
  name        = "db-instance-2nd-buro"
  description = "Subnets of db-instance-2nd-buro"
  subnet_ids  = [aws_subnet.private_a.id, aws_subnet.private_b.id]

  tags = {
    Name = "2nd -- Büro"
  }
}

resource "aws_db_instance" "db_instance_2nd_buro" {
  identifier                  = "db-instance-2nd-buro"
  engine                      = "postgres"
  instance_class              = "db.t4g.medium"
  allocated_storage           = 20
  storage_encrypted           = true
  username                    = "dbadmin"
  manage_master_user_password = true
  db_subnet_group_name        = aws_db_subnet_group.db_instance_2nd_buro.name
  publicly_accessible         = false
  multi_az                    = true
  backup_retention_period     = 7
  copy_tags_to_snapshot       = true
  auto_minor_version_upgrade  = true
  deletion_protection         = true
  skip_final_snapshot         = true

  tags = {
    Name = "2nd -- Büro"
  }
}

output "db_instance_2nd_buro_database_address" {
  description = "Name by which the database 2nd -- Büro is reached."
  value       = aws_db_instance.db_instance_2nd_buro.address
}

output "db_instance_2nd_buro_database_secret_arn" {
  description = "Where Secrets Manager keeps the password of the administrator of 2nd -- Büro."
  value       = aws_db_instance.db_instance_2nd_buro.master_user_secret[0].secret_arn
}
`,
  },
]
