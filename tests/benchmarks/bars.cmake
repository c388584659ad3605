# Counts the instructions of the classic exhibition with callgrind and fails above a limit. The difference of two
# numbers of runs leaves the program's start out; counts repeat to the digit, whatever else the machine does.
#   cmake -DVALGRIND=... -DONE_RUN=... -DLIMIT=... -P bars.cmake
foreach(runs 1 11)
    execute_process(COMMAND ${VALGRIND} --tool=callgrind --callgrind-out-file=/dev/null ${ONE_RUN} ${runs}
                    OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE failed)
    if(failed OR NOT err MATCHES "Collected : ([0-9]+)")
        message(FATAL_ERROR "callgrind could not count ${runs} runs: ${out}${err}")
    endif()
    set(count_${runs} ${CMAKE_MATCH_1})
endforeach()
math(EXPR per_event "(${count_11} - ${count_1}) / 14400") # 10 runs of 1440 events
message("${per_event} instructions an event, start and end of the run included (limit ${LIMIT})")
if(per_event GREATER LIMIT)
    message(FATAL_ERROR "too many instructions an event: ${per_event}, at most ${LIMIT}")
endif()
