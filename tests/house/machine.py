"""A machine on which ./run is tried: its own copy of the scripts, and stand-ins for every command that acts."""

import pathlib
import shutil
import subprocess
import tempfile

import sources

REAL_TOOLS = ("bash", "env", "readlink", "dirname", "awk", "tr", "tail", "grep", "mktemp", "rm", "uname", "nproc")

LOGGED = 'printf "%s" "{name}" >>"$LOG"; for word; do printf " <%s>" "$word" >>"$LOG"; done; echo >>"$LOG"\n'
APT_GET = 'case "$* " in *" install "*) echo "E: no such host" >&2; exit $APT_STATUS ;; esac\n'
SUDO = '[[ $SUDO_STATUS == 0 ]] || { echo "sudo: a password is required" >&2; exit "$SUDO_STATUS"; }; exec "$@"\n'
APT_CACHE = """case " $UNKNOWN " in *" $2 "*) exit 100 ;; esac
case " $KNOWN_BY_NAME " in *" $2 "*) ;; *) echo "Package: $2" ;; esac
"""
DPKG_QUERY = """shift 3
for name; do
    case " $MISSING " in *" $name "*) status=1 ;; *) echo "installed $name" ;; esac
done
exit ${status:-0}
"""
CMAKE = """case $1 in
--preset)
    mkdir -p "build/$2/bin"
    echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"build/$2/CMakeCache.txt"
    touch "build/$2/build.ninja"
    cp "$STANDINS/simul" "$STANDINS/simul-cli" "build/$2/bin" ;;
*) [[ " $* " == *" -n "* ]] && echo "$PLAN"; true ;;
esac
"""


class Machine:
    """By default Debian, root, everything installed, no display; `variables` change what the stand-ins answer."""

    def __init__(self, without=(), **variables):
        self._home = tempfile.TemporaryDirectory(prefix="a house ")
        home = pathlib.Path(self._home.name).resolve()
        self.root, self.bin, self.log = home / "simul of today", home / "bin", home / "log"
        self.bin.mkdir()
        (self.root / ".ci").mkdir(parents=True)
        for name in ("run", ".ci/install", ".ci/build", ".ci/packages"):
            shutil.copy(sources.ROOT / name, self.root / name)
        for tool in REAL_TOOLS + ("mkdir", "touch", "cp"):
            (self.bin / tool).symlink_to(shutil.which(tool))
        acting = {"apt-get": APT_GET, "sudo": SUDO, "cmake": CMAKE, "ctest": "", "simul": "",
                  "simul-cli": "echo both timelines\n"}
        asked = {"apt-cache": APT_CACHE, "dpkg-query": DPKG_QUERY, "id": 'echo "$USER_ID"\n'}
        for name, body in acting.items():
            self._stand_in(name, LOGGED.format(name=name) + body, without)
        for name, body in asked.items():
            self._stand_in(name, body, without)
        self.variables = {"PATH": str(self.bin), "LOG": str(self.log), "STANDINS": str(self.bin), "MISSING": "",
                          "UNKNOWN": "", "KNOWN_BY_NAME": "", "USER_ID": "0", "APT_STATUS": "0", "SUDO_STATUS": "0", "PLAN": "ninja: no work to do."}
        self.variables.update(variables)

    def _stand_in(self, name, body, without):
        if name not in without:
            path = self.bin / name
            path.write_text(f"#!{shutil.which('bash')}\n{body}")
            path.chmod(0o755)

    def run(self, *arguments, program=None, folder=None):
        """Runs ./run; the commands it gave are in `commands` afterwards, one a line, arguments in <>."""
        self.log.write_text("")
        done = subprocess.run([program or self.root / "run", *arguments], cwd=folder or self.root, text=True,
                              env=self.variables, stdin=subprocess.DEVNULL, capture_output=True, timeout=60)
        self.commands = self.log.read_text().splitlines()
        return done

    def said(self, name):
        """The command lines that were given to this command."""
        return [line for line in self.commands if line.split(" ")[0] == name]

    def close(self):
        self._home.cleanup()
