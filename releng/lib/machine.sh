# shellcheck shell=bash
# Sourced by releng/verify and releng/liftloop: what a machine must have, found or installed.
# Every function says on standard error what it does or what is missing.

LIFTLOOP_JAVA_MINIMUM=21
# What Maven is started with; a display of its own, say.
MAVEN_PREFIX=(env)
BUILD_TIMESTAMPS=()

say() { printf '%s\n' "$*" >&2; }

java_major() { # prints the major version of the JDK in folder $1; nothing when it is none
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
	"$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

# Exports JAVA_HOME of the first JDK >= 21: JAVA_HOME, PATH, macOS java_home, the usual folders.
use_jdk() {
	local candidate major on_path mac=
	local -a candidates=()
	[ -n "${JAVA_HOME:-}" ] && candidates+=("$JAVA_HOME")
	if on_path=$(command -v javac 2>/dev/null); then
		# Through links such as /etc/alternatives.
		while [ -h "$on_path" ]; do
			local link
			link=$(readlink "$on_path")
			case $link in /*) on_path=$link ;; *) on_path=$(dirname "$on_path")/$link ;; esac
		done
		candidates+=("$(cd "$(dirname "$on_path")/.." && pwd -P)")
	fi
	[ -x /usr/libexec/java_home ] && mac=$(/usr/libexec/java_home -v "$LIFTLOOP_JAVA_MINIMUM+" 2>/dev/null) && candidates+=("$mac")
	for candidate in /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/current; do
		[ -d "$candidate" ] && candidates+=("$candidate")
	done
	for candidate in "${candidates[@]}"; do
		major=$(java_major "$candidate")
		if [ -n "$major" ] && [ "$major" -ge "$LIFTLOOP_JAVA_MINIMUM" ]; then
			export JAVA_HOME=$candidate
			return 0
		fi
	done
	say "No JDK $LIFTLOOP_JAVA_MINIMUM or newer found (looked at JAVA_HOME, PATH, /usr/lib/jvm, /opt/java and macOS java_home)."
	say "Install one, for example Eclipse Temurin 21:"
	say "  Debian/Ubuntu  apt-get install openjdk-21-jdk-headless   (or package temurin-21-jdk of Adoptium)"
	say "  Fedora/RHEL    dnf install java-21-openjdk-devel"
	say "  macOS          brew install --cask temurin@21"
	say "then run this again, or set JAVA_HOME to its folder."
	return 1
}

# Runs a command for a timing on one core, the last one, and without threads of a numerical library.
on_one_core() {
	local -a run=(env OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 MKL_NUM_THREADS=1)
	command -v taskset >/dev/null && run+=(taskset -c $(($(getconf _NPROCESSORS_ONLN) - 1)))
	"${run[@]}" "$@"
}

has_gtk() { ldconfig -p 2>/dev/null | grep -q 'libgtk-3\.so\.0' || ls /usr/lib*/libgtk-3.so.0 /usr/lib/*/libgtk-3.so.0 >/dev/null 2>&1; }
has_fonts() { [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \( -name '*.ttf' -o -name '*.otf' -o -name '*.pfb' \) -print -quit 2>/dev/null)" ]; }

# Installs, on Debian and Ubuntu with root or sudo, the missing ones of: gtk xvfb fonts node postgres. Elsewhere names them.
need_system_packages() {
	[ "$(uname -s)" = Linux ] || return 0
	local what gtk_package=libgtk-3-0
	local -a missing=() named=()
	for what in "$@"; do
		case $what in
		gtk) has_gtk || { missing+=(gtk); named+=("GTK 3 (libgtk-3.so.0)"); } ;;
		xvfb) { command -v Xvfb && command -v xauth; } >/dev/null 2>&1 || { missing+=(xvfb xauth); named+=("Xvfb and xauth"); } ;;
		fonts) has_fonts || { missing+=(fonts-dejavu-core); named+=("a TrueType font (DejaVu)"); } ;;
		node) { command -v node && command -v npm; } >/dev/null 2>&1 || { missing+=(nodejs npm); named+=("Node.js and npm"); } ;;
		postgres) find_postgres || { missing+=(postgresql); named+=("PostgreSQL (package postgresql)"); } ;;
		*) say "need_system_packages: unknown '$what'"; return 2 ;;
		esac
	done
	[ ${#missing[@]} -eq 0 ] && return 0
	say "Missing system packages: $(printf '%s; ' "${named[@]}")"
	local -a as_root=()
	if [ "$(id -u)" -ne 0 ]; then
		if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root=(sudo); else as_root=(none); fi
	fi
	if ! command -v apt-get >/dev/null 2>&1 || [ "${as_root[0]:-}" = none ]; then
		say "Install them with your package manager and run this again; on Debian or Ubuntu:"
		say "  sudo apt-get install ${missing[*]/#gtk/libgtk-3-0}      (libgtk-3-0t64 since Ubuntu 24.04 and Debian 13)"
		return 1
	fi
	say "Installing them with apt-get …"
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -qq || return 1
	# The package was renamed with the 64-bit time_t transition.
	apt-cache show libgtk-3-0t64 >/dev/null 2>&1 && gtk_package=libgtk-3-0t64
	"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]/#gtk/$gtk_package}" >&2 || {
		say "apt-get could not install them: see above."
		return 1
	}
}

# Sets BUILD_TIMESTAMPS to the Maven arguments that make two builds of the commit in folder $1 the same: archive entries
# bear the time of the commit. Outside of a git checkout there is none to bear.
use_commit_time() {
	local commit_time
	commit_time=$(TZ=UTC git -C "$1" log -1 --format=%cd --date=format-local:%Y-%m-%dT%H:%M:%SZ 2>/dev/null)
	if [ -n "$commit_time" ]; then
		BUILD_TIMESTAMPS=("-Dproject.build.outputTimestamp=$commit_time")
	else
		BUILD_TIMESTAMPS=(-Dliftloop.timestampProvider=default)
	fi
}

# Runs Maven by the wrapper of folder $1 with the other arguments, behind the words of MAVEN_PREFIX; leaves out lines
# that Tycho prints for every jar of a Maven target (checksums are SHA-1; lists of all dependencies in one line).
quiet_maven() {
	local root=$1
	shift
	(
		cd "$root" || exit 1
		set -o pipefail
		"${MAVEN_PREFIX[@]}" ./mvnw -B -ntp "${BUILD_TIMESTAMPS[@]}" "$@" 2>&1 | sed -u \
			-e '/severely compromised security/d' \
			-e '/No digest algorithm is available/d' \
			-e '/Resolving MavenDependencyRoots/d' \
			-e '/default instructions = /d' \
			-e '/is wrapped as a bundle with bundle symbolic name/d' \
			-e '/can be referenced in feature files with the following data/d' \
			-e '/osgi\.platform/d'
	)
}
