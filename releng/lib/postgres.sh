# shellcheck shell=bash
# Sourced by releng/verify: a throw-away PostgreSQL server for the tests of the historian, on a free port of this
# machine only, with a password of its own, in a temporary folder that goes with it.

POSTGRES_FOLDER=
POSTGRES_BIN=

find_postgres() { # sets POSTGRES_BIN to the newest folder that holds initdb
	local initdb
	for initdb in $(ls -d /usr/lib/postgresql/*/bin/initdb /usr/pgsql-*/bin/initdb /opt/homebrew/opt/postgresql*/bin/initdb 2>/dev/null | sort -rV) "$(command -v initdb)"; do
		[ -x "$initdb" ] && POSTGRES_BIN=$(dirname "$initdb") && return 0
	done
	return 1
}

as_postgres() { # runs a program as a user who is not root: PostgreSQL refuses root
	if [ "$(id -u)" -eq 0 ]; then
		(cd / && runuser -u "$POSTGRES_USER" -- "$@")
	else
		"$@"
	fi
}

start_postgres() {
	local port password
	find_postgres || need_system_packages postgres || return 1
	find_postgres || { say "PostgreSQL was installed, but its initdb is nowhere to be found."; return 1; }
	POSTGRES_USER=nobody
	id postgres >/dev/null 2>&1 && POSTGRES_USER=postgres
	POSTGRES_FOLDER=$(mktemp -d "${TMPDIR:-/tmp}/liftloop-postgres.XXXXXX") || return 1
	[ "$(id -u)" -ne 0 ] || chown "$POSTGRES_USER" "$POSTGRES_FOLDER"
	password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
	printf '%s\n' "$password" >"$POSTGRES_FOLDER/password"
	[ "$(id -u)" -ne 0 ] || chown "$POSTGRES_USER" "$POSTGRES_FOLDER/password"
	as_postgres "$POSTGRES_BIN/initdb" -D "$POSTGRES_FOLDER/data" -U liftloop --auth=scram-sha-256 \
		--pwfile="$POSTGRES_FOLDER/password" -E UTF8 --locale=C >"$POSTGRES_FOLDER/initdb.log" 2>&1 || {
		cat "$POSTGRES_FOLDER/initdb.log" >&2
		return 1
	}
	port=$(free_port) || return 1
	as_postgres "$POSTGRES_BIN/pg_ctl" -D "$POSTGRES_FOLDER/data" -l "$POSTGRES_FOLDER/data/server.log" -w -t 60 \
		-o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=''" start >/dev/null || {
		cat "$POSTGRES_FOLDER/data/server.log" >&2
		return 1
	}
	export LIFTLOOP_TEST_POSTGRES_URL=jdbc:postgresql://127.0.0.1:$port/postgres
	export LIFTLOOP_TEST_POSTGRES_USER=liftloop
	export LIFTLOOP_TEST_POSTGRES_PASSWORD=$password
	say "PostgreSQL for the tests: port $port, $("$POSTGRES_BIN/postgres" --version)"
}

stop_postgres() {
	[ -n "$POSTGRES_FOLDER" ] || return 0
	[ ! -f "$POSTGRES_FOLDER/data/postmaster.pid" ] || as_postgres "$POSTGRES_BIN/pg_ctl" -D "$POSTGRES_FOLDER/data" -m immediate stop >/dev/null 2>&1
	rm -rf "$POSTGRES_FOLDER"
	POSTGRES_FOLDER=
}

free_port() { # prints a port that nothing listens on
	local port
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		port=$((20000 + RANDOM % 20000))
		(exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return 0; }
	done
	say "No free port found."
	return 1
}
