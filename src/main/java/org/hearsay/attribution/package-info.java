/**
 * Who is said to have said what, as spans of source, cue and content.
 *
 * <p>A small encoder, run by ONNX Runtime, reads the article window by window and marks cue words;
 * for each cue a second, one-layer network marks source and content. {@link
 * org.hearsay.attribution.RoleChain} reads the roles together, {@link
 * org.hearsay.attribution.AttributionDecoder} turns them into spans with a {@link
 * org.hearsay.attribution.Confidence}, {@link org.hearsay.attribution.Refinement} mends what the
 * text itself tells, {@link org.hearsay.attribution.Nesting} tells who speaks innermost, and {@link
 * org.hearsay.attribution.Moods} whether it was said at all. Transcripts and signed quotations are
 * read off the layout. The method is replaceable behind {@link
 * org.hearsay.attribution.AttributionExtractor}.
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;
