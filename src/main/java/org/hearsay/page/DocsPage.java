package org.hearsay.page;

/**
 * How programs ask.
 *
 * @param document where the OpenAPI document is
 */
public record DocsPage(String document) {}
