"""What stands between a client and a service, as others wrote it: nginx, squid, toxiproxy.

Each start function gives the environment variables that name what it opened; `None` where the program
is not on this machine. nginx stands before moto and versitygw with TLS and HTTP/2, and has a
port for each fault that a certificate can have. squid asks for a password, on a plain and on a TLS
port. toxiproxy is given its faults by the tests, over its own HTTP interface.
"""

import contextlib
import os
import pathlib
import pwd
import shutil
import socket
import subprocess
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TOXIPROXY = ROOT / "build" / "bin" / "toxiproxy"
# Debian puts servers where only root looks.
PLACES = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"

SQUID = """
http_port 127.0.0.1:{plain}
https_port 127.0.0.1:{tls} tls-cert={folder}/cert.pem tls-key={folder}/key.pem
auth_param basic program {helper} {folder}/passwords
auth_param basic realm test
acl known proxy_auth REQUIRED
acl denied dstdomain denied.test
http_access deny denied
http_access allow known
http_access deny all
cache deny all
access_log stdio:{folder}/access.log
cache_log {folder}/cache.log
pid_filename none
coredump_dir {folder}
hosts_file {folder}/hosts
shutdown_lifetime 0 seconds
"""

NGINX = """
daemon off;
master_process off;
pid {folder}/pid;
error_log {folder}/error.log;
events {{ worker_connections 2048; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/bodies;
    proxy_temp_path {folder}/proxied;
    fastcgi_temp_path {folder}/f;
    uwsgi_temp_path {folder}/u;
    scgi_temp_path {folder}/s;
    client_max_body_size 0;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_certificate_key {folder}/key.pem;
    proxy_set_header Host $http_host;
    proxy_http_version 1.1;
    proxy_pass_header Server;
    add_header x-front "$server_protocol $ssl_protocol $ssl_client_s_dn" always;
    server {{
        listen 127.0.0.1:{front} ssl http2 backlog=1024;
        ssl_certificate {folder}/cert.pem;
        location / {{ proxy_pass {moto}; }}
        location /hello {{ return 200 "{{}}"; }}
    }}
    server {{
        listen 127.0.0.1:{one} ssl;
        ssl_certificate {folder}/cert.pem;
        keepalive_requests 3;
        location / {{ proxy_pass {s3}; proxy_request_buffering off; }}
    }}
    server {{
        listen 127.0.0.1:{two} ssl http2;
        ssl_certificate {folder}/cert.pem;
        location / {{ proxy_pass {s3}; proxy_request_buffering off; }}
    }}
    server {{
        listen 127.0.0.1:{mutual} ssl http2;
        ssl_certificate {folder}/cert.pem;
        ssl_client_certificate {folder}/ca.pem;
        ssl_verify_client on;
        default_type application/json;
        location / {{ proxy_pass {moto}; }}
        location /credentials {{
            return 200 '{{"AccessKeyId": "AKIDCONTAINER", "SecretAccessKey": "s", "Token": "t", "Expiration": "2099-01-01T00:00:00Z"}}';
        }}
        location /federation/credentials {{
            return 200 '{{"roleCredentials": {{"accessKeyId": "AKIDSSO", "secretAccessKey": "s", "sessionToken": "t", "expiration": 4070908800000}}}}';
        }}
        location /token {{
            return 200 '{{"accessToken": "new", "expiresIn": 3600}}';
        }}
        location /v1/token {{
            return 200 '{{"accessToken": {{"accessKeyId": "AKIDLOGIN", "secretAccessKey": "s", "sessionToken": "t"}}, "tokenType": "urn:aws:params:oauth:token-type:access_token_sigv4", "expiresIn": 900, "refreshToken": "r"}}';
        }}
    }}
    {faulty}
}}
"""

FAULTY = """
    server {{ listen 127.0.0.1:{port} ssl; ssl_certificate {folder}/{name}.pem; location / {{ proxy_pass {moto}; }} }}
"""


def find(name):
    return shutil.which(name, path=PLACES)


def ports(n):
    """Ports that are free at once; which somebody else may take before they are used."""
    with contextlib.ExitStack() as stack:
        probes = [stack.enter_context(socket.socket()) for _ in range(n)]
        for probe in probes:
            probe.bind(("127.0.0.1", 0))
        return [probe.getsockname()[1] for probe in probes]


