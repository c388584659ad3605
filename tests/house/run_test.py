"""./run on simulated machines: what it installs, builds and opens, and what it says when it cannot."""

import unittest

import machine


class Run(unittest.TestCase):
    def machine(self, **changes):
        made = machine.Machine(**changes)
        self.addCleanup(made.close)
        return made

    def installed(self, made):
        """The packages of the one `apt-get install`."""
        line, = [line for line in made.said("apt-get") if "<install>" in line]
        return [word for word in line.split("<install>")[1].replace("<", "").replace(">", "").split()
                if not word.startswith("-")]

    def test_leaves_apt_alone_when_nothing_is_missing(self):
        made = self.machine()
        done = made.run()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(made.said("apt-get") + made.said("sudo"), [])

    def test_installs_exactly_what_is_missing_after_an_update(self):
        made = self.machine(MISSING="libfmt-dev fonts-inter libgtest-dev")
        self.assertEqual(made.run().returncode, 0)
        self.assertIn("<update>", made.said("apt-get")[0])
        self.assertEqual(self.installed(made), ["libfmt-dev", "fonts-inter"])
        self.assertIn("<--no-install-recommends>", made.said("apt-get")[1])
        self.assertEqual(made.said("sudo"), [])

    def test_installs_what_only_the_tests_need_for_the_tests(self):
        made = self.machine(MISSING="libfmt-dev libgtest-dev")
        self.assertEqual(made.run("tests").returncode, 0)
        self.assertEqual(self.installed(made), ["libfmt-dev", "libgtest-dev"])

    def test_asks_sudo_when_the_user_is_not_root(self):
        made = self.machine(USER_ID="1000", MISSING="libfmt-dev")
        self.assertEqual(made.run().returncode, 0)
        self.assertEqual(len(made.said("sudo")), 2)
        self.assertEqual(self.installed(made), ["libfmt-dev"])

    def test_names_the_packages_in_one_line_when_there_is_no_sudo(self):
        made = self.machine(USER_ID="1000", MISSING="libfmt-dev", without=("sudo",))
        done = made.run()
        self.assertEqual((done.returncode, done.stdout, made.commands), (1, "", []))
        self.assertRegex(done.stderr, r"\Arun: .*root.*: apt-get install --no-install-recommends libfmt-dev *\n\Z")

    def test_asks_for_the_network_only_where_it_is_missed(self):
        made = self.machine(USER_ID="1000", MISSING="libfmt-dev", SUDO_STATUS="1")
        done = made.run()
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.splitlines()[-1], r"could not install: libfmt-dev .*a password is required\)$")

    def test_says_in_one_line_that_apt_failed_and_why(self):
        made = self.machine(MISSING="libfmt-dev", APT_STATUS="100")
        done = made.run()
        self.assertEqual((done.returncode, made.said("cmake")), (1, []))
        self.assertRegex(done.stderr.splitlines()[-1], "could not install: libfmt-dev .*no such host.*network")

    def test_takes_the_first_alternative_that_the_system_knows(self):
        boost = "libboost1.81-dev libboost-dev"
        known = self.machine(MISSING=boost)
        known.run()
        self.assertEqual(self.installed(known), ["libboost1.81-dev"])
        unknown = self.machine(MISSING=boost, UNKNOWN="libboost1.81-dev")
        unknown.run()
        self.assertEqual(self.installed(unknown), ["libboost-dev"])
        by_name = self.machine(MISSING=boost, KNOWN_BY_NAME="libboost1.81-dev")
        by_name.run()
        self.assertEqual(self.installed(by_name), ["libboost-dev"])
        satisfied = self.machine(MISSING="libboost1.81-dev")
        satisfied.run()
        self.assertEqual(satisfied.said("apt-get"), [])

    def test_says_what_is_needed_where_there_is_no_apt_and_goes_on(self):
        made = self.machine(without=("apt-get",))
        done = made.run()
        self.assertEqual(done.returncode, 0, done.stderr)
        for part in ("CMake 3.25", "g++ 12", "Qt 6.4", "Boost 1.81", "fmt", "CLI11", "GoogleTest"):
            self.assertIn(part, done.stderr)
        self.assertEqual(len(made.said("simul-cli")), 1)
        self.assertNotIn("Qt 6.4", made.run().stderr)

    def test_prints_the_comparison_and_how_to_see_the_window_without_a_display(self):
        made = self.machine()
        done = made.run()
        self.assertEqual((done.stdout, made.said("simul-cli")), ("both timelines\n", ["simul-cli <compare>"]))
        self.assertIn("--screenshot", done.stderr.splitlines()[-1])
        self.assertEqual(made.said("simul"), [])

    def test_opens_the_window_on_a_display(self):
        for display in ({"DISPLAY": ":0"}, {"WAYLAND_DISPLAY": "wayland-0"}):
            made = self.machine(**display)
            made.run()
            self.assertEqual((made.said("simul"), made.said("simul-cli")), (["simul"], []))

    def test_passes_arguments_on_to_the_window_as_they_are(self):
        made = self.machine()
        made.run("--screenshot", "my picture.png", "*")
        self.assertEqual(made.said("simul"), ["simul <--screenshot> <my picture.png> <*>"])

    def test_builds_the_tests_and_passes_further_arguments_on_to_ctest(self):
        made = self.machine()
        made.run("tests", "-R", "Clock runs")
        self.assertIn("<dev>", made.said("cmake")[0])
        self.assertEqual(made.said("ctest"), ["ctest <--preset> <dev> <-R> <Clock runs>"])

    def test_configures_once_and_is_silent_when_nothing_is_to_be_built(self):
        made = self.machine(DISPLAY=":0")
        made.run()
        self.assertEqual(len([line for line in made.said("cmake") if "<--preset>" in line]), 1)
        done = made.run()
        self.assertEqual([line for line in made.said("cmake") if "<--preset>" in line], [])
        self.assertEqual(done.stderr + done.stdout, "")

    def test_configures_anew_in_a_tree_that_was_moved(self):
        made = self.machine()
        made.run()
        moved = made.root.with_name("moved")
        made.root.rename(moved)
        made.run(program=moved / "run", folder=moved)
        self.assertEqual(len([line for line in made.said("cmake") if "<--preset>" in line]), 1)

    def test_works_from_any_folder_and_through_a_link(self):
        made = self.machine()
        link = made.bin / "simul race"
        link.symlink_to(made.root / "run")
        done = made.run("--help", program=link, folder="/")
        self.assertEqual((done.returncode, made.said("simul")), (0, ["simul <--help>"]))


if __name__ == "__main__":
    unittest.main()
