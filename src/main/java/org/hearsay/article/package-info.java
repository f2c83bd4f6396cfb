/**
 * Articles as published, before any analysis: text files with what a manifest, or the text itself,
 * tells about them. What is not known stays unknown.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;
