simul_slice(pages/share
    MODELS
        export_kinds
        export_request
    ITEMS
        export_job
        export_writers)
