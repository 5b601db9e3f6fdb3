# The door to everything. `make` alone lists the targets; the work is in tools/.

.DEFAULT_GOAL := help
.PHONY: $(shell sed -n 's/^\([a-z-]*\):.*/\1/p' Makefile)

PREFIX ?= /usr/local
SEED ?= 1

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

setup: ## install what tests and demo need: servers, valgrind
	@tools/setup

build: ## build the libraries into build/lib (minutes: link-time optimization)
	@tools/build

dev: ## the same, quickly and with symbols, into build/dev/lib
	@PROFILE=dev tools/build

header: ## write include/libaws/libaws.h from src/ffi
	@cargo run -q --locked -p header
	@tools/symbols.py update

test: ## everything: Rust, C, Python, valgrind, header, symbols, floors
	@tools/test

fast: ## the same against the quick build, without valgrind
	@PROFILE=dev tools/test --fast

abi: ## print what changed in the ABI since the commit before, by abidiff (BASE=REV: since another)
	@ABI_BASE=$(BASE) tools/abi $(firstword $(wildcard build/lib/libaws.so build/dev/lib/libaws.so))

conformance: ## the vectors in LIBAWS_CONFORMANCE (default ../shared/conformance), with the score of each set
	@tools/conformance

fuzz: ## run each fuzz target for SECONDS (default 600), or TARGETS="json cbor" alone (JOBS=2: two at a time)
	@tools/fuzz --seconds $(or $(SECONDS),600) --jobs $(or $(JOBS),1) $(TARGETS)

oracle: ## compare with botocore: SEED=2 SERVICE=s3,iam or SERVICE=all (PROFILE=dev: the quick build)
	@tools/setup demo
	@build/venv/bin/python tests/oracle/run.py --seed $(SEED) $(if $(SERVICE),--service $(SERVICE))

bench: ## libaws beside its peers, into docs/benchmarks.md (BENCH="PART...", --long; LIBAWS_BENCH: the harness)
	@tools/bench $(BENCH)

live: ## call AWS itself, reading only, with your own credentials (REGION=eu-west-1)
	@REGION="$(REGION)" tools/live

faults: ## cut connections at random bytes: CALLS=10000 SEED=1 (a tenth of the calls meets a cut)
	@PROFILE=dev tools/build
	@PROFILE=dev FAULTS=$(or $(CALLS),10000) SEED=$(SEED) tests/run_c tests/c cut_connections; cat build/tests/c/faults.log

bench-faults: ## how late each time limit is, and how soon a cancelled call completes (TIMES=100 LIMIT=100; PROFILE=dev)
	@tools/build
	@lib=build/$(if $(filter dev,$(PROFILE)),dev/)lib; $(or $(CC),cc) -O2 -Iinclude -o build/bench-faults bench/faults.c -L$$lib -laws \
	    -Wl,-rpath,$$PWD/$$lib -lpthread && build/bench-faults $(or $(TIMES),100) $(or $(LIMIT),100)

guest: ## what is left in the process: 1,000 calls shut down, 1,000 clients from 2 plugins, 100 forks
	@PROFILE=dev tools/build
	@PROFILE=dev CALLS=1000 ROUNDS=1000 FORKS=100 LIMIT=580 SOURCES=guest tests/run_c tests/c; cat build/tests/c/guest.log

soak: ## 64 parallel calls with one fault in a hundred for SECONDS (default 600)
	@PROFILE=dev tools/build
	@PROFILE=dev SOAK=$(or $(SECONDS),600) LIMIT=$$(($(or $(SECONDS),600) + 120)) SOURCES=soak tests/run_c tests/c; cat build/tests/c/soak.log

demo: ## a C, a C++ and a Python program against a server of AWS's interfaces on this machine
	@tools/demo

go-service: ## write the Go package of a service: SERVICE=iam
	@tools/go-service $(SERVICE)

go-services: ## write and vet the Go packages of all services (much of an hour; SERVICES="s3 iam": of some)
	@PROFILE=dev tools/build
	@PROFILE=dev tools/install build/go/prefix
	@PKG_CONFIG_PATH=$(CURDIR)/build/go/prefix/lib/pkgconfig tools/go-services $(SERVICES)

cross: ## build for glibc 2.17, musl, arm64 and Windows and run the C tests there (PLATFORM=musl: one; macos: link)
	@tools/cross $(PLATFORM)

fips: ## AWS-LC's FIPS module in ring's place: unit tests, what is linked, C tests, servers (long: CMake, Go; PARTS="linked c")
	@tools/setup
	@tools/fips $(PARTS)

asan: ## the C, C++ and Go tests under AddressSanitizer, on the Rust core as well (TESTS="c cpp go")
	@tools/setup
	@tools/servers/run.py moto,s3 -- tools/sanitize address $(TESTS)

tsan: ## C tests of threads, callbacks and streams under ThreadSanitizer (TESTS="c cpp" for more)
	@tools/setup
	@tools/servers/run.py moto,s3 -- tools/sanitize thread $(TESTS)

stress: ## all C and C++ tests under ThreadSanitizer, and RACES (default 200) of everything at once: some ten minutes
	@tools/setup
	@SOURCES=all RACES=$(or $(RACES),200) LIMIT=1200 tools/servers/run.py moto,s3 -- tools/sanitize thread c cpp

check: ## what every commit must pass: formatting, lints, floors, header
	@tools/check

hooks: ## run `make check` before each commit
	@git config core.hooksPath .githooks

install: build ## install library, header, pkg-config and CMake files under PREFIX
	@tools/install "$(DESTDIR)$(PREFIX)"

clean: ## remove what was built
	rm -rf build target
