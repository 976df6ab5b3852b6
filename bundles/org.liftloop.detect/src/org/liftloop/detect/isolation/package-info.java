/**
 * Which fault: residuals held against the signatures that faults have by physics.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.isolation;

import org.jspecify.annotations.NullMarked;
