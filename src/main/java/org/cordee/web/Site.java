package org.cordee.web;

/** All that answers over HTTP, whichever event loop is asked. */
record Site(
        Privacy privacy,
        Guard guard,
        Problems problems,
        JoinRoutes joining,
        GatheringRoutes gatherings,
        KeepingRoutes keeping,
        WorkshopRoutes workshops,
        RecordRoutes record,
        ProposalRoutes proposals,
        TranslationRoutes translations,
        DownloadRoutes downloads,
        Exports exports,
        ImportRoutes imports,
        StyleRoutes styles,
        CheckRoutes check,
        PreflightRoutes preflight,
        Health health,
        Pages pages) {}
