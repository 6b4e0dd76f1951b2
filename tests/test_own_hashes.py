"""Hashes without OpenSSL: the same ones, and only where Python has its own."""

import hashlib
import subprocess
import sys

import pytest

NAMES = ("md5", "sha1", "sha256", "sha512", "sha3_256", "blake2b")


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


@pytest.mark.parametrize("name", NAMES)
def test_the_hashes_are_the_same(name: str) -> None:
    code = "from microwins import own_hashes; own_hashes.prefer(); import hashlib, sys;"
    code += f"print(hashlib.new({name!r}, b'kept').hexdigest(), '_hashlib' in sys.modules)"
    assert run(code) == f"{hashlib.new(name, b'kept').hexdigest()} False"


def test_a_python_without_its_own_takes_openssl() -> None:
    pytest.importorskip("_hashlib")
    code = "from microwins import own_hashes; own_hashes._OWN = ('_no_such_hash',); own_hashes.prefer();"
    assert run(code + "import hashlib, sys; print('_hashlib' in sys.modules)") == "True"


@pytest.mark.parametrize("needs", ["peewee", "matplotlib.font_manager", "hmac"])
def test_what_needs_hashes_works_without(needs: str) -> None:
    code = f"from microwins import own_hashes; own_hashes.prefer(); import {needs}, sys;"
    assert run(code + "print('_hashlib' in sys.modules)") == "False"
