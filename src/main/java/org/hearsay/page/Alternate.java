package org.hearsay.page;

/**
 * Another format of what a page shows.
 *
 * @param name for people
 * @param path of the site
 */
public record Alternate(String name, String path, String mediaType) {}
