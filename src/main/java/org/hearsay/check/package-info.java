/**
 * The scheduled check of a store: reads what is new in it, has it judged, and writes claims and
 * findings back, once each, whenever and however often it runs.
 */
@NullMarked
package org.hearsay.check;

import org.jspecify.annotations.NullMarked;
