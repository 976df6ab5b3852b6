/**
 * Change charts of one standardised residual, and a bank of them over several channels.
 *
 * @since 0.1.0
 */
@NullMarked
package org.liftloop.detect.chart;

import org.jspecify.annotations.NullMarked;
