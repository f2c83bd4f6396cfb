/**
 * What HTTP asks of every resource, whatever it shows: negotiation of formats, conditional
 * requests, errors a program can read, headers for safety and for pages of other hosts.
 */
@NullMarked
package org.hearsay.http;

import org.jspecify.annotations.NullMarked;
