#!/usr/bin/env python3
"""Runs a command beside loopback servers, which live just as long as it does.

    run.py NAME[,NAME...] [--log FILE] -- COMMAND...

Names: moto, moto-tls (any service; signatures are not checked), s3, s3-tls (versitygw,
which checks signatures and checksums), events, events-tls (two-way streams over HTTP/2,
every signature checked). The command finds them in the environment:
LIBAWS_TEST_MOTO, LIBAWS_TEST_MOTO_TLS, LIBAWS_TEST_S3, LIBAWS_TEST_S3_TLS and so on, and the
authority for https in LIBAWS_TEST_CA. A server that this machine cannot run is left out
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

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PYTHON = ROOT / "build" / "venv" / "bin" / "python"
GATEWAY = ROOT / "build" / "bin" / "versitygw"
ACCESS, SECRET = "AKIDEXAMPLE", "libaws-test-secret"


def start_moto(stack, scratch, log, tls):
    command = [PYTHON, ROOT / "tools" / "servers" / "serve_moto.py", "--log", log]
    if tls:
        command += ["--cert", scratch / "cert.pem", "--key", scratch / "key.pem"]
    server = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=scratch, env=clean()
    )
    stack.callback(stop, server)
    url = server.stdout.readline().strip()
    if not url:
        raise RuntimeError(f"moto did not start (exit {server.wait()})")
    return url


def start_events(stack, scratch, tls):
    command = [PYTHON, ROOT / "tools" / "servers" / "serve_events.py"]
    if tls:
        command += ["--cert", scratch / "cert.pem", "--key", scratch / "key.pem"]
    server = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=scratch, env=clean()
    )
    stack.callback(stop, server)
    url = server.stdout.readline().strip()
    if not url:
        raise RuntimeError(f"the events' server did not start (exit {server.wait()})")
    return url


def start_gateway(stack, scratch, tls):
    """versitygw takes only a fixed port; one that was just free may be gone, so a few are tried."""
    for attempt in range(5):
        folder = scratch / f"s3-{tls}-{attempt}"
        (folder / "data").mkdir(parents=True)
        (folder / "meta").mkdir()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        command = [GATEWAY, "--access", ACCESS, "--secret", SECRET, "--port", f"127.0.0.1:{port}", "--quiet"]
        if tls:
            command += ["--cert", scratch / "cert.pem", "--key", scratch / "key.pem"]
        command += ["posix", "--sidecar", folder / "meta", folder / "data"]
        with open(folder / "log", "wb") as log:
            server = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=clean())
        stack.callback(stop, server)
        for _ in range(200):
            if server.poll() is not None:
                break
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return f"https://localhost:{port}" if tls else f"http://127.0.0.1:{port}"
            time.sleep(0.05)
        else:
            break
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
    # No profile of the person at the keyboard.
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
        if any(name.endswith("-tls") for name in names):
            subprocess.run([PYTHON, ROOT / "tools" / "servers" / "certs.py", scratch], check=True)
            env["LIBAWS_TEST_CA"] = str(scratch / "ca.pem")
        for name in names:
            kind, _, tls = name.partition("-")
            if kind == "moto":
                url = start_moto(stack, scratch, log or scratch / "requests", bool(tls))
            elif kind == "events":
                url = start_events(stack, scratch, bool(tls))
            elif GATEWAY.exists():
                url = start_gateway(stack, scratch, bool(tls))
            else:
                print(f"no {name} server: {GATEWAY.relative_to(ROOT)} is not there (make setup builds it, with Go)")
                continue
            env["LIBAWS_TEST_" + name.upper().replace("-", "_")] = url
            if name == "moto":
                env["AWS_ENDPOINT_URL"] = url
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
        return subprocess.run(command, env=env).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
