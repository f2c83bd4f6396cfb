/**
 * Which day or period an expression of time refers to, and so when something was said.
 *
 * <p>{@link org.hearsay.time.EnglishTimes} reads expressions, {@link
 * org.hearsay.time.PublicationCalendar} anchors them to the publication date, {@link
 * org.hearsay.time.CueTimes} finds the one that belongs to the words that attribute, and {@link
 * org.hearsay.time.Chronicle} dates what has none by the course of the story. Where the publication
 * date is unknown, only what the words themselves fix is said, or between which days. A {@link
 * org.hearsay.time.Dating} always tells by its {@link org.hearsay.time.Basis} whether it was read
 * or is a convention.
 *
 * <p>The grammar of expressions is our own, since no library fits (looked at in November 2026).
 * Natty (io.github.natty-parser 1.1.2, MIT; also inside prettytime-nlp 5.0.9) answers a moment
 * without its granularity (of <i>last month</i>, the same day a month ago; of <i>in July</i>, 1
 * July), reads a bare weekday as one to come, which in news it seldom is, takes <i>in 2013</i> for
 * 20:13 o'clock and <i>may</i> for a month in any sentence. Hawking (com.zoho 0.1.9) is GPL-3.0 and
 * needs Stanford CoreNLP, as do SUTime and, with taggers of its own, HeidelTime. Recognizers-Text
 * has published no Java artifact.
 */
@NullMarked
package org.hearsay.time;

import org.jspecify.annotations.NullMarked;
