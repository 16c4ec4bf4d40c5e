"With this folder on PYTHONPATH a Python process, and those it starts, reach no network but this machine's own."
import socket, sys

def refuse(host):
    if host in (None, '', 'localhost', '127.0.0.1', '::1', socket.gethostname()): return
    print(f'network attempt: {host}', file=sys.stderr)
    raise OSError(f'no network in this check: {host}')

_getaddrinfo,_connect = socket.getaddrinfo,socket.socket.connect

def getaddrinfo(host, *args, **kwargs):
    refuse(host)
    return _getaddrinfo(host, *args, **kwargs)

def connect(self, address):
    if isinstance(address, tuple): refuse(address[0])  # a str is a Unix socket
    return _connect(self, address)

socket.getaddrinfo,socket.socket.connect = getaddrinfo,connect
