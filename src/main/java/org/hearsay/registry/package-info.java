/** What people decide on who is who: taken, taken back, and accounted for. */
@NullMarked
package org.hearsay.registry;

import org.jspecify.annotations.NullMarked;
