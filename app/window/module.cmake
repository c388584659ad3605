# The QML module Simul: the QML files and items of all slices.
get_property(simul_qml GLOBAL PROPERTY simul_qml)
set_source_files_properties("${CMAKE_CURRENT_SOURCE_DIR}/look/qml/SpokenTime.qml"
    "${CMAKE_CURRENT_SOURCE_DIR}/ways/qml/WayWords.qml" PROPERTIES QT_QML_SINGLETON_TYPE TRUE)

qt_add_qml_module(simul_ui
    URI Simul
    VERSION 1.0
    RESOURCE_PREFIX /qt/qml
    OUTPUT_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/Simul"
    DEPENDENCIES QtQuick
    QML_FILES ${simul_qml})

# What Qt's QML compiler writes does not pass our warnings (an interface, because the last option counts).
add_library(simul_generated_code INTERFACE)
target_compile_options(simul_generated_code INTERFACE -Wno-shadow -Wno-conversion)
target_link_libraries(simul_ui PRIVATE simul_generated_code)
# A hundred small files that all include the same large headers: a few units compile in a fraction of the time.
set_target_properties(simul_ui PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 32)

qt_add_resources(simul_ui simul_icons
    PREFIX /icons
    BASE "${PROJECT_SOURCE_DIR}/resources/icons"
    FILES "${PROJECT_SOURCE_DIR}/resources/icons/simul.svg")

# The English file holds plural forms.
qt_add_translations(simul_ui
    TS_FILES
        "${PROJECT_SOURCE_DIR}/resources/translations/simul_en.ts"
        "${PROJECT_SOURCE_DIR}/resources/translations/simul_ko.ts"
    SOURCES ${simul_qml}
    LUPDATE_OPTIONS -no-obsolete -locations none)

# Vocabularies hold only what they say otherwise: no sources are written into them.
set(vocabularies)
foreach(words program web crawl database)
    foreach(language en ko)
        list(APPEND vocabularies "${PROJECT_SOURCE_DIR}/resources/translations/${words}_${language}.ts")
    endforeach()
endforeach()
qt_add_lrelease(simul_items TS_FILES ${vocabularies} QM_FILES_OUTPUT_VARIABLE vocabulary_files)
qt_add_resources(simul_ui simul_vocabularies
    PREFIX /i18n
    BASE "${CMAKE_CURRENT_BINARY_DIR}"
    FILES ${vocabulary_files})
