package org.hearsay.query;

import java.time.Duration;

/**
 * A query that runs now.
 *
 * @param id to cancel it by
 * @param client who asked, or what of this server did
 * @param time for how long it has been running
 */
public record RunningQuery(String id, String client, String text, Duration time) {}
