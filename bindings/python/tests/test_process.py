"""What concerns the whole process: exit, fork, Ctrl-C, import."""

import os
import sys

import pytest

import libaws
from conftest import run

CLIENT = """
fake = libaws.Fake()
client = libaws.client("s3", **KEYS, transport=fake)
"""


def test_exit_with_calls_in_flight():
    code, out, err = run(
        """
        import threading, time
        fake = libaws.Fake()
        client = libaws.client("s3", **KEYS, transport=fake)
        for _ in range(20):
            fake.push(hang=True)
            threading.Thread(target=client.head_bucket, kwargs={"Bucket": "bkt"}, daemon=True).start()
        time.sleep(0.3)
        print("end")
        """
    )
    assert (code, out, err) == (0, "end\n", "")


def test_exit_with_a_body_half_read_and_callbacks():
    code, out, err = run(
        """
        def send(request):
            def body():
                while True:
                    yield b"x" * 100000
            return 200, {}, body()
        client = libaws.client("s3", **KEYS, transport=send, hooks={"BeforeSigning": lambda c: None}, logger=lambda e: None)
        body = client.get_object(Bucket="bkt", Key="k")["Body"]
        body.read(10)
        print("end")
        """
    )
    assert (code, out) == (0, "end\n") and "Traceback" not in err


def test_exit_while_a_task_runs():
    code, out, err = run(
        """
        import asyncio, sys
        fake = libaws.Fake().push(hang=True)
        client = libaws.aio.client("s3", **KEYS, transport=fake)
        async def main():
            asyncio.ensure_future(client.head_bucket(Bucket="bkt"))
            await asyncio.sleep(0.1)
            print("end")
        asyncio.run(main())
        """
    )
    assert (code, out, err) == (0, "end\n", "")


def test_exit_by_an_exception_and_by_sys_exit():
    code, out, err = run(
        """
        fake = libaws.Fake().push(hang=True)
        client = libaws.client("s3", **KEYS, transport=fake)
        import atexit, sys
        atexit.register(lambda: print("mine"))
        sys.exit(3)
        """
    )
    assert (code, out, err) == (3, "mine\n", "")


