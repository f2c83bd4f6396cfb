/**
 * Who is said to have said what, as spans of source, cue and content.
 *
 * <p>A small encoder, run by ONNX Runtime, reads the article window by window and marks cue words;
 * for each cue a second, one-layer network marks source and content; {@link
 * org.hearsay.attribution.AttributionDecoder} turns the probabilities into spans. The method is
 * replaceable behind {@link org.hearsay.attribution.AttributionExtractor}.
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
