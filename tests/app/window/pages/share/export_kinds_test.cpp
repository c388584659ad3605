#include <gtest/gtest.h>

#include "app/window/pages/share/models/export_request.hpp"

namespace simul {
namespace {

TEST(ExportKinds, EndingsAreReadInAnyCase) {
    EXPECT_EQ(ending_of("a/b.PNG"), "png");
    EXPECT_EQ(ending_of("c.json.gz"), "json.gz");
    EXPECT_EQ(ending_of("a.b/c"), "");
    EXPECT_EQ(ending_of(".gz"), "gz");
}

TEST(ExportKinds, AnEndingHasAUsualKind) {
    EXPECT_EQ(usual_kind("pdf"), ExportKind::race);
    EXPECT_EQ(usual_kind("mp4"), ExportKind::film);
    EXPECT_TRUE(can_be_written(ExportKind::handout, "pdf"));
    EXPECT_EQ(usual_kind("json"), ExportKind::trace);
    EXPECT_EQ(usual_kind("csv"), ExportKind::results);
    EXPECT_EQ(usual_kind("doc"), std::nullopt);
}

TEST(ExportKinds, WhatCannotBeWrittenIsRefusedInOneLine) {
    ExportRequest request;
    request.ending = "mp4";
    try {
        check_request(request);
        FAIL() << "a race was taken for a film";
    } catch (const ExportRefused& error) {
        EXPECT_STREQ(error.what(), "race cannot be written as .mp4: must be png, svg or pdf");
    }
    request.kind = ExportKind::film;
    EXPECT_NO_THROW(check_request(request));
    request.size = {4000, 100};
    EXPECT_THROW(check_request(request), ExportRefused);
    request.size = {640, 360};
    request.film.frames_a_second = 61;
    EXPECT_THROW(check_request(request), ExportRefused);
}

}  // namespace
}  // namespace simul
