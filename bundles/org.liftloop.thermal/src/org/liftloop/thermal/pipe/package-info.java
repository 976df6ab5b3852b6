/**
 * Pipes that delay, cool down and store.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.thermal.pipe;

import org.jspecify.annotations.NullMarked;
