/**
 * Slow changes that are no fault: warming up, seasons, wear within its bounds.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.drift;

import org.jspecify.annotations.NullMarked;
