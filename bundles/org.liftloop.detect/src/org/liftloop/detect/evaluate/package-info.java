/**
 * How good a detector is, beside what needs no detector at all. Nothing is point-adjusted: a sample counts as found if it was
 * flagged itself.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.evaluate;

import org.jspecify.annotations.NullMarked;
