# simul_slice(FOLDER [MODELS names...] [PAINT names...] [ITEMS names...] [QML names...])
#
# A slice is everything about one thing that the class sees. Its files belong to libraries by layer: models know Qt Core
# only, painters Qt Gui only, items and QML are the one QML module. Names stand without their endings; a slice with many
# files has a folder for each layer.
function(simul_slice folder)
    cmake_parse_arguments(ARG "" "" "MODELS;PAINT;ITEMS;QML" ${ARGN})
    set(place "${CMAKE_CURRENT_SOURCE_DIR}/${folder}")

    foreach(layer MODELS PAINT ITEMS QML)
        string(TOLOWER ${layer} inner)
        set(files)
        foreach(name IN LISTS ARG_${layer})
            file(GLOB found "${place}/${name}.[ch]pp" "${place}/${inner}/${name}.[ch]pp"
                 "${place}/${name}.qml" "${place}/${inner}/${name}.qml")
            if(NOT found)
                message(FATAL_ERROR "app/window/${folder}/slice.cmake names ${name}, which is not there")
            endif()
            list(APPEND files ${found})
        endforeach()
        set(${layer}_files ${files})
    endforeach()

    target_sources(simul_models PRIVATE ${MODELS_files})
    target_sources(simul_paint PRIVATE ${PAINT_files})
    set(item_headers ${ITEMS_files})
    list(FILTER item_headers INCLUDE REGEX "[.]hpp$")
    list(FILTER ITEMS_files EXCLUDE REGEX "[.]hpp$")
    target_sources(simul_items PRIVATE ${ITEMS_files})
    target_sources(simul_ui PRIVATE ${item_headers})  # what the module registers
    set_property(GLOBAL APPEND PROPERTY simul_qml ${QML_files})
    foreach(file IN LISTS QML_files)
        cmake_path(GET file FILENAME name)
        set_source_files_properties("${file}" PROPERTIES QT_RESOURCE_ALIAS "${name}")  # one module, flat
    endforeach()
    # What Qt writes about the classes QML knows includes their headers by name alone.
    foreach(file IN LISTS item_headers)
        cmake_path(GET file PARENT_PATH item_folder)
        target_include_directories(simul_ui PRIVATE "${item_folder}")
    endforeach()
endfunction()
