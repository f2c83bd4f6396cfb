/**
 * For those who run a server: whether it is ready, what it is doing, upkeep. On a port of its own
 * that only this machine reaches, with a token.
 */
@NullMarked
package org.hearsay.operations;

import org.jspecify.annotations.NullMarked;
