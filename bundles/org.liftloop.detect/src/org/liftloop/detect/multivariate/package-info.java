/**
 * Detectors that look at all channels together.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.multivariate;

import org.jspecify.annotations.NullMarked;
