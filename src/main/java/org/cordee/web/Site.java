package org.cordee.web;

/** All that answers over HTTP, whichever event loop is asked. */
record Site(
        Guard guard,
        Problems problems,
        JoinRoutes joining,
        GatheringRoutes gatherings,
        WorkshopRoutes workshops,
        Health health,
        Pages pages) {}
