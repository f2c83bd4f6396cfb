/** Tells of findings: reports in several formats, feeds and signed calls to other services. */
@NullMarked
package org.hearsay.alert;

import org.jspecify.annotations.NullMarked;
