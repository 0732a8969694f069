// SPDX-FileCopyrightText: 2026 The Matoi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <tests/faults/tls_hub.h>
#include <tests/support/hub_cluster.h>

#include <QFile>

namespace matoi::test
{

TlsHub::TlsHub()
{
    certificate("ca", {}, "30");
    certificate("hub", "DNS:hub.test,DNS:localhost", "30");
    certificate("expired", "DNS:hub.test,DNS:localhost", "-1");
    certificate("other", "DNS:other.test", "30");
    cluster::run(
        openssl("selfsigned", {"-x509", "-days", "30", "-addext", "subjectAltName=DNS:hub.test",
                               "-out", path("selfsigned.crt")}));
    show("hub", "hostssl", "scram-sha-256");
}

void TlsHub::show(const QByteArray& name, const QByteArray& connection, const QByteArray& method)
{
    QFile hba(QString::fromUtf8(server.dataDir() + "/pg_hba.conf"));
    if (!hba.open(QIODevice::WriteOnly))
        cluster::die("pg_hba.conf");
    hba.write("local all all trust\n" + connection + " all all 127.0.0.1/32 " + method + '\n');
    hba.close();
    Pg owner(server.dsn());
    const QByteArray before = owner.must("select pg_conf_load_time()").one();
    owner.must("alter system set ssl=" + QByteArray(name.isEmpty() ? "off" : "on"));
    if (!name.isEmpty()) {
        owner.must("alter system set ssl_cert_file='" + path(name + ".crt") + '\'');
        owner.must("alter system set ssl_key_file='" + path(name + ".key") + '\'');
    }
    owner.must("select pg_reload_conf()");
    // Who connects now hears of what the postmaster has read.
    if (!eventually(
            [&] { return Pg(server.dsn()).must("select pg_conf_load_time()").one() != before; }))
        cluster::die("the configuration was not read");
}

sync::HubAddress TlsHub::address(const HubLogin& login, int port) const
{
    return {
        "host=hub.test hostaddr=127.0.0.1 port=" + QByteArray::number(port ? port : server.port()) +
            " user=" + login.login + " dbname=hub sslrootcert=" + path("ca.crt"),
        login.secret, OrgId::fromString(QString::fromLatin1(org.id))};
}

qsizetype TlsHub::said(const QByteArray& words) const
{
    qsizetype count = 0;
    for (const QByteArray& line : cluster::readAll(path("log")).split('\n'))
        count += line.startsWith(org.admin.login + '|') && line.contains(words);
    return count;
}

void TlsHub::endSessions()
{
    Pg(server.dsn())
        .must("select pg_terminate_backend(pid) from pg_stat_activity where usename=$1",
              {org.admin.login});
}

QByteArrayList TlsHub::openssl(const QByteArray& name, const QByteArrayList& more) const
{
    return QByteArrayList{"openssl",          "req",
                          "-newkey",          "ec",
                          "-pkeyopt",         "ec_paramgen_curve:P-256",
                          "-nodes",           "-subj",
                          "/CN=" + name,      "-keyout",
                          path(name + ".key")} +
           more;
}

void TlsHub::certificate(const QByteArray& name, const QByteArray& names, const QByteArray& days)
{
    if (names.isEmpty())
        return cluster::run(openssl(name, {"-x509", "-days", days, "-out", path(name + ".crt")}));
    cluster::run(
        openssl(name, {"-addext", "subjectAltName=" + names, "-out", path(name + ".csr")}));
    cluster::run({"openssl", "x509", "-req", "-in", path(name + ".csr"), "-copy_extensions", "copy",
                  "-CA", path("ca.crt"), "-CAkey", path("ca.key"), "-CAcreateserial", "-days", days,
                  "-out", path(name + ".crt")});
}

} // namespace matoi::test