def listens(server, port):
    for _ in range(200):
        if server.poll() is not None:
            return False
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        time.sleep(0.05)
    return False


def start(make, folder, stack, stop, clean):
    """Starts what `make(ports)` says; a few times, since a port may be gone by then."""
    for _ in range(5):
        command, port, variables = make()
        with open(folder / "log", "wb") as log:
            server = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=clean(), cwd=folder
            )
        stack.callback(stop, server)
        if listens(server, port):
            return variables
    text = "".join(f.read_text(errors="replace")[-2000:] for f in folder.glob("*log"))
    raise RuntimeError(f"{command[0]} did not start:\n{text}")


def nginx(stack, scratch, stop, clean, env):
    program = find("nginx")
    if not program:
        return None
    folder = scratch / "nginx"
    folder.mkdir()
    for file in scratch.glob("*.pem"):
        shutil.copy(file, folder)
    faults = ["expired", "other", "unknown"]
    moto = env.get("LIBAWS_TEST_MOTO", "http://127.0.0.1:9")
    s3 = env.get("LIBAWS_TEST_S3", "http://127.0.0.1:9")

    def make():
        front, one, two, mutual, *rest = ports(4 + len(faults))
        named = dict(zip(faults, rest))
        faulty = "".join(
            FAULTY.format(port=port, name=name, folder=folder, moto=moto) for name, port in named.items()
        )
        text = NGINX.format(
            folder=folder, front=front, one=one, two=two, mutual=mutual, moto=moto, s3=s3, faulty=faulty
        )
        (folder / "conf").write_text(text)
        variables = {"": front, "_S3_HTTP1": one, "_S3": two, "_MUTUAL": mutual}
        variables |= {f"_{name.upper()}": port for name, port in named.items()}
        urls = {f"LIBAWS_TEST_NGINX{name}": f"https://localhost:{port}" for name, port in variables.items()}
        urls["LIBAWS_TEST_CLIENT"] = str(scratch / "client.pem")
        urls["LIBAWS_TEST_KEY"] = str(scratch / "key.pem")
        return [program, "-p", folder, "-e", folder / "error.log", "-c", folder / "conf"], front, urls

    return start(make, folder, stack, stop, clean)


def squid(stack, scratch, stop, clean, env):
    program, helper = find("squid"), "/usr/lib/squid/basic_ncsa_auth"
    if not program or not os.path.exists(helper):
        return None
    folder = scratch / "squid"
    folder.mkdir()
    for name in ("cert.pem", "key.pem"):
        shutil.copy(scratch / name, folder)
        (folder / name).chmod(0o644)
    hashed = subprocess.run(
        ["openssl", "passwd", "-apr1", "pass word"], capture_output=True, text=True, check=True
    ).stdout.strip()
    (folder / "passwords").write_text(f"user:{hashed}\n")
    (folder / "hosts").write_text("127.0.0.1 localhost service.test denied.test\n")
    if os.geteuid() == 0:
        # Started as root it becomes another user, who must get at its files.
        scratch.chmod(0o755)
        user = pwd.getpwnam("proxy")
        for path in (folder, *folder.iterdir()):
            os.chown(path, user.pw_uid, user.pw_gid)

    def make():
        plain, tls = ports(2)
        (folder / "conf").write_text(SQUID.format(folder=folder, plain=plain, tls=tls, helper=helper))
        urls = {
            "LIBAWS_TEST_SQUID": f"127.0.0.1:{plain}",
            "LIBAWS_TEST_SQUID_TLS": f"localhost:{tls}",
            "LIBAWS_TEST_SQUID_LOG": str(folder / "access.log"),
        }
        return [program, "-N", "-n", f"libaws{os.getpid()}", "-f", folder / "conf"], plain, urls

    return start(make, folder, stack, stop, clean)


def toxiproxy(stack, scratch, stop, clean, env):
    if not TOXIPROXY.exists():
        return None
    folder = scratch / "toxiproxy"
    folder.mkdir()

    def make():
        [port] = ports(1)
        command = [TOXIPROXY, "-host", "127.0.0.1", "-port", str(port)]
        return command, port, {"LIBAWS_TEST_TOXIPROXY": f"127.0.0.1:{port}"}

    return start(make, folder, stack, stop, clean)


STARTS = {"nginx": nginx, "squid": squid, "toxiproxy": toxiproxy}
# Those whose certificates are made first.
SECURE = {"nginx", "squid"}