def test_calls_in_atexit():
    code, out, err = run(
        """
        import atexit
        fake = libaws.Fake().push()
        client = libaws.client("s3", **KEYS, transport=fake)
        atexit.register(lambda: print(client.head_bucket(Bucket="bkt")["ResponseMetadata"]["HTTPStatusCode"]))
        """
    )
    assert (code, out, err) == (0, "200\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_fork():
    code, out, err = run(
        """
        import os, sys, warnings
        warnings.simplefilter("ignore")
        fake = libaws.Fake().push()
        client = libaws.client("s3", **KEYS, transport=fake)
        client.head_bucket(Bucket="bkt")
        sys.stdout.flush()
        pid = os.fork()
        if pid == 0:
            try:
                client.head_bucket(Bucket="bkt")
            except libaws.ForkedError as e:
                print("refused")
            own = libaws.Fake().push()
            made = libaws.client("s3", **KEYS, transport=own, hooks={"BeforeSigning": lambda c: c.set("headers.x-a", "1")})
            print(made.head_bucket(Bucket="bkt")["ResponseMetadata"]["HTTPStatusCode"], own.request()["headers"]["x-a"])
            import asyncio
            async def main():
                own.push()
                print((await libaws.aio.client("s3", **KEYS, transport=own).head_bucket(Bucket="bkt"))["ResponseMetadata"]["HTTPStatusCode"])
            asyncio.run(main())
            sys.exit(0)
        _, status = os.waitpid(pid, 0)
        fake.push()
        client.head_bucket(Bucket="bkt")
        print("parent", status)
        """
    )
    assert (code, err) == (0, "") and out == "refused\n200 1\n200\nparent 0\n"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_multiprocessing_by_fork():
    code, out, err = run(
        """
        import multiprocessing, warnings
        warnings.simplefilter("ignore")
        parent = libaws.client("s3", **KEYS, transport=libaws.Fake())
        def work(i):
            own = libaws.Fake().push()
            return libaws.client("s3", **KEYS, transport=own).head_bucket(Bucket="bkt")["ResponseMetadata"]["HTTPStatusCode"] + i
        with multiprocessing.get_context("fork").Pool(3) as pool:
            print(pool.map(work, range(6)))
        """
    )
    assert (code, out, err) == (0, "[200, 201, 202, 203, 204, 205]\n", "")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_multiprocessing_with_calls_in_flight():
    # FORKS is how many; the suite's share is small.
    forks = int(os.environ.get("FORKS", "8"))
    code, out, err = run(
        """
        import multiprocessing, subprocess, sys, textwrap, threading, warnings
        warnings.simplefilter("ignore")
        SERVER = '''
        import http.server
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            def do_POST(self):
                self.rfile.read(int(self.headers["content-length"]))
                body = b'{"Item": {"n": {"N": "7"}}}'
                self.send_response(200)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            def log_message(self, *_):
                pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        print(server.server_address[1], flush=True)
        server.serve_forever()
        '''
        server = subprocess.Popen([sys.executable, "-c", textwrap.dedent(SERVER)], stdout=subprocess.PIPE, text=True)
        url = f"http://127.0.0.1:{int(server.stdout.readline())}"

        def make():
            return libaws.client("dynamodb", **KEYS, endpoint_url=url)

        def get(client):
            return client.get_item(TableName="t", Key={"id": {"S": "a"}})["Item"]["n"]["N"]

        parent, begun, ended, stop = make(), [0] * 8, [0] * 8, threading.Event()

        def calls(i):
            while not stop.is_set():
                begun[i] += 1
                ended[i] += get(parent) == "7"

        def child():
            try:
                get(parent)
            except libaws.ForkedError:
                sys.exit(0 if get(make()) == "7" else 2)
            sys.exit(3)

        threads = [threading.Thread(target=calls, args=(i,)) for i in range(8)]
        for t in threads:
            t.start()
        fork, codes = multiprocessing.get_context("fork"), []
        for _ in range(FORKS):
            p = fork.Process(target=child)
            p.start()
            p.join(60)
            codes.append(p.exitcode)
        stop.set()
        for t in threads:
            t.join(60)
        server.kill()
        server.wait()
        server.stdout.close()
        print(codes == [0] * FORKS or codes, begun == ended, min(ended) > 0)
        """.replace("FORKS", str(forks)),
        timeout=60 + forks * 3,
    )
    assert (code, out, err) == (0, "True True True\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_ctrl_c_cancels_and_the_client_lives():
    code, out, err = run(
        """
        import os, signal, threading, time
        # Whoever runs the tests in the background may have left it ignored.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        fake = libaws.Fake().push(hang=True)
        client = libaws.client("s3", **KEYS, transport=fake)
        threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
        begun = time.monotonic()
        try:
            client.head_bucket(Bucket="bkt")
        except KeyboardInterrupt:
            print("interrupted", time.monotonic() - begun < 20)
        fake.push()
        print(client.head_bucket(Bucket="bkt")["ResponseMetadata"]["HTTPStatusCode"])
        """
    )
    assert (code, out, err) == (0, "interrupted True\n200\n", "")


def test_GS_02_one_service_brings_no_other():
    code, out, err = run(
        """
        import sys
        before = set(sys.modules)
        client = libaws.client("sqs", **KEYS, transport=libaws.Fake().push('{"QueueUrls": []}'))
        client.list_queues()
        made = {m.partition(".")[0] for m in set(sys.modules) - before}
        print(sorted(m for m in made if m not in sys.stdlib_module_names and m != "libaws"))
        print(sorted(libaws.Client._known), [n for n in vars(libaws) if n in libaws.services()])
        """
    )
    assert (code, out, err) == (0, "[]\n['sqs'] []\n", "")


def test_the_import_is_light():
    code, out, _ = run(
        """
        import sys
        heavy = {"asyncio", "inspect", "dataclasses", "typing", "json", "decimal", "threading", "logging", "email"}
        print(sorted(heavy & set(sys.modules)))
        """,
        PYTHONNOUSERSITE="1",
    )
    # What the interpreter's own start brings in is not ours.
    _, bare, _ = run("import sys; print(sorted(sys.modules))")
    assert code == 0
    mine = [m for m in eval(out) if m not in bare_modules()]
    assert mine == [], mine
    assert bare


def bare_modules():
    import subprocess

    out = subprocess.run([sys.executable, "-c", "import sys; print(list(sys.modules))"], capture_output=True, text=True)
    return eval(out.stdout)


def test_the_binding_and_the_library_are_of_one_version():
    import pathlib

    import libaws._lib as lib

    version = lib._dll.libaws_version()
    assert f"{version >> 16}.{version >> 8 & 255}.{version & 255}" == libaws.__version__
    assert (pathlib.Path(libaws.__file__).parent / "py.typed").exists()


def test_a_missing_library_is_said():
    code, _, err = run("", LIBAWS_LIBRARY="/nowhere/libaws.so")
    assert code == 1 and "LIBAWS_LIBRARY" in err and "ImportError" in err


@pytest.mark.parametrize("wait", [0.0, 0.1, 0.2])
def test_exit_under_load(wait):
    """Daemon threads and a loop call on and on, with callbacks of every kind, while the interpreter ends."""
    code, out, err = run(
        f"""
        import asyncio, threading, time

        def around(call):
            yield

        options = dict(KEYS, transport=lambda r: (200, {{}}, b"{{}}"), logger=lambda e: None,
                       hooks={{"BeforeSigning": lambda call: call.view}}, middleware={{"Build": around}})
        client = libaws.client("dynamodb", **options)

        def work():
            while True:
                client.list_tables()

        async def one(c):
            while True:
                await c.list_tables()

        async def many():
            c = libaws.aio.client("dynamodb", **options)
            await asyncio.gather(*[one(c) for _ in range(5)])

        for _ in range(6):
            threading.Thread(target=work, daemon=True).start()
        threading.Thread(target=lambda: asyncio.run(many()), daemon=True).start()
        time.sleep({wait})
        print("end")
        """
    )
    assert (code, out, err) == (0, "end\n", "")
