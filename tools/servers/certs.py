"""Makes a throwaway authority and a certificate for loopback, for the tests over https.

    certs.py FOLDER      writes ca.pem, cert.pem and key.pem; run with the Python of build/venv

Beside them, each over the same key, certificates with one fault: expired.pem, other.pem (for another
name), unknown.pem (of another authority); and client.pem, which a client may show.
"""

import datetime
import ipaddress
import pathlib
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID


def certificate(name, key, issuer, issuer_key, extensions, age=0):
    """`age` is how many days ago it was made."""
    now = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=age)
    builder = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(hours=1))
        .not_valid_after(now + datetime.timedelta(days=2))
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical)
    return builder.sign(issuer_key, hashes.SHA256())


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    named = lambda text: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])  # noqa: E731
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca_name = named("libaws test authority")
    usage = x509.KeyUsage(False, False, False, False, False, True, True, False, False)
    ca = certificate(
        ca_name, ca_key, ca_name, ca_key, [(x509.BasicConstraints(True, 0), True), (usage, True)]
    )
    leaf = (x509.BasicConstraints(False, None), True)
    serves = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)
    names = [
        x509.DNSName("localhost"),
        x509.DNSName("*.localhost"),
        x509.IPAddress(ipaddress.ip_address("127.0.0.1")),
    ]
    cert = certificate(
        named("localhost"),
        key,
        ca_name,
        ca_key,
        [leaf, (x509.SubjectAlternativeName(names), False), serves],
    )
    local = (x509.SubjectAlternativeName(names), False)
    elsewhere = (x509.SubjectAlternativeName([x509.DNSName("elsewhere.example")]), False)
    shows = (x509.ExtendedKeyUsage([ExtendedKeyUsageOID.CLIENT_AUTH]), False)
    theirs, theirs_key = named("another authority"), ec.generate_private_key(ec.SECP256R1())
    others = {
        "expired": certificate(named("localhost"), key, ca_name, ca_key, [leaf, local, serves], age=400),
        "other": certificate(named("elsewhere.example"), key, ca_name, ca_key, [leaf, elsewhere, serves]),
        "unknown": certificate(named("localhost"), key, theirs, theirs_key, [leaf, local, serves]),
        "client": certificate(named("a client"), key, ca_name, ca_key, [leaf, shows]),
    }
    pem = serialization.Encoding.PEM
    (folder / "ca.pem").write_bytes(ca.public_bytes(pem))
    (folder / "cert.pem").write_bytes(cert.public_bytes(pem))
    for name, made in others.items():
        (folder / f"{name}.pem").write_bytes(made.public_bytes(pem))
    (folder / "key.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
