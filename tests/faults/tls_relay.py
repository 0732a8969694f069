#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A host between the desk and its hub, with a certificate that the desk trusts, as somebody has who
holds another key of the same authority. Ends the desk's TLS, begins its own, hands everything on.
tls_relay.py HUB_PORT CERTIFICATE KEY relay|strip   (strip: no offer of channel binding gets through)
Prints its port, then a line for every session that the hub has let in."""
import select
import socket
import ssl
import struct
import sys
import threading

hub_port, certificate, key, way = int(sys.argv[1]), sys.argv[2], sys.argv[3], sys.argv[4]
SSL_REQUEST = struct.pack('!ii', 8, 80877103)
outside = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
outside.load_cert_chain(certificate, key)
inside = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
inside.check_hostname = False
inside.verify_mode = ssl.CERT_NONE


def stripped(data):
    offer = b'SCRAM-SHA-256-PLUS\0'
    if data[:1] != b'R' or offer not in data:
        return data
    body = data[5:].replace(offer, b'')
    return b'R' + struct.pack('!i', len(body) + 4) + body


def serve(desk):
    if desk.recv(8) != SSL_REQUEST:
        return
    desk.sendall(b'S')
    desk = outside.wrap_socket(desk, server_side=True)
    hub = socket.create_connection(('127.0.0.1', hub_port))
    hub.sendall(SSL_REQUEST)
    if hub.recv(1) != b'S':
        return
    hub = inside.wrap_socket(hub)
    for side in (desk, hub):
        side.setblocking(False)
    while True:
        select.select([desk, hub], [], [], 0.05)
        for side, other in ((desk, hub), (hub, desk)):
            try:
                data = side.recv(65536)
            except ssl.SSLWantReadError:
                continue
            if not data:
                other.close()
                return
            if side is hub and b'R\0\0\0\x08\0\0\0\0' in data:
                print('let in', flush=True)
            other.sendall(stripped(data) if side is hub and way == 'strip' else data)


def attempt(desk):
    try:
        serve(desk)
    except OSError:
        pass
    finally:
        desk.close()


listener = socket.create_server(('127.0.0.1', 0))
print(listener.getsockname()[1], flush=True)
while True:
    threading.Thread(target=attempt, args=(listener.accept()[0],), daemon=True).start()
