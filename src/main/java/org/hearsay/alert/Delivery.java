package org.hearsay.alert;

import java.time.Instant;

/**
 * Something to be told to a service.
 *
 * @param id stays the same at each attempt, so that a service knows one that it has had
 * @param body JSON
 * @param attempts how often it was tried
 * @param due when it is to be tried next
 * @param failure why the last attempt failed; empty before it did
 */
public record Delivery(
    String id, String url, String body, int attempts, Instant due, String failure) {}
