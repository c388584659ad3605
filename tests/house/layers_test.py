"""The rule of layers.py finds a wrong include and leaves right ones alone."""

import pathlib
import sys
import tempfile
import unittest

import layers


class Layers(unittest.TestCase):
    def findings(self, path, include):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in ("hall", "timeline", "pages/race", "pages/explore", "shell"):
                (root / "app/window" / name).mkdir(parents=True)
            (root / "app/window/hall/slice.cmake").write_text(
                "simul_slice(hall\n    MODELS\n        hall_view\n    PAINT\n        floor_painter\n    QML\n        HallPane)\n")
            (root / "app/window/timeline/slice.cmake").write_text("simul_slice(timeline\n    ITEMS\n        timeline_item)\n")
            for name, model in (("race", "boards_model"), ("explore", "ways_model")):
                (root / f"app/window/pages/{name}/slice.cmake").write_text(f"simul_slice(pages/{name}\n    MODELS\n        {model})\n")
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(f'#pragma once\n\n#include "{include}"\n')
            return [f"{place}:{line}: {what}" for place, line, what in layers.findings(root)]

    def refuses(self, path, include, why):
        self.assertEqual([f"{path}:3: {include}: {why}"], self.findings(path, include))

    def takes(self, path, include):
        self.assertEqual([], self.findings(path, include))

    def test_the_engine_knows_nothing_above_it(self):
        self.refuses("simulator/scenario/a.hpp", "simulator/trace/trace.hpp",
                     "simulator/scenario may use scheduler text only")
        self.refuses("simulator/trace/a.hpp", "app/options/option.hpp",
                     "simulator/trace may use scheduler text scenario exhibition only")
        self.refuses("simulator/chess/rules/a.hpp", "simulator/text/number_text.hpp",
                     "simulator/chess/rules may use nothing only")
        self.takes("simulator/trace/a.hpp", "simulator/exhibition/event.hpp")

    def test_a_folder_without_a_line_in_the_table_is_refused(self):
        self.refuses("simulator/other/a.hpp", "simulator/text/number_text.hpp",
                     "this folder has no line in the table of layers.py")

    def test_models_do_not_know_painters_nor_painters_models(self):
        self.refuses("app/window/hall/models/hall_view.hpp", "app/window/hall/paint/floor_painter.hpp",
                     "models may not include paint")
        self.refuses("app/window/hall/paint/floor_painter.cpp", "app/window/hall/models/hall_view.hpp",
                     "paint may not include models")
        self.takes("app/window/timeline/timeline_item.cpp", "app/window/hall/models/hall_view.hpp")

    def test_a_slice_does_not_know_those_below_it(self):
        self.refuses("app/window/hall/models/hall_view.cpp", "app/window/timeline/timeline_item.hpp",
                     "slice hall does not know timeline")

    def test_no_page_knows_another(self):
        self.refuses("app/window/pages/explore/ways_model.cpp", "app/window/pages/race/boards_model.hpp",
                     "slice pages/explore does not know pages/race")
        self.takes("app/window/shell/main.cpp", "app/window/pages/race/boards_model.hpp")

    def test_only_the_shell_knows_the_command_line(self):
        self.takes("app/window/shell/main.cpp", "app/options/option.hpp")
        self.refuses("app/window/hall/models/hall_view.cpp", "app/options/option.hpp",
                     "the window uses the simulator only")
        self.refuses("app/console/console.cpp", "app/window/hall/models/hall_view.hpp",
                     "app/console may use the simulator and app/console, app/options only")


if __name__ == "__main__":
    sys.exit(unittest.main())
