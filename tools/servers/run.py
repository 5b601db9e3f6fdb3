#!/usr/bin/env python3
"""Runs a command beside loopback servers, which live just as long as it does.

    run.py NAME[,NAME...] [--log FILE] -- COMMAND...

Names: moto, moto-tls (any service; signatures are not checked), s3, s3-tls (versitygw,
which checks signatures and checksums), events, events-tls (two-way streams over HTTP/2,
every signature checked), auth (moto with its authentication on: wrong signatures are refused),
imds (amazon-ec2-metadata-mock), portal (logins of IAM Identity Center and of the console), nginx (before moto and s3, which
go before it), squid, toxiproxy. The command finds them in the environment: LIBAWS_TEST_MOTO, LIBAWS_TEST_MOTO_TLS, LIBAWS_TEST_S3 and so on, the
authority for https in LIBAWS_TEST_CA, and auth's user and role in LIBAWS_TEST_AUTH_KEY, _SECRET and _ROLE. A server that this machine cannot run is left out
with a line that says so. The AWS settings of the caller are hidden from the command.
"""

import contextlib
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

import between

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PYTHON = ROOT / "build" / "venv" / "bin" / "python"
GATEWAY = ROOT / "build" / "bin" / "versitygw"
METADATA = ROOT / "build" / "bin" / "ec2-metadata-mock"
ACCESS, SECRET = "AKIDEXAMPLE", "libaws-test-secret"


def start_python(stack, scratch, script, *options, tls=False):
    """A server of ours; gives its first line, which begins with its URL."""
    command = [PYTHON, ROOT / "tools" / "servers" / script, *options]
    if tls:
        command += ["--cert", scratch / "cert.pem", "--key", scratch / "key.pem"]
    server = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=scratch, env=clean()
    )
    stack.callback(stop, server)
    said = server.stdout.readline().strip()
    if not said:
        raise RuntimeError(f"{script} did not start (exit {server.wait()})")
    return said


def start_metadata(stack, scratch):
    """The mock of EC2's metadata takes only a fixed port, too."""
    for attempt in range(5):
        port = free_port()
        command = [METADATA, "--hostname", "127.0.0.1", "--port", str(port), "--imdsv2"]
        with open(scratch / f"imds-{attempt}", "wb") as log:
            env = {**clean(), "HOME": str(scratch)}
            server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=scratch, env=env)
        stack.callback(stop, server)
        if reached(server, port):
            return f"http://127.0.0.1:{port}"
    raise RuntimeError("ec2-metadata-mock did not start")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def reached(server, port):
    for _ in range(200):
        if server.poll() is not None:
            return False
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return True
        time.sleep(0.05)
    return False


def start_gateway(stack, scratch, tls):
    """versitygw takes only a fixed port; one that was just free may be gone, so a few are tried."""
    for attempt in range(5):
        folder = scratch / f"s3-{tls}-{attempt}"
        (folder / "data").mkdir(parents=True)
        (folder / "meta").mkdir()
        port = free_port()
        command = [GATEWAY, "--access", ACCESS, "--secret", SECRET, "--port", f"127.0.0.1:{port}", "--quiet"]
        if tls:
            command += ["--cert", scratch / "cert.pem", "--key", scratch / "key.pem"]
        command += ["posix", "--sidecar", folder / "meta", folder / "data"]
        with open(folder / "log", "wb") as log:
            server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=clean())
        stack.callback(stop, server)
        if reached(server, port):
            return f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"
    raise RuntimeError("versitygw did not start:\n" + (folder / "log").read_text(errors="replace"))


def stop(server):
    server.terminate()
    try:
        server.wait(5)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def clean():
    """The environment without what would send a test to somebody's account."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "MOTO_", "LIBAWS_TEST_"))}
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        kept.pop(name, None)
        kept.pop(name.upper(), None)
    return kept


def environment(scratch):
    env = clean()
    env["AWS_ACCESS_KEY_ID"], env["AWS_SECRET_ACCESS_KEY"] = ACCESS, SECRET
    env["AWS_REGION"] = "us-east-1"
    env["AWS_EC2_METADATA_DISABLED"] = "true"
    # No profile of the person at the keyboard. The files are empty, since a missing one that is named would be told in the log.
    (scratch / "none").touch()
    env["AWS_CONFIG_FILE"] = env["AWS_SHARED_CREDENTIALS_FILE"] = str(scratch / "none")
    return env


def main(arguments):
    try:
        cut = arguments.index("--")
        names, options, command = arguments[0].split(","), arguments[1:cut], arguments[cut + 1 :]
        log = pathlib.Path(options[1]).absolute() if options[:1] == ["--log"] else None
    except (ValueError, IndexError):
        sys.exit(__doc__)
    with contextlib.ExitStack() as stack:
        scratch = pathlib.Path(tempfile.mkdtemp(prefix="libaws-"))
        stack.callback(shutil.rmtree, scratch, ignore_errors=True)
        env = environment(scratch)
        if any(name.endswith("-tls") or name in between.SECURE for name in names):
            subprocess.run([PYTHON, ROOT / "tools" / "servers" / "certs.py", scratch], check=True)
            env["LIBAWS_TEST_CA"] = str(scratch / "ca.pem")
        for name in names:
            kind, _, tls = name.partition("-")
            if kind in between.STARTS:
                found = between.STARTS[kind](stack, scratch, stop, clean, env)
                if found is None:
                    print(f"no {name} server: it is not on this machine (make setup installs it)")
                env.update(found or {})
                continue
            needed = {"s3": GATEWAY, "imds": METADATA}.get(kind)
            if needed and not needed.exists():
                print(f"no {name} server: {needed.relative_to(ROOT)} is not there (make setup builds it, with Go)")
                continue
            if kind == "moto":
                url = start_python(stack, scratch, "serve_moto.py", "--log", log or scratch / "requests", tls=bool(tls))
            elif kind == "events":
                url = start_python(stack, scratch, "serve_events.py", tls=bool(tls))
            elif kind == "auth":
                said = start_python(stack, scratch, "serve_moto.py", "--auth", "--log", scratch / "auth")
                url, env["LIBAWS_TEST_AUTH_KEY"], env["LIBAWS_TEST_AUTH_SECRET"], env["LIBAWS_TEST_AUTH_ROLE"] = said.split()
            elif kind == "portal":
                url = start_python(stack, scratch, "serve_portal.py")
            elif kind == "imds":
                url = start_metadata(stack, scratch)
            elif kind == "s3":
                url = start_gateway(stack, scratch, bool(tls))
            else:
                sys.exit(f"there is no server {name}")
            env["LIBAWS_TEST_" + name.upper().replace("-", "_")] = url
            if name == "moto":
                env["AWS_ENDPOINT_URL"] = url
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        return subprocess.run(command, env=env).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
